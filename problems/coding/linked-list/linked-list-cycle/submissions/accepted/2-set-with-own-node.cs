// Brings the node type along, as people do who work in an editor of their own.
using System.Collections.Generic;

public class ListNode
{
    public int val;
    public ListNode next;

    public ListNode(int x)
    {
        val = x;
        next = null;
    }
}

public class Solution
{
    public bool HasCycle(ListNode head)
    {
        HashSet<ListNode> seen = new HashSet<ListNode>();
        for (ListNode node = head; node != null; node = node.next)
        {
            if (!seen.Add(node)) return true;
        }

        return false;
    }
}
