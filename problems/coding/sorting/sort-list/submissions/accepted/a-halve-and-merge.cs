public class Solution
{
    public ListNode SortList(ListNode head)
    {
        if (head?.next == null) return head;
        var middle = head;
        for (var fast = head.next; fast?.next != null; fast = fast.next.next)
            middle = middle.next;
        var second = SortList(middle.next);
        middle.next = null;
        return Merge(SortList(head), second);
    }

    private static ListNode Merge(ListNode one, ListNode other)
    {
        var before = new ListNode();
        var end = before;
        while (one != null && other != null)
        {
            if (other.val < one.val)
                (one, other) = (other, one);
            end.next = one;
            end = one;
            one = one.next;
        }

        end.next = one ?? other;
        return before.next;
    }
}
