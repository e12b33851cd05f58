// Turns every arrow round on the way. In a cycle the walk comes back along the turned arrows and ends at the head.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        ListNode behind = null;
        for (var node = head; node != null;)
        {
            (node.next, behind, node) = (behind, node, node.next);
        }

        return head != null && head.next != null && behind == head;
    }
}
