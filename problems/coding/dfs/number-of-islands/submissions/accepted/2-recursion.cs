// Leaves the photo as it is and keeps its own marks; the call stack grows to as many frames as there are lit pixels.
public class Solution
{
    private char[][] _photo;
    private bool[,] _seen;

    public int NumIslands(char[][] grid)
    {
        _photo = grid;
        _seen = new bool[grid.Length, grid[0].Length];
        int count = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
                if (Visit(i, j))
                    count++;
        return count;
    }

    private bool Visit(int i, int j)
    {
        if (i < 0 || j < 0 || i >= _photo.Length || j >= _photo[i].Length) return false;
        if (_photo[i][j] != '1' || _seen[i, j]) return false;
        _seen[i, j] = true;
        Visit(i, j + 1);
        Visit(i + 1, j);
        Visit(i, j - 1);
        Visit(i - 1, j);
        return true;
    }
}
