string? Check()
{
    var board = Input["board"].CharRows;
    if (board.Length is < 1 or > 300) return $"board has {board.Length} rows, allowed are 1 to 300";
    if (board[0].Length is < 1 or > 300) return $"row 0 has {board[0].Length} squares, allowed are 1 to 300";
    for (int i = 0; i < board.Length; i++)
    {
        if (board[i].Length != board[0].Length) return $"row {i} has {board[i].Length} squares, row 0 has {board[0].Length}";
        int j = Array.FindIndex(board[i], square => square is not ('X' or 'O'));
        if (j >= 0) return $"board[{i}][{j}] is '{board[i][j]}', allowed are 'X' and 'O'";
    }
    return null;
}

Check()
