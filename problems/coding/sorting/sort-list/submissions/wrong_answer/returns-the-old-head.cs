// Slip: returns the wagon that was in front before sorting; what now stands before it is lost.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        Sort(head);
        return head;
    }

    private ListNode Sort(ListNode head)
    {
        if (head?.next == null) return head;
        ListNode slow = head, fast = head.next;
        while (fast?.next != null) { slow = slow.next; fast = fast.next.next; }
        var right = Sort(slow.next);
        slow.next = null;
        var left = Sort(head);
        var dummy = new ListNode();
        var tail = dummy;
        while (left != null && right != null)
        {
            if (left.val <= right.val) { tail.next = left; left = left.next; }
            else { tail.next = right; right = right.next; }
            tail = tail.next;
        }
        tail.next = left ?? right;
        return dummy.next;
    }
}
