// From each number leap to the first larger one by bisection in what is left of the span.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int kept = 0;
        for (Span<int> rest = nums; !rest.IsEmpty;)
        {
            int number = rest[0];
            nums[kept++] = number;

            int low = 1, high = rest.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (rest[middle] > number) high = middle;
                else low = middle + 1;
            }
            rest = rest[low..];
        }
        return kept;
    }
}
