// Slip: the middle is rounded down although the lower bound moves onto it. With two candidates left nothing moves any more.
public class Solution
{
    public int HIndex(int[] citations)
    {
        int low = 0, high = citations.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int rides = 0;
            foreach (int ride in citations)
                if (ride >= middle) rides++;

            if (rides >= middle) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
