// Slip: when one half is used up, the rest of the other is not appended.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        if (head == null || head.next == null) return head;
        ListNode slow = head, fast = head.next;
        while (fast != null && fast.next != null) { slow = slow.next; fast = fast.next.next; }
        var right = slow.next;
        slow.next = null;
        ListNode a = SortList(head), b = SortList(right), dummy = new ListNode(0), tail = dummy;
        while (a != null && b != null)
        {
            if (a.val <= b.val) { tail.next = a; a = a.next; }
            else { tail.next = b; b = b.next; }
            tail = tail.next;
        }
        tail.next = null;
        return dummy.next;
    }
}
