// Slip: remembers the painted numbers instead of the stations, and numbers may occur twice.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        var seen = new HashSet<int>();
        while (head != null)
        {
            if (!seen.Add(head.val)) return true;
            head = head.next;
        }

        return false;
    }
}
