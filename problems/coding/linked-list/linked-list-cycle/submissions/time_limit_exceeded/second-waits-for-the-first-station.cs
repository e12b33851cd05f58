// Slip: waits until the hunt comes back to its first station. If the clue leads to a later one, that never happens, and the
// walk has no end.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        if (head == null) return false;
        ListNode station = head.next;
        while (station != null)
        {
            if (station == head) return true;
            station = station.next;
        }

        return false;
    }
}
