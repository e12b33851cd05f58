public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Dictionary<int, int> count = nums.CountBy(charge => charge).ToDictionary();
        int[] charges = [.. count.Keys.Order()];
        List<IList<int>> kinds = [];
        for (int i = 0; i < charges.Length; i++)
        {
            for (int j = i; j < charges.Length; j++)
            {
                int a = charges[i], b = charges[j], c = -a - b;
                if (c < b)
                    break;
                int needed = 1 + (a == c ? 1 : 0) + (b == c ? 1 : 0);
                if (count.GetValueOrDefault(c) >= needed && (a != b || count[a] > 1))
                    kinds.Add([a, b, c]);
            }
        }
        return kinds;
    }
}
