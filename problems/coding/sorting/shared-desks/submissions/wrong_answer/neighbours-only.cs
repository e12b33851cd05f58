// Slip: compares each shift only with the one that started before it.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(long Start, long End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add((long.Parse(parts[0]), long.Parse(parts[1])));
}

shifts.Sort();
int desks = n == 0 ? 0 : 1;
for (int i = 1; i < n; i++)
    if (shifts[i].Start < shifts[i - 1].End)
        desks++;
Console.WriteLine(desks);
