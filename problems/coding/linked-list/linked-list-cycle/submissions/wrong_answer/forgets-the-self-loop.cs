// Slip: looks two stations ahead only, taking a station that leads to itself for the end.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        ListNode slow = head, fast = head;
        while (fast != null && fast.next != null && fast.next != fast)
        {
            slow = slow.next;
            fast = fast.next.next;
            if (fast != null && fast.next != fast && slow == fast) return true;
        }

        return false;
    }
}
