string? Check(char[][] board)
{
    if (board.Length != 9)
        return $"board has {board.Length} rows, 9 are expected";
    for (int i = 0; i < 9; i++)
    {
        if (board[i].Length != 9)
            return $"row {i} has {board[i].Length} cells, 9 are expected";
        int j = Array.FindIndex(board[i], cell => cell is not ('.' or >= '1' and <= '9'));
        if (j >= 0)
            return $"board[{i}][{j}] is '{board[i][j]}', allowed are '1' to '9' and '.'";
    }
    return null;
}

Check(Input["board"].CharRows)
