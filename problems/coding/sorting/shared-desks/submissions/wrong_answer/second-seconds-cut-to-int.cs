// Slip: reads the seconds as long, as the constraints demand, and then cuts them down to int. What lies beyond two billion
// comes out negative.
public class Program
{
    public static void Main()
    {
        int n = int.Parse(Console.ReadLine());
        var starts = new int[n];
        var ends = new int[n];
        for (int i = 0; i < n; i++)
        {
            var parts = Console.ReadLine().Split();
            starts[i] = (int)long.Parse(parts[0]);
            ends[i] = (int)long.Parse(parts[1]);
        }

        Array.Sort(starts);
        Array.Sort(ends);
        int desks = 0, free = 0;
        for (int i = 0; i < n; i++)
        {
            if (free < n && ends[free] <= starts[i]) free++;
            else desks++;
        }

        Console.WriteLine(desks);
    }
}
