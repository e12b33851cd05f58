// Gives every pixel a label and lowers it to its neighbours' until nothing changes: a winding road needs a sweep for each
// step to the left.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int rows = grid.Length, columns = grid[0].Length;
        var label = new int[rows, columns];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                label[i, j] = grid[i][j] == '1' ? i * columns + j : int.MaxValue;

        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = 0; i < rows; i++)
                for (int j = 0; j < columns; j++)
                {
                    if (grid[i][j] == '0') continue;
                    int least = label[i, j];
                    if (i > 0) least = Math.Min(least, label[i - 1, j]);
                    if (j > 0) least = Math.Min(least, label[i, j - 1]);
                    if (i + 1 < rows) least = Math.Min(least, label[i + 1, j]);
                    if (j + 1 < columns) least = Math.Min(least, label[i, j + 1]);
                    if (least == label[i, j]) continue;
                    label[i, j] = least;
                    changed = true;
                }
        }

        return label.Cast<int>().Where(x => x != int.MaxValue).Distinct().Count();
    }
}
