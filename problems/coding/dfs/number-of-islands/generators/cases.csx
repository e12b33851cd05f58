// Photos drawn with a density of light; the large ones are long winding roads, rings, and a chessboard.
// The cast keeps a jagged array one argument: C# would otherwise spread it over the parameters.

char[][] Photo(int rows, int columns, Func<int, int, bool> lit) =>
    Enumerable.Range(0, rows)
        .Select(i => Enumerable.Range(0, columns).Select(j => lit(i, j) ? '1' : '0').ToArray())
        .ToArray();

object[] Noise(Rng rng, int rows, int columns, double light) => Args((object)Photo(rows, columns, (_, _) => rng.Bool(light)));

int Side(int cells) => (int)Math.Sqrt(cells);

Random("small photos, half of it lit", 3, rng => Noise(rng, rng.Int(1, 6), rng.Int(1, 6), 0.5));
Random("small photos, mostly lit", 3, rng => Noise(rng, rng.Int(2, 8), rng.Int(2, 8), 0.65));
Random("small photos, wide or tall", 4, rng =>
{
    int shorter = rng.Int(1, 3), longer = rng.Int(4, 14);
    return rng.Bool() ? Noise(rng, shorter, longer, 0.55) : Noise(rng, longer, shorter, 0.55);
});

Large("everything is lit: the deepest recursion and the fullest stack", 90_000, (_, n) =>
    Args((object)Photo(Side(n), Side(n), (_, _) => true)));
Large("a single road that winds through every second row", 90_000, (_, n) =>
{
    int side = Side(n);
    return Args((object)Photo(side, side, (i, j) => i % 2 == 0 || j == (i % 4 == 1 ? side - 1 : 0)));
});
Large("a single road that winds through every second column", 90_000, (_, n) =>
{
    int side = Side(n);
    return Args((object)Photo(side, side, (i, j) => j % 2 == 0 || i == (j % 4 == 1 ? side - 1 : 0)));
});
Large("rings inside rings", 90_000, (_, n) =>
{
    int side = Side(n);
    return Args((object)Photo(side, side, (i, j) => Math.Min(Math.Min(i, j), Math.Min(side - 1 - i, side - 1 - j)) % 2 == 0));
});
Large("chessboard: the most settlements", 90_000, (_, n) => Args((object)Photo(Side(n), Side(n), (i, j) => (i + j) % 2 == 0)));
Large("light at about the density where settlements grow together", 90_000, (rng, n) => Noise(rng, Side(n), Side(n), 0.59));
