// Brute force: counts the people second by second, up to four billion times.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add((long.Parse(parts[0]), long.Parse(parts[1])));
}

int desks = 0;
if (n > 0)
{
    for (long second = shifts.Min(s => s.Start); second < shifts.Max(s => s.End); second++)
    {
        int present = 0;
        foreach (var (start, end) in shifts)
            if (start <= second && second < end)
                present++;
        desks = Math.Max(desks, present);
    }
}
Console.WriteLine(desks);
