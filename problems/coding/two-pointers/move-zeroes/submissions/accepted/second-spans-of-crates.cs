// Pushes whole blocks of crates forward, found by the span searches, and clears what is left behind them.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        Span<int> free = nums, unread = nums;
        while (true)
        {
            int crates = unread.IndexOfAnyExcept(0);
            if (crates < 0) break;
            unread = unread[crates..];
            int gap = unread.IndexOf(0);
            Span<int> block = gap < 0 ? unread : unread[..gap];
            block.CopyTo(free);
            free = free[block.Length..];
            unread = unread[block.Length..];
        }

        free.Clear();
    }
}
