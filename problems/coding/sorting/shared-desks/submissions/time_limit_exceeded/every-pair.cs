// Brute force: counts for every start which shifts are open, 10^10 comparisons at full size.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add((long.Parse(parts[0]), long.Parse(parts[1])));
}

int desks = 0;
foreach (var shift in shifts)
{
    int present = 0;
    foreach (var other in shifts)
        if (other.Start <= shift.Start && shift.Start < other.End)
            present++;
    desks = Math.Max(desks, present);
}
Console.WriteLine(desks);
