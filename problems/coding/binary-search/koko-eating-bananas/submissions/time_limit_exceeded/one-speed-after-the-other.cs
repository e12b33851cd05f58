// Tries the speeds from 1 up: orders times answer.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        for (int speed = 1; ; speed++)
            if (piles.Sum(p => (p + speed - 1L) / speed) <= h)
                return speed;
    }
}
