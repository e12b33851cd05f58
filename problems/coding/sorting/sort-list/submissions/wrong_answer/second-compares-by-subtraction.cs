// Slip: the sign of a difference tells which number is larger only as long as the difference fits into an int.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        if (head == null || head.next == null) return head;
        ListNode slow = head, fast = head.next;
        while (fast != null && fast.next != null)
        {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode second = slow.next;
        slow.next = null;

        ListNode a = SortList(head), b = SortList(second);
        var front = new ListNode(0);
        ListNode tail = front;
        while (a != null && b != null)
        {
            if (a.val - b.val <= 0)
            {
                tail.next = a;
                a = a.next;
            }
            else
            {
                tail.next = b;
                b = b.next;
            }
            tail = tail.next;
        }
        tail.next = a != null ? a : b;
        return front.next;
    }
}
