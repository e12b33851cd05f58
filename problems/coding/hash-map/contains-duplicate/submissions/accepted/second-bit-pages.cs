// A bit for each serial number, in pages of 64 that are made when the first number of theirs occurs.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        var pages = new Dictionary<int, ulong>();
        foreach (int serial in nums)
        {
            ulong bit = 1UL << (serial & 63);
            ulong page = pages.GetValueOrDefault(serial >> 6);
            if ((page & bit) != 0) return true;
            pages[serial >> 6] = page | bit;
        }
        return false;
    }
}
