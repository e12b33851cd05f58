// Slip: two walkers, but it compares the numbers of their stations and not the stations.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        ListNode slow = head, fast = head;
        while (fast != null && fast.next != null)
        {
            slow = slow.next;
            fast = fast.next.next;
            if (fast != null && slow.val == fast.val) return true;
        }

        return false;
    }
}
