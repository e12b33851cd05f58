// Slip: a single pass that exchanges neighbours; only the largest number arrives where it belongs.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        for (var node = head; node?.next != null; node = node.next)
            if (node.val > node.next.val)
                (node.val, node.next.val) = (node.next.val, node.val);
        return head;
    }
}
