// A tree is a list of (left, right) places, -1 for none; place 0 is the root. It is then written level by level.
// The cast keeps the array one argument: C# would otherwise spread it over the parameters.

sealed class Slope
{
    private readonly List<int[]> below = [[-1, -1]];

    public int Count => below.Count;

    // Hangs a new station below `at`; side 0 is left. Answers its place.
    public int Hang(int at, int side)
    {
        below[at][side] = below.Count;
        below.Add([-1, -1]);
        return below.Count - 1;
    }

    public bool IsFree(int at, int side) => below[at][side] < 0;

    public int Chain(int at, int length, Func<int, int> side)
    {
        for (int i = 0; i < length; i++) at = Hang(at, side(i));
        return at;
    }

    public object?[] Levels(Func<int> value)
    {
        var slots = new List<object?>();
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out int at))
        {
            slots.Add(at < 0 ? null : value());
            if (at < 0) continue;
            queue.Enqueue(below[at][0]);
            queue.Enqueue(below[at][1]);
        }
        return slots.Take(slots.FindLastIndex(slot => slot != null) + 1).ToArray();
    }
}

object[] Tree(Rng rng, Slope slope) => Args((object)slope.Levels(() => rng.Int(-1_000, 1_000)));

// Hangs each further station at a random free place among the last `reach` ones.
object[] Grown(Rng rng, int nodes, int reach)
{
    var slope = new Slope();
    while (slope.Count < nodes)
    {
        int at = rng.Int(Math.Max(0, slope.Count - reach), slope.Count - 1), side = rng.Int(0, 1);
        if (slope.IsFree(at, side)) slope.Hang(at, side);
    }
    return Tree(rng, slope);
}

// `stem` lifts from the root, then two long arms: the best trip does not touch the root.
object[] Fork(Rng rng, int stem, int left, int right)
{
    var slope = new Slope();
    int at = slope.Chain(0, stem, _ => rng.Int(0, 1));
    slope.Chain(slope.Hang(at, 0), left - 1, _ => rng.Int(0, 1));
    slope.Chain(slope.Hang(at, 1), right - 1, _ => rng.Int(0, 1));
    return Tree(rng, slope);
}

Random("small trees of any shape", 5, rng => Grown(rng, rng.Int(1, 14), 14));
Random("small trees, long rather than wide", 4, rng => Grown(rng, rng.Int(2, 16), 3));
Random("small forks below a stem", 3, rng => Fork(rng, rng.Int(0, 5), rng.Int(1, 5), rng.Int(1, 5)));

Large("a chain to the left: the deepest recursion", 50_000, (rng, n) =>
{
    var slope = new Slope();
    slope.Chain(0, n - 1, _ => 0);
    return Tree(rng, slope);
});
Large("a chain to the right", 50_000, (rng, n) =>
{
    var slope = new Slope();
    slope.Chain(0, n - 1, _ => 1);
    return Tree(rng, slope);
});
Large("a zigzag", 50_000, (rng, n) =>
{
    var slope = new Slope();
    slope.Chain(0, n - 1, i => i % 2);
    return Tree(rng, slope);
});
Large("two arms that part at the root", 50_000, (rng, n) => Fork(rng, 0, n / 2 - 1, n / 2));
Large("a long stem and two arms", 50_000, (rng, n) => Fork(rng, n / 3, n / 3, n / 3 - 1));
Large("a spine with a leaf at each station", 50_000, (rng, n) =>
{
    var slope = new Slope();
    for (int at = 0; slope.Count + 2 <= n; at = slope.Hang(at, 1)) slope.Hang(at, 0);
    return Tree(rng, slope);
});
Large("a full tree", 50_000, (rng, n) =>
{
    var slope = new Slope();
    for (int at = 0; slope.Count + 2 <= n; at++)
    {
        slope.Hang(at, 0);
        slope.Hang(at, 1);
    }
    return Tree(rng, slope);
});
Large("grown at random", 50_000, (rng, n) => Grown(rng, n, n));
