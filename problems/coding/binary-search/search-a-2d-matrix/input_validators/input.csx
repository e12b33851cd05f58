string? Check()
{
    var matrix = Input["matrix"].IntRows;
    if (matrix.Length is < 1 or > 1000) return $"matrix has {matrix.Length} rows, allowed are 1 to 1000";
    int columns = matrix[0].Length;
    if (columns is < 1 or > 1000) return $"row 0 has {columns} hooks, allowed are 1 to 1000";
    if (matrix.Length * columns > 100_000) return $"{matrix.Length * columns} hooks, allowed are at most 100000";
    for (int i = 0; i < matrix.Length; i++)
    {
        if (matrix[i].Length != columns) return $"row {i} has {matrix[i].Length} hooks, row 0 has {columns}";
        if (i > 0 && matrix[i][0] <= matrix[i - 1][^1]) return $"row {i} begins with {matrix[i][0]}, the row before ends with {matrix[i - 1][^1]}";
        for (int j = 1; j < columns; j++)
            if (matrix[i][j] < matrix[i][j - 1]) return $"row {i} is not sorted: {matrix[i][j - 1]} comes before {matrix[i][j]}";
    }
    return null;
}

Check()
