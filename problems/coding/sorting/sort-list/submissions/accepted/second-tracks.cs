// Sidings of 1, 2, 4, ... wagons: every wagon enters the first one, and a siding that is taken is merged and passed on, like a carry.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        var sidings = new ListNode[32];
        while (head is not null)
        {
            (ListNode train, head) = (head, head.next);
            train.next = null;

            int level = 0;
            for (; sidings[level] is { } waiting; level++)
            {
                train = Merge(waiting, train);
                sidings[level] = null;
            }
            sidings[level] = train;
        }
        return sidings.Aggregate((ListNode)null, (all, siding) => Merge(siding, all));
    }

    private static ListNode Merge(ListNode a, ListNode b)
    {
        var engine = new ListNode();
        ListNode last = engine;
        while (a is not null && b is not null)
        {
            if (a.val <= b.val) (last.next, a) = (a, a.next);
            else (last.next, b) = (b, b.next);
            last = last.next;
        }
        last.next = a ?? b;
        return engine.next;
    }
}
