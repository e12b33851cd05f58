// Slip: asks for the largest of no numbers when there are no shifts.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add((long.Parse(parts[0]), long.Parse(parts[1])));
}

var events = shifts.SelectMany(s => new[] { (Time: s.Start, Change: 1), (Time: s.End, Change: -1) }).Order().ToList();
int present = 0;
Console.WriteLine(events.Select(e => present += e.Change).Max());
