public class Solution
{
    public ListNode SortList(ListNode head)
    {
        var wagons = new List<ListNode>();
        for (var wagon = head; wagon is not null; wagon = wagon.next) wagons.Add(wagon);
        ListNode? behind = null;
        foreach (var wagon in wagons.OrderByDescending(w => w.val))
        {
            wagon.next = behind;
            behind = wagon;
        }

        return behind;
    }
}
