// Slip: after the bottom of a hollow is popped, the stack may be empty: there is no left rim to peek at.
public class Solution
{
    public int Trap(int[] height)
    {
        var stack = new Stack<int>();
        int sum = 0;
        for (int i = 0; i < height.Length; i++)
        {
            while (stack.Count > 0 && height[stack.Peek()] < height[i])
            {
                int bottom = stack.Pop();
                int rim = stack.Peek();
                sum += (Math.Min(height[rim], height[i]) - height[bottom]) * (i - rim - 1);
            }
            stack.Push(i);
        }
        return sum;
    }
}
