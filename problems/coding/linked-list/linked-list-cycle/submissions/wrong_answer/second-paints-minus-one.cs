// Slip: paints -1 on the stations passed, as if no station could bear that number from the start.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        for (var station = head; station != null; station = station.next)
        {
            if (station.val == -1) return true;
            station.val = -1;
        }

        return false;
    }
}
