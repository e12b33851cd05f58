string? Check()
{
    var grid = Input["grid"].IntRows;
    if (grid.Length is < 1 or > 300) return $"grid has {grid.Length} rows, allowed are 1 to 300";
    if (grid[0].Length is < 1 or > 300) return $"row 0 has {grid[0].Length} benches, allowed are 1 to 300";
    for (int i = 0; i < grid.Length; i++)
    {
        if (grid[i].Length != grid[0].Length) return $"row {i} has {grid[i].Length} benches, row 0 has {grid[0].Length}";
        int j = Array.FindIndex(grid[i], bench => bench is < 0 or > 2);
        if (j >= 0) return $"grid[{i}][{j}] is {grid[i][j]}, allowed are 0, 1 and 2";
    }
    return null;
}

Check()
