string? Check()
{
    var mat = Input["mat"].IntRows;
    if (mat.Length is < 1 or > 300) return $"mat has {mat.Length} rows, allowed are 1 to 300";
    if (mat[0].Length is < 1 or > 300) return $"row 0 has {mat[0].Length} crossings, allowed are 1 to 300";
    for (int i = 0; i < mat.Length; i++)
    {
        if (mat[i].Length != mat[0].Length) return $"row {i} has {mat[i].Length} crossings, row 0 has {mat[0].Length}";
        int j = Array.FindIndex(mat[i], crossing => crossing is < 0 or > 1);
        if (j >= 0) return $"mat[{i}][{j}] is {mat[i][j]}, allowed are 0 and 1";
    }
    return mat.Any(row => row.Contains(0)) ? null : "there is no hydrant, at least one is promised";
}

Check()
