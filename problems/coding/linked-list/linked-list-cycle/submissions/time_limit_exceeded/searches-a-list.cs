// Searches all stations seen so far at every step: n squared.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        var seen = new List<ListNode>();
        for (; head != null; head = head.next)
        {
            if (seen.Contains(head)) return true;
            seen.Add(head);
        }

        return false;
    }
}
