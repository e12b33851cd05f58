namespace DrillJudge.Sandbox;

/// <summary>What a generator script sees: it registers cases, and the judge asks for those it wants.</summary>
public sealed class GeneratorGlobals
{
    private readonly List<(string Why, object?[] Args)> fixedCases = [];
    private readonly List<(string Why, int Count, Func<Rng, object?[]> Make)> random = [];
    private readonly List<(string Why, int Size, Func<Rng, int, object?[]> Make)> large = [];

    /// <summary>One case.</summary>
    public void Fixed(string why, params object?[]? args) => fixedCases.Add((why, Whole(args)));

    /// <summary>Small random cases: <paramref name="count"/> in the suite, any number in differential tests.</summary>
    public void Random(string why, int count, Func<Rng, object?[]> make) => random.Add((why, count, make));

    /// <summary>One case of size <paramref name="n"/> in the suite; growth is measured with smaller sizes too.</summary>
    public void Large(string why, int n, Func<Rng, int, object?[]> make) => large.Add((why, n, make));

    /// <summary>The arguments of a case, in the signature's order.</summary>
    public object?[] Args(params object?[]? args) => Whole(args);

    internal IEnumerable<object> Produce(string mode, long seed, int count, int size) => mode switch
    {
        "suite" => Suite(seed),
        "random" when random.Count == 0 => [],
        "random" => Enumerable.Range(0, count).Select(i => One(random[i % random.Count], seed, i)),
        "sized" => large.Select((entry, i) => Case("large", entry.Why, size, entry.Make(Source(seed, 2, i), size))),
        _ => throw new ArgumentException($"No such mode: {mode}"),
    };

    // string[] is an object[] to the compiler, which then takes one argument that is an array for the list of arguments.
    private static object?[] Whole(object?[]? args) => args is null ? [null] : args.GetType() == typeof(object[]) ? args : [args];

    private static object Case(string group, string why, int n, object?[] args) => new object?[] { group, why, n, args };

    // Every case has a generator of its own, so that adding one changes no other.
    private static Rng Source(long seed, int group, int index) => new(unchecked((seed * 1_000_003) + (group * 7_919_777L) + (index * 104_729L)));

    private static object One((string Why, int Count, Func<Rng, object?[]> Make) entry, long seed, int index) =>
        Case("random", entry.Why, 0, entry.Make(Source(seed, 3, index)));

    private IEnumerable<object> Suite(long seed)
    {
        foreach (var (why, args) in fixedCases)
            yield return Case("fixed", why, 0, args);
        for (var g = 0; g < random.Count; g++)
        {
            for (var i = 0; i < random[g].Count; i++)
                yield return Case("random", random[g].Why, 0, random[g].Make(Source(seed, 16 + g, i)));
        }

        for (var i = 0; i < large.Count; i++)
            yield return Case("large", large[i].Why, large[i].Size, large[i].Make(Source(seed, 2, i), large[i].Size));
    }
}
