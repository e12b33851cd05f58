// Charts are drawn from a rule for each square. The large ones hold long channels, one huge pond and rings of ice.
// The cast keeps a jagged array one argument: C# would otherwise spread it over the parameters.

object[] Chart(int rows, int columns, Func<int, int, bool> water) =>
    Args((object)Enumerable.Range(0, rows)
        .Select(i => Enumerable.Range(0, columns).Select(j => water(i, j) ? 'O' : 'X').ToArray())
        .ToArray());

bool OnEdge(int i, int j, int rows, int columns) => i == 0 || j == 0 || i == rows - 1 || j == columns - 1;

int Side(int cells) => (int)Math.Sqrt(cells);

Random("small charts, half of it water", 4, rng => Chart(rng.Int(1, 6), rng.Int(1, 6), (_, _) => rng.Bool(0.5)));
Random("mostly ice along the edge, mostly water inside", 6, rng =>
{
    int rows = rng.Int(3, 8), columns = rng.Int(3, 8);
    return Chart(rows, columns, (i, j) => rng.Bool(OnEdge(i, j, rows, columns) ? 0.12 : 0.62));
});
Random("wide or tall charts", 4, rng =>
{
    int shorter = rng.Int(3, 4), longer = rng.Int(6, 14);
    var (rows, columns) = rng.Bool() ? (shorter, longer) : (longer, shorter);
    return Chart(rows, columns, (i, j) => rng.Bool(OnEdge(i, j, rows, columns) ? 0.15 : 0.6));
});

Large("one pond as large as the chart allows", 90_000, (_, n) =>
    Chart(Side(n), Side(n), (i, j) => !OnEdge(i, j, Side(n), Side(n))));
Large("the same water with a single outlet in the last row", 90_000, (_, n) =>
{
    int side = Side(n);
    return Chart(side, side, (i, j) => !OnEdge(i, j, side, side) || (i == side - 1 && j == side / 2));
});
// Water runs along every second row; the rows are joined at the right and at the left end in turn.
Large("a channel through the whole chart that reaches the sea at its lower end only", 90_000, (_, n) =>
{
    int side = Side(n) / 2 * 2;
    return Chart(side, side, (i, j) => (j > 0 && j < side - 1 && i > 0)
        && (i % 2 == 1 || j == (i % 4 == 2 ? side - 2 : 1)));
});
Large("a channel along every second column, with its only outlet at the right", 90_000, (_, n) =>
{
    int side = Side(n) / 2 * 2;
    return Chart(side, side, (i, j) => (i > 0 && i < side - 1 && j > 0)
        && (j % 2 == 1 || i == (j % 4 == 2 ? side - 2 : 1)));
});
Large("rings of water inside rings of ice, open sea outside", 90_000, (_, n) =>
{
    int side = Side(n);
    return Chart(side, side, (i, j) => Math.Min(Math.Min(i, j), Math.Min(side - 1 - i, side - 1 - j)) % 2 == 0);
});
Large("all water", 90_000, (_, n) => Chart(Side(n), Side(n), (_, _) => true));
Large("water at about the density where stretches grow together", 90_000, (rng, n) =>
    Chart(Side(n), Side(n), (i, j) => rng.Bool(OnEdge(i, j, Side(n), Side(n)) ? 0.05 : 0.59)));
