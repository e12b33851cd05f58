public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString()).ToArray();
        Array.Sort(plates, InRow);
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }

    // Compares ba with ab without writing them down.
    private static int InRow(string a, string b)
    {
        for (int i = 0; i < a.Length + b.Length; i++)
        {
            char ab = i < a.Length ? a[i] : b[i - a.Length];
            char ba = i < b.Length ? b[i] : a[i - b.Length];
            if (ab != ba)
                return ba - ab;
        }

        return 0;
    }
}
