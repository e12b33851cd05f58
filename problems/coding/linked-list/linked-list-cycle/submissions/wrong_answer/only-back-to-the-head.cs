// Slip: looks for a way back to the first station only; a cycle further down is taken for an end once the steps run out.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        if (head == null) return false;
        var node = head.next;
        for (int steps = 0; node != null && steps <= 100000; steps++)
        {
            if (node == head) return true;
            node = node.next;
        }

        return false;
    }
}
