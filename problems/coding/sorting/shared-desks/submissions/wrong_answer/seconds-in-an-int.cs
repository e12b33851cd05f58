// Slip: squeezes the seconds into an int; from 2147483648 on they become negative.
int n = int.Parse(Console.ReadLine()!);
var shifts = new List<(int Start, int End)>();
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    shifts.Add(((int)long.Parse(parts[0]), (int)long.Parse(parts[1])));
}

int[] starts = shifts.Select(shift => shift.Start).Order().ToArray();
int[] ends = shifts.Select(shift => shift.End).Order().ToArray();
int desks = 0, left = 0;
for (int i = 0; i < n; i++)
{
    if (starts[i] < ends[left])
        desks++;
    else
        left++;
}
Console.WriteLine(desks);
