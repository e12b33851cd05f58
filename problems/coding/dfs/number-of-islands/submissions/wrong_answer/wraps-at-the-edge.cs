// Slip: numbers the pixels through and takes cell + 1 for the right neighbour, so row ends touch the next row's beginning.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        char[] cells = grid.SelectMany(row => row).ToArray();
        int columns = grid[0].Length, count = 0;
        var stack = new Stack<int>();
        for (int start = 0; start < cells.Length; start++)
        {
            if (cells[start] == '0') continue;
            count++;
            stack.Push(start);
            while (stack.Count > 0)
            {
                int cell = stack.Pop();
                if (cell < 0 || cell >= cells.Length || cells[cell] == '0') continue;
                cells[cell] = '0';
                stack.Push(cell - 1);
                stack.Push(cell + 1);
                stack.Push(cell - columns);
                stack.Push(cell + columns);
            }
        }

        return count;
    }
}
