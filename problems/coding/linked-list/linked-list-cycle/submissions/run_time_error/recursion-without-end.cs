// Slip: counts the stations by recursion first; in a cycle the stack ends before the count does.
public class Solution
{
    public bool HasCycle(ListNode head) => Count(head) < 0;

    private static int Count(ListNode node) => node == null ? 0 : 1 + Count(node.next);
}
