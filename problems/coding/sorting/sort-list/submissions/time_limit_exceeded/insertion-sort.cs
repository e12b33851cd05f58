// Brute force: looks for the place of each wagon from the front, n squared steps for a sorted train.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        var dummy = new ListNode();
        while (head != null)
        {
            var rest = head.next;
            var before = dummy;
            while (before.next != null && before.next.val < head.val) before = before.next;
            head.next = before.next;
            before.next = head;
            head = rest;
        }
        return dummy.next;
    }
}
