// Starts at the largest order and slows down until it fails: a thousand million steps where the answer is low.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int speed = piles.Max();
        while (speed > 1 && piles.Sum(p => (p + speed - 2L) / (speed - 1)) <= h) speed--;
        return speed;
    }
}
