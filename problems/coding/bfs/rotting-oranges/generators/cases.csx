// Grids are drawn with a density of empty benches and of ill trays; the large ones are corridors and open floors.
// The cast keeps a jagged array one argument: C# would otherwise spread it over the parameters.

int[][] Floor(Rng rng, int rows, int columns, double empty, double ill) =>
    Enumerable.Range(0, rows)
        .Select(_ => Enumerable.Range(0, columns).Select(_ => rng.Bool(empty) ? 0 : rng.Bool(ill) ? 2 : 1).ToArray())
        .ToArray();

int[][] Filled(int rows, int columns, int value) =>
    Enumerable.Range(0, rows).Select(_ => Enumerable.Repeat(value, columns).ToArray()).ToArray();

// One corridor from the upper left corner through every second row, joined alternately at the right and at the left end.
int[][] Serpentine(int side)
{
    var grid = Filled(side, side, 0);
    for (int row = 0; row < side; row++)
    {
        if (row % 2 == 0) Array.Fill(grid[row], 1);
        else grid[row][row % 4 == 1 ? side - 1 : 0] = 1;
    }
    return grid;
}

int[][] Mirrored(int[][] grid) => grid.Reverse().Select(row => row.Reverse().ToArray()).ToArray();

int Side(int cells) => (int)Math.Sqrt(cells);

Random("small floors, crowded", 4, rng => Args((object)Floor(rng, rng.Int(1, 6), rng.Int(1, 6), 0.15, 0.2)));
Random("small floors, many empty benches", 3, rng => Args((object)Floor(rng, rng.Int(2, 7), rng.Int(2, 7), 0.35, 0.15)));
Random("small floors, hardly any ill tray", 3, rng =>
{
    var grid = Floor(rng, rng.Int(1, 7), rng.Int(1, 7), 0.2, 0);
    grid[rng.Int(0, grid.Length - 1)][rng.Int(0, grid[0].Length - 1)] = 2;
    return Args((object)grid);
});

Large("a corridor that winds through the whole greenhouse, ill at its start", 90_000, (rng, n) =>
{
    var grid = Serpentine(Side(n));
    grid[0][0] = 2;
    return Args((object)grid);
});
Large("the same corridor turned round, ill at both ends", 90_000, (rng, n) =>
{
    var grid = Mirrored(Serpentine(Side(n) - 1 | 1));
    grid[0][0] = grid[^1][^1] = 2;
    return Args((object)grid);
});
Large("an open floor with one ill tray in the corner", 90_000, (rng, n) =>
{
    var grid = Filled(Side(n), Side(n), 1);
    grid[^1][^1] = 2;
    return Args((object)grid);
});
Large("a crowded floor with several sources", 90_000, (rng, n) => Args((object)Floor(rng, Side(n), Side(n), 0.1, 0.0005)));
Large("all healthy but for one walled-in tray that is ill", 90_000, (rng, n) =>
{
    var grid = Filled(Side(n), Side(n), 1);
    grid[0][0] = 2;
    grid[0][1] = grid[1][0] = 0;
    return Args((object)grid);
});
