// Slip: the last wagon's old coupling stays, so the train bites its own tail.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        var wagons = new List<ListNode>();
        for (; head != null; head = head.next) wagons.Add(head);
        var sorted = wagons.OrderBy(w => w.val).ToList();
        for (int i = 1; i < sorted.Count; i++) sorted[i - 1].next = sorted[i];
        return sorted.FirstOrDefault();
    }
}
