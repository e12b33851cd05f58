public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var heap = new PriorityQueue<int, int>();
        var answer = new int[nums.Length - k + 1];
        for (var i = 0; i < nums.Length; i++)
        {
            heap.Enqueue(i, -nums[i]);
            while (heap.Peek() <= i - k) heap.Dequeue();
            if (i + 1 >= k) answer[i + 1 - k] = nums[heap.Peek()];
        }

        return answer;
    }
}
