// Slip: compares by a difference, which overflows for numbers far apart.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        var wagons = new List<ListNode>();
        for (; head != null; head = head.next) wagons.Add(head);
        if (wagons.Count == 0) return null;
        wagons.Sort((a, b) => a.val - b.val);
        for (int i = 0; i + 1 < wagons.Count; i++) wagons[i].next = wagons[i + 1];
        wagons[^1].next = null;
        return wagons[0];
    }
}
