// Slip: asks the front wagon for its successor although there may be no wagon at all.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        if (head.next == null) return head;
        var values = new List<int>();
        for (var node = head; node != null; node = node.next) values.Add(node.val);
        values.Sort();
        int i = 0;
        for (var node = head; node != null; node = node.next) node.val = values[i++];
        return head;
    }
}
