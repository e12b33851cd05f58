// Slip: paints visited stations with a number that a station may carry from the start.
public class Solution
{
    private const int Visited = 100000;

    public bool HasCycle(ListNode head)
    {
        for (; head != null; head = head.next)
        {
            if (head.val == Visited) return true;
            head.val = Visited;
        }

        return false;
    }
}
