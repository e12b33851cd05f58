public class Solution
{
    public int Trap(int[] height)
    {
        var open = new Stack<int>();
        int resin = 0;
        for (int i = 0; i < height.Length; i++)
        {
            while (open.Count > 0 && height[open.Peek()] <= height[i])
            {
                int bottom = height[open.Pop()];
                if (open.TryPeek(out int rim))
                    resin += (Math.Min(height[rim], height[i]) - bottom) * (i - rim - 1);
            }
            open.Push(i);
        }
        return resin;
    }
}
