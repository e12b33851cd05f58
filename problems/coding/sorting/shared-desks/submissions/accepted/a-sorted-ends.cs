class Program
{
    static void Main()
    {
        int n = int.Parse(Console.ReadLine()!);
        var starts = new long[n];
        var ends = new long[n];
        for (int i = 0; i < n; i++)
        {
            string[] shift = Console.ReadLine()!.Split();
            starts[i] = long.Parse(shift[0]);
            ends[i] = long.Parse(shift[1]);
        }
        Array.Sort(starts);
        Array.Sort(ends);

        int takenOver = 0;
        foreach (long start in starts)
        {
            if (ends[takenOver] <= start)
                takenOver++;
        }
        Console.WriteLine(n - takenOver);
    }
}
