// Slip: never sorts; the lines are in no particular order.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add((long.Parse(parts[0]), long.Parse(parts[1])));
}

var free = new PriorityQueue<long, long>();
foreach (var (start, end) in shifts)
{
    if (free.Count > 0 && free.Peek() <= start)
        free.Dequeue();
    free.Enqueue(end, end);
}
Console.WriteLine(free.Count);
