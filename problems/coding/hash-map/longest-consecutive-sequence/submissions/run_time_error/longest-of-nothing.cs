// Slip: asks for the maximum of an empty sequence when there are no cards.
public class Solution
{
    public int LongestConsecutive(int[] nums) =>
        nums.Distinct().Order().Select((day, place) => day - place).GroupBy(start => start).Max(spell => spell.Count());
}
