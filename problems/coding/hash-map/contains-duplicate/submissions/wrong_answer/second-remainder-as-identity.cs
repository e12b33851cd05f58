// Slip: marks the remainder modulo a large prime instead of the number. Different numbers share a remainder.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        const int Places = 1_000_003;
        var printed = new BitArray(Places);
        foreach (int serial in nums)
        {
            int place = (serial % Places + Places) % Places;
            if (printed[place]) return true;
            printed[place] = true;
        }
        return false;
    }
}
