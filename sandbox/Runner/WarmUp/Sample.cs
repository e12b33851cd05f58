using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DrillJudge.Protocol;

// A solution and its harness as they come from the compiler, small and of no use but to be loaded, compiled just in time and run by a child that waits:
// afterwards the loader, the just-in-time compiler and the usual collections are warm.
public class Solution
{
    public int[] Answer(int[] nums, int target)
    {
        var seen = new Dictionary<int, int>();
        for (var i = 0; i < nums.Length; i++)
        {
            if (seen.TryGetValue(target - nums[i], out var j))
                return [j, i];
            seen[nums[i]] = i;
        }

        var set = new HashSet<int>(nums);
        var list = new List<int>(set);
        list.Sort((a, b) => b - a);
        var queue = new Queue<(int Row, int Column)>();
        queue.Enqueue((0, 1));
        var (row, column) = queue.Dequeue();
        var heap = new PriorityQueue<int, int>();
        heap.Enqueue(row, column);
        var text = new StringBuilder();
        foreach (var number in list)
            text.Append(number).Append(',');
        var counts = new Dictionary<char, int>();
        foreach (var letter in text.ToString())
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
        var words = new Dictionary<string, List<string>>();
        foreach (var word in text.ToString().Split(','))
        {
            if (!words.TryGetValue(word, out var group))
                words[word] = group = new List<string>();
            group.Add(word);
        }

        return counts.OrderBy(pair => pair.Key).Select(pair => pair.Value).Concat(words.Values.Select(group => group.Count)).ToArray();
    }
}

public static class DrillHarness
{
    public static void Run(ValueReader input, ValueWriter output)
    {
        var nums = new int[Math.Max(0, input.ReadCount())];
        for (var i = 0; i < nums.Length; i++)
            nums[i] = input.ReadInt32();
        var answer = new Solution().Answer(nums, input.ReadInt32());
        output.WriteCount(answer.Length);
        foreach (var number in answer)
            output.WriteInt32(number);
    }
}
