// Slip: in the same second lets people arrive before others leave.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add((long.Parse(parts[0]), long.Parse(parts[1])));
}

var events = new List<(long Time, int Order, int Change)>();
foreach (var (start, end) in shifts)
{
    events.Add((start, 0, 1));
    events.Add((end, 1, -1));
}
events.Sort();
int present = 0, most = 0;
foreach (var (_, _, change) in events)
{
    present += change;
    most = Math.Max(most, present);
}
Console.WriteLine(most);
