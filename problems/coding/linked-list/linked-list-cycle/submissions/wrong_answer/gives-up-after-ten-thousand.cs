// Slip: calls it a cycle after ten thousand steps, although a hunt may simply be longer.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        int steps = 0;
        while (head != null && steps < 10000)
        {
            head = head.next;
            steps++;
        }

        return head != null;
    }
}
