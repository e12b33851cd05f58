// A town is drawn from a rule that says where hydrants stand; one is added where the rule placed none.
// The cast keeps a jagged array one argument: C# would otherwise spread it over the parameters.

object[] Town(Rng rng, int rows, int columns, Func<int, int, bool> hydrant)
{
    var mat = Enumerable.Range(0, rows)
        .Select(i => Enumerable.Range(0, columns).Select(j => hydrant(i, j) ? 0 : 1).ToArray())
        .ToArray();
    if (!mat.Any(row => row.Contains(0))) mat[rng.Int(0, rows - 1)][rng.Int(0, columns - 1)] = 0;
    return Args((object)mat);
}

int Side(int cells) => (int)Math.Sqrt(cells);

Random("small towns with few hydrants", 5, rng => Town(rng, rng.Int(1, 7), rng.Int(1, 7), (_, _) => rng.Bool(0.12)));
Random("small towns with a single hydrant", 4, rng => Town(rng, rng.Int(1, 6), rng.Int(1, 6), (_, _) => false));
Random("half of the crossings have one", 2, rng => Town(rng, rng.Int(1, 6), rng.Int(1, 6), (_, _) => rng.Bool()));
Random("long and narrow", 3, rng =>
{
    int narrow = rng.Int(1, 2), length = rng.Int(5, 15);
    return rng.Bool() ? Town(rng, narrow, length, (_, _) => rng.Bool(0.1)) : Town(rng, length, narrow, (_, _) => rng.Bool(0.1));
});

Large("one hydrant in the first corner: the longest hose, and a search from each crossing reads half the town", 90_000, (rng, n) =>
    Town(rng, Side(n), Side(n), (i, j) => i == 0 && j == 0));
Large("one hydrant in the last corner", 90_000, (rng, n) =>
    Town(rng, Side(n), Side(n), (i, j) => i == Side(n) - 1 && j == Side(n) - 1));
Large("hydrants at every crossing of the upper half: many pairs", 90_000, (rng, n) =>
    Town(rng, Side(n), Side(n), (i, _) => i < Side(n) / 2));
Large("hydrants along the right edge", 90_000, (rng, n) => Town(rng, Side(n), Side(n), (_, j) => j == Side(n) - 1));
Large("a hydrant at every crossing", 90_000, (rng, n) => Town(rng, Side(n), Side(n), (_, _) => true));
Large("a few scattered hydrants", 90_000, (rng, n) => Town(rng, Side(n), Side(n), (_, _) => rng.Bool(0.0005)));
