// Trees are grown in memory and written level by level. The cast keeps the array one argument: C# would otherwise
// spread it over the parameters.

sealed class Bush(int value)
{
    public int Value = value;
    public Bush? Left, Right;
}

object?[] Levels(Bush root)
{
    var slots = new List<object?>();
    var queue = new Queue<Bush?>([root]);
    while (queue.TryDequeue(out var bush))
    {
        slots.Add(bush?.Value);
        if (bush == null) continue;
        queue.Enqueue(bush.Left);
        queue.Enqueue(bush.Right);
    }
    return slots.Take(slots.FindLastIndex(slot => slot != null) + 1).ToArray();
}

object[] Tree(Bush root) => Args((object)Levels(root));

// Any shape, given values in in-order sequence; the split decides the shape.
Bush? Grow(int[] inOrder, int from, int to, Func<int, int, int> split)
{
    if (from > to) return null;
    int middle = split(from, to);
    return new Bush(inOrder[middle])
    {
        Left = Grow(inOrder, from, middle - 1, split),
        Right = Grow(inOrder, middle + 1, to, split),
    };
}

Bush Shaped(Rng rng, int[] inOrder) => Grow(inOrder, 0, inOrder.Length - 1, rng.Int)!;

Bush Balanced(int[] inOrder) => Grow(inOrder, 0, inOrder.Length - 1, (from, to) => (from + to) / 2)!;

int[] Ascending(Rng rng, int count, int low, int high) => rng.Distinct(count, low, high).Order().ToArray();

// A chain: each node has one child, on the side that `turnsRight` says for its place.
Bush Chain(IReadOnlyList<int> values, Func<int, bool> turnsRight)
{
    var root = new Bush(values[0]);
    var end = root;
    for (int i = 1; i < values.Count; i++)
    {
        var child = new Bush(values[i]);
        if (turnsRight(i - 1)) end.Right = child;
        else end.Left = child;
        end = child;
    }
    return root;
}

Random("an intact tree of any shape", 2, rng => Tree(Shaped(rng, Ascending(rng, rng.Int(1, 12), -20, 20))));
Random("one value replaced by one nearby", 3, rng =>
{
    var inOrder = Ascending(rng, rng.Int(2, 12), -9, 9);
    inOrder[rng.Int(0, inOrder.Length - 1)] += rng.Int(-2, 2);
    return Tree(Shaped(rng, inOrder));
});
Random("two values exchanged", 1, rng =>
{
    var inOrder = Ascending(rng, rng.Int(3, 12), -20, 20);
    int i = rng.Int(0, inOrder.Length - 2), j = rng.Int(i + 1, inOrder.Length - 1);
    (inOrder[i], inOrder[j]) = (inOrder[j], inOrder[i]);
    return Tree(Shaped(rng, inOrder));
});
Random("few nodes with values at the ends of int", 2, rng =>
{
    int[] ends = [int.MinValue, int.MinValue + 1, -1, 0, 1, int.MaxValue - 1, int.MaxValue];
    var values = Enumerable.Range(0, rng.Int(2, 5)).Select(_ => rng.Pick(ends)).ToArray();
    if (rng.Bool(0.7)) Array.Sort(values);
    return Tree(Shaped(rng, values));
});

Large("intact chain to the right", 100_000, (_, n) => Tree(Chain(Enumerable.Range(1, n).ToArray(), _ => true)));
Large("intact chain to the left", 100_000, (_, n) => Tree(Chain(Enumerable.Range(1, n).Reverse().ToArray(), _ => false)));
Large("intact zigzag that closes in on the middle", 100_000, (_, n) =>
    Tree(Chain(Enumerable.Range(0, n).Select(i => i % 2 == 0 ? i / 2 : n - i / 2).ToArray(), i => i % 2 == 0)));
Large("long chain whose last value equals the root's", 100_000, (_, n) =>
    Tree(Chain([1, .. Enumerable.Range(1, n - 1).Reverse()], i => i == 0)));
Large("intact bushy tree over the whole range of int", 100_000, (_, n) =>
    Tree(Balanced(Enumerable.Range(0, n).Select(i => (int)(int.MinValue + i * (long)uint.MaxValue / (n - 1))).ToArray())));
Large("bushy tree, one leaf right of the root is as large as the root", 100_000, (_, n) =>
{
    var inOrder = Enumerable.Range(0, n).ToArray();
    inOrder[(n - 1) / 2 + 1]--;
    return Tree(Balanced(inOrder));
});
