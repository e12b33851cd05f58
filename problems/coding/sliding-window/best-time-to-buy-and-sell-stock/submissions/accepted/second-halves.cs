// Each stretch of days is summed up by its lowest price, its highest and its best deal; two halves make a whole.
public class Solution
{
    private readonly record struct Stretch(int Lowest, int Highest, int Best)
    {
        public static Stretch operator +(Stretch early, Stretch late) => new(
            Math.Min(early.Lowest, late.Lowest),
            Math.Max(early.Highest, late.Highest),
            Math.Max(Math.Max(early.Best, late.Best), late.Highest - early.Lowest));
    }

    public int MaxProfit(int[] prices) => Of(prices).Best;

    private static Stretch Of(ReadOnlySpan<int> days) => days switch
    {
        [var price] => new Stretch(price, price, 0),
        _ => Of(days[..(days.Length / 2)]) + Of(days[(days.Length / 2)..])
    };
}
