namespace DrillJudge.Sandbox;

/// <summary>
/// Random numbers for case generators: SplitMix64, written out here so that a seed gives the same cases on every machine and with every version of .NET.
/// </summary>
public sealed class Rng(long seed)
{
    private ulong state = (ulong)seed;

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>An integer between both bounds, which belong to it.</summary>
    public int Int(int low, int high) => (int)Long(low, high);

    /// <summary>An integer between both bounds, which belong to it.</summary>
    public long Long(long low, long high)
    {
        if (low > high)
            throw new ArgumentException($"{low} is over {high}.");
        var span = (ulong)high - (ulong)low + 1;
        return span == 0 ? (long)Next() : low + (long)(ulong)(((UInt128)Next() * span) >> 64);
    }

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double Double() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True with probability <paramref name="p"/>.</summary>
    public bool Bool(double p = 0.5) => Double() < p;

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    /// <summary>Puts the items into random order.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Int(0, i);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>Integers between both bounds.</summary>
    public int[] Ints(int count, int low, int high)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = Int(low, high);
        return numbers;
    }

    /// <summary>Integers between both bounds, no two alike, in random order.</summary>
    public int[] Distinct(int count, int low, int high)
    {
        if ((long)high - low + 1 < count)
            throw new ArgumentException($"There are no {count} different integers from {low} to {high}.");
        if ((long)high - low + 1 < count * 2L)
        {
            var all = Enumerable.Range(0, (int)((long)high - low + 1)).Select(i => low + i).ToArray();
            Shuffle(all);
            return all[..count];
        }

        var seen = new HashSet<int>();
        var numbers = new int[count];
        for (var i = 0; i < count;)
        {
            if (seen.Add(numbers[i] = Int(low, high)))
                i++;
        }

        return numbers;
    }

    /// <summary>0 to n - 1 in random order.</summary>
    public int[] Permutation(int n)
    {
        var numbers = Enumerable.Range(0, n).ToArray();
        Shuffle(numbers);
        return numbers;
    }

    /// <summary>Letters of the alphabet given.</summary>
    public string Text(int length, string alphabet) => string.Create(length, (this, alphabet), static (text, source) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = source.alphabet[source.Item1.Int(0, source.alphabet.Length - 1)];
    });
}
