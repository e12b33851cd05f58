// Row by row with runs of lit pixels: a run that touches runs of the row above joins their settlements. Only two rows of
// runs are kept, and the photo is left as it is.
public class Solution
{
    private readonly List<int> leader = new();

    public int NumIslands(char[][] grid)
    {
        int settlements = 0;
        var above = new List<Run>();
        foreach (char[] row in grid)
        {
            var here = new List<Run>();
            for (int j = 0; j < row.Length; j++)
            {
                if (row[j] != '1') continue;
                int from = j;
                while (j + 1 < row.Length && row[j + 1] == '1') j++;
                leader.Add(leader.Count);
                settlements++;
                here.Add(new Run(from, j, leader.Count - 1));
            }

            int a = 0, b = 0;
            while (a < above.Count && b < here.Count)
            {
                if (above[a].From <= here[b].To && here[b].From <= above[a].To && Join(above[a].Id, here[b].Id)) settlements--;
                if (above[a].To < here[b].To) a++;
                else b++;
            }

            above = here;
        }

        return settlements;
    }

    private bool Join(int a, int b)
    {
        int x = Leader(a), y = Leader(b);
        leader[x] = y;
        return x != y;
    }

    private int Leader(int run)
    {
        while (leader[run] != run) run = leader[run] = leader[leader[run]];
        return run;
    }

    private readonly record struct Run(int From, int To, int Id);
}
