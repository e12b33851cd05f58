// Slip: rounds up in float, which has no room for the last digits of a large order.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int low = 1, high = piles.Max();
        while (low < high)
        {
            int speed = low + (high - low) / 2;
            double hours = 0;
            foreach (int sheets in piles) hours += MathF.Ceiling((float)sheets / speed);
            if (hours <= h) high = speed;
            else low = speed + 1;
        }

        return low;
    }
}
