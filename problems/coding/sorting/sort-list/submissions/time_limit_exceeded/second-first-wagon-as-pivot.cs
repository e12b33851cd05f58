// Slip: quicksort around the first wagon. A train that is in order already is taken apart one wagon at a time.
public class Solution
{
    public ListNode SortList(ListNode head)
    {
        return Sort(head, null);
    }

    // Sorts the wagons from head on and couples them before rest.
    private ListNode Sort(ListNode head, ListNode rest)
    {
        if (head == null) return rest;
        ListNode lower = null, higher = null, equal = null, equalEnd = head;
        ListNode wagon = head;
        while (wagon != null)
        {
            ListNode behind = wagon.next;
            if (wagon.val < head.val)
            {
                wagon.next = lower;
                lower = wagon;
            }
            else if (wagon.val > head.val)
            {
                wagon.next = higher;
                higher = wagon;
            }
            else
            {
                wagon.next = equal;
                equal = wagon;
            }
            wagon = behind;
        }
        equalEnd.next = Sort(higher, rest);
        return Sort(lower, equal);
    }
}
