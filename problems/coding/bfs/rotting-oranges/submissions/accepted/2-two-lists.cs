using System.Collections.Generic;

namespace Greenhouse
{
    public class Solution
    {
        public int OrangesRotting(int[][] benches)
        {
            int rows = benches.Length, columns = benches[0].Length, healthy = 0, hours = 0;
            List<int> now = new();
            for (int cell = 0; cell < rows * columns; cell++)
            {
                int state = benches[cell / columns][cell % columns];
                if (state == 2) now.Add(cell);
                if (state == 1) healthy++;
            }

            while (healthy > 0 && now.Count > 0)
            {
                List<int> later = new();
                foreach (int cell in now)
                {
                    int i = cell / columns, j = cell % columns;
                    if (i > 0) Infect(i - 1, j);
                    if (i + 1 < rows) Infect(i + 1, j);
                    if (j > 0) Infect(i, j - 1);
                    if (j + 1 < columns) Infect(i, j + 1);
                }

                now = later;
                hours++;

                void Infect(int i, int j)
                {
                    if (benches[i][j] != 1) return;
                    benches[i][j] = 2;
                    healthy--;
                    later.Add(i * columns + j);
                }
            }

            return healthy > 0 ? -1 : hours;
        }
    }
}
