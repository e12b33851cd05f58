// Whoever may boast of h may boast of every smaller number: bisection over the boast.
public class Solution
{
    public int HIndex(int[] citations)
    {
        int holds = 0, fails = citations.Length + 1;
        while (fails - holds > 1)
        {
            int boast = (holds + fails) / 2;
            if (citations.Count(ride => ride >= boast) >= boast) holds = boast;
            else fails = boast;
        }
        return holds;
    }
}
