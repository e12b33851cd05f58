// 0.aaa... is a / (10^p - 1); two of these are compared by multiplying crosswise.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => (Value: x, Nines: Nines(x))).ToArray();
        Array.Sort(plates, (a, b) => ((Int128)b.Value * a.Nines).CompareTo((Int128)a.Value * b.Nines));
        if (plates[0].Value == 0) return "0";
        var text = new StringBuilder();
        foreach (var (value, _) in plates) text.Append(value);
        return text.ToString();
    }

    private static long Nines(int x)
    {
        long power = 10;
        while (power <= x) power *= 10;
        return power - 1;
    }
}
