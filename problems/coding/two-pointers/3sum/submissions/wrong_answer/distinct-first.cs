// Slip: removes repeated charges at the start; kinds that need two or three equal ones are lost.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        int[] charges = nums.Distinct().Order().ToArray();
        var result = new List<IList<int>>();
        for (int i = 0; i < charges.Length; i++)
        {
            int left = i + 1, right = charges.Length - 1;
            while (left < right)
            {
                int sum = charges[i] + charges[left] + charges[right];
                if (sum == 0)
                    result.Add([charges[i], charges[left], charges[right]]);
                if (sum <= 0)
                    left++;
                else
                    right--;
            }
        }
        return result;
    }
}
