// Turns every clue round on the way. A hunt that ends does so at its far end; one that goes round comes back to its first
// station along the turned clues.
public class Solution
{
    public bool HasCycle(ListNode head)
    {
        if (head?.next is null) return false;
        ListNode behind = null, station = head;
        while (station is not null) (station.next, behind, station) = (behind, station, station.next);
        return behind == head;
    }
}
