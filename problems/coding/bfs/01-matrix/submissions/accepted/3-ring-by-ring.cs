// Leaves the town as it is: rings of cells at the same distance, one list after the other.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int width = mat[0].Length;
        int[] flat = [.. mat.SelectMany(row => row)];
        var answer = new int[flat.Length];
        Array.Fill(answer, -1);
        List<int> ring = [.. Enumerable.Range(0, flat.Length).Where(cell => flat[cell] == 0)];
        foreach (int cell in ring) answer[cell] = 0;

        for (int distance = 1; ring.Count > 0; distance++)
        {
            var next = new List<int>();
            foreach (int cell in ring)
            {
                if (cell >= width) Reach(cell - width);
                if (cell + width < flat.Length) Reach(cell + width);
                if (cell % width > 0) Reach(cell - 1);
                if (cell % width < width - 1) Reach(cell + 1);
            }

            ring = next;

            void Reach(int cell)
            {
                if (answer[cell] >= 0) return;
                answer[cell] = distance;
                next.Add(cell);
            }
        }

        return answer.Chunk(width).ToArray();
    }
}
