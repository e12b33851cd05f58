// Counts of each charge, then the different charges in ascending order: two of them determine the third.
public class Solution
{
    private const int Largest = 100_000;

    public IList<IList<int>> ThreeSum(int[] nums)
    {
        var count = new int[2 * Largest + 1];
        foreach (int charge in nums) count[charge + Largest]++;
        int[] charges = nums.Distinct().Order().ToArray();

        var kinds = new List<IList<int>>();
        for (int i = 0; i < charges.Length && charges[i] <= 0; i++)
        {
            for (int j = i; j < charges.Length; j++)
            {
                (int a, int b) = (charges[i], charges[j]);
                int c = -a - b;
                if (c < b) break;
                if (c > Largest) continue;

                int needed = 1 + (c == b ? 1 : 0) + (c == a ? 1 : 0);
                bool enough = count[c + Largest] >= needed && (a != b || count[a + Largest] >= 2);
                if (enough) kinds.Add([a, b, c]);
            }
        }
        return kinds;
    }
}
