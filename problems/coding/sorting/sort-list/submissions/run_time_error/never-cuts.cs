// Slip: the first half is not cut off, so it stays as long as it was and the recursion does not end.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        if (head == null || head.next == null) return head;
        ListNode slow = head, fast = head;
        while (fast.next != null && fast.next.next != null) { slow = slow.next; fast = fast.next.next; }
        ListNode a = SortList(head), b = SortList(slow.next);
        var dummy = new ListNode();
        var tail = dummy;
        while (a != null && b != null)
        {
            if (a.val <= b.val) { tail.next = a; a = a.next; }
            else { tail.next = b; b = b.next; }
            tail = tail.next;
        }
        tail.next = a ?? b;
        return dummy.next;
    }
}
