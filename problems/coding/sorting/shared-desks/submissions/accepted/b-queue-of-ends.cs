int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    long[] times = Console.ReadLine()!.Split(' ').Select(long.Parse).ToArray();
    shifts.Add((times[0], times[1]));
}
shifts.Sort();

// One entry a desk: the second in which it becomes free.
var desks = new PriorityQueue<long, long>();
foreach (var (start, end) in shifts)
{
    if (desks.TryPeek(out long free, out _) && free <= start)
        desks.Dequeue();
    desks.Enqueue(end, end);
}
Console.WriteLine(desks.Count);
