// Up to the highest column the level is the highest seen so far; the other side is the same, seen from behind.
public class Solution
{
    public int Trap(int[] height)
    {
        int peak = Array.IndexOf(height, height.Max());
        return Climb(height.Take(peak)) + Climb(height.Skip(peak + 1).Reverse());
    }

    private static int Climb(IEnumerable<int> slope) =>
        slope.Aggregate((Level: 0, Area: 0), (state, column) =>
        {
            int level = Math.Max(state.Level, column);
            return (level, state.Area + level - column);
        }).Area;
}
