// Slip: takes two steps at once without asking whether there is a first one.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        var slow = head;
        var fast = head;
        while (fast != null)
        {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) return true;
        }

        return false;
    }
}
