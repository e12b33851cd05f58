// Slip: compares the walkers before they have moved, while both still stand at the head.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        ListNode slow = head, fast = head;
        while (fast != null && fast.next != null)
        {
            if (slow == fast) return true;
            slow = slow.next;
            fast = fast.next.next;
        }

        return false;
    }
}
