using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>
/// Touches, before the submission comes, what nearly every run will use: assemblies are mapped, types loaded and the just-in-time compiler started
/// on the nursery's time instead of the learner's.
/// </summary>
internal static class WarmUp
{
    /// <summary>Runs once, just before the child reports that it is warm.</summary>
    public static void Touch()
    {
        var writer = new ValueWriter();
        writer.WriteInt32(1);
        writer.WriteString("abc");
        writer.WriteDouble(1.5);
        _ = new ValueReader(writer.ToArray()).ReadInt32();
        var numbers = new Dictionary<int, int> { [1] = 2 };
        _ = numbers.TryGetValue(1, out _);
        var words = new Dictionary<string, int> { ["a"] = 1 };
        _ = words.ContainsKey("b");
        var set = new HashSet<int> { 1 };
        _ = set.Contains(2);
        var queue = new Queue<int>();
        queue.Enqueue(1);
        _ = queue.Dequeue();
        var stack = new Stack<int>();
        stack.Push(1);
        _ = stack.Pop();
        List<int> list = [3, 1, 2];
        list.Sort();
        int[] array = [3, 1, 2];
        Array.Sort(array);
        Array.Sort(array, (a, b) => b - a);
        _ = array.Select(x => x + 1).Where(x => x > 1).OrderBy(x => x).ToList();
        var text = new StringBuilder().Append("ab").Append(1).Append('c').ToString();
        _ = text.ToCharArray();
        _ = string.Join(",", list) + $"{list.Count}";
    }
}
