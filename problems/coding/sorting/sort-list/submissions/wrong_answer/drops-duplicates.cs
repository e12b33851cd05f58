// Slip: collects the numbers in a set, so stops with several wagons keep only one.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        var stops = new SortedSet<int>();
        for (var node = head; node != null; node = node.next) stops.Add(node.val);
        ListNode first = null;
        foreach (int stop in stops.Reverse()) first = new ListNode(stop, first);
        return first;
    }
}
