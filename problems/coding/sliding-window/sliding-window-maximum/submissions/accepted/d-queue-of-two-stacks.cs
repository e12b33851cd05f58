// A queue made of two stacks, each entry of which knows the maximum of everything below it.
public class Solution
{
    private readonly Stack<(int Value, int Max)> entrance = new(), exit = new();

    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        IEnumerable<int> Shown()
        {
            for (int i = 0; i < nums.Length; i++)
            {
                Push(entrance, nums[i]);
                if (i < k - 1) continue;
                yield return Math.Max(Top(entrance), Top(exit));
                Leave();
            }
        }
        return Shown().ToArray();
    }

    private void Leave()
    {
        if (exit.Count == 0)
            while (entrance.TryPop(out var moved))
                Push(exit, moved.Value);
        exit.Pop();
    }

    private static void Push(Stack<(int Value, int Max)> stack, int value) => stack.Push((value, Math.Max(value, Top(stack))));

    private static int Top(Stack<(int Value, int Max)> stack) => stack.TryPeek(out var top) ? top.Max : int.MinValue;
}
