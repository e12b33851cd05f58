// Quicksort with the first wagon as pivot: each step splits off a single wagon when the train is sorted or all are equal.
public class Solution
{
    public ListNode SortList(ListNode head) => Sort(head, null);

    // Sorts the nodes and puts `tail` behind them.
    private static ListNode Sort(ListNode head, ListNode tail)
    {
        if (head == null) return tail;
        ListNode low = null, high = null, rest = head.next;
        while (rest != null)
        {
            var next = rest.next;
            if (rest.val < head.val) { rest.next = low; low = rest; }
            else { rest.next = high; high = rest; }
            rest = next;
        }
        head.next = Sort(high, tail);
        return Sort(low, head);
    }
}
