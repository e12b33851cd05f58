// Adds up, for every second at which something happens, who comes and who goes. Somebody who comes as another one leaves
// cancels out, which is just the rule of the house.
using var input = new StreamReader(Console.OpenStandardInput());
int n = int.Parse(input.ReadLine()!);
var changes = new SortedDictionary<long, int>();
for (int i = 0; i < n; i++)
{
    string[] shift = input.ReadLine()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    Change(long.Parse(shift[0]), +1);
    Change(long.Parse(shift[1]), -1);
}

int present = 0, desks = 0;
foreach (int change in changes.Values) desks = Math.Max(desks, present += change);
Console.WriteLine(desks);

void Change(long second, int by) => changes[second] = changes.GetValueOrDefault(second) + by;
