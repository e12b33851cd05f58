// Like a binary counter: bin b is empty or holds a sorted run of 2^b wagons.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        var bins = new ListNode[32];
        while (head != null)
        {
            var (run, rest) = (head, head.next);
            run.next = null;
            int b = 0;
            for (; bins[b] != null; b++)
            {
                run = Merge(bins[b], run);
                bins[b] = null;
            }
            bins[b] = run;
            head = rest;
        }
        return bins.Aggregate(Merge);
    }

    private static ListNode Merge(ListNode a, ListNode b)
    {
        if (a == null) return b;
        if (b == null) return a;
        ListNode first = null, last = null;
        while (a != null && b != null)
        {
            ref ListNode smaller = ref a.val <= b.val ? ref a : ref b;
            if (last == null) first = smaller; else last.next = smaller;
            last = smaller;
            smaller = smaller.next;
        }
        last.next = a ?? b;
        return first;
    }
}
