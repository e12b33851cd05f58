// Slip: asks for the largest attendance among those after each arrival. Without any shift there is none to choose from.
class Program
{
    static void Main()
    {
        long[] numbers = Console.In.ReadToEnd()
            .Split((char[])null, StringSplitOptions.RemoveEmptyEntries).Select(long.Parse).ToArray();
        long[] starts = numbers.Skip(1).Where((_, i) => i % 2 == 0).Order().ToArray();
        long[] ends = numbers.Skip(1).Where((_, i) => i % 2 == 1).Order().ToArray();

        int gone = 0;
        int After(int arrivals)
        {
            while (ends[gone] <= starts[arrivals]) gone++;
            return arrivals + 1 - gone;
        }

        Console.WriteLine(Enumerable.Range(0, starts.Length).Max(After));
    }
}
