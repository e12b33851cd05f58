// Trees are written level by level straight away: `children` says for the k-th node how many and which children it gets.
// The cast keeps the array one argument: C# would otherwise spread it over the parameters.

const int Left = 1, Right = 2, Both = 3;

object[] Tree(int nodes, Func<int, int> children, Func<int> value)
{
    var slots = new List<object?>();
    int placed = 0, waiting = 0;
    void Place(bool there)
    {
        there &= placed < nodes;
        slots.Add(there ? value() : null);
        if (!there) return;
        placed++;
        waiting++;
    }

    Place(true);
    for (int k = 0; waiting > 0; k++)
    {
        waiting--;
        int which = children(k);
        Place((which & Left) != 0);
        Place((which & Right) != 0);
    }
    return Args((object)slots.Take(slots.FindLastIndex(slot => slot != null) + 1).ToArray());
}

Random("small trees of any shape", 6, rng => Tree(rng.Int(1, 14), _ => rng.Int(0, 3), () => rng.Int(-9, 9)));
Random("small trees, rarely without children", 3, rng => Tree(rng.Int(1, 15), _ => rng.Int(1, 3), () => rng.Int(-99, 99)));
Random("small chains that turn at will", 3, rng => Tree(rng.Int(1, 10), _ => rng.Int(Left, Right), () => rng.Int(0, 3)));

Large("a chain to the left", 50_000, (rng, n) => Tree(n, _ => Left, () => rng.Int(-1_000, 1_000)));
Large("a chain to the right", 50_000, (rng, n) => Tree(n, _ => Right, () => rng.Int(-1_000, 1_000)));
Large("a zigzag", 50_000, (rng, n) => Tree(n, k => k % 2 == 0 ? Left : Right, () => rng.Int(-1_000, 1_000)));
Large("a full tree over all of int", 50_000, (rng, n) => Tree(n, _ => Both, () => rng.Int(int.MinValue, int.MaxValue)));
Large("a spine with a leaf on each floor", 50_000, (rng, n) => Tree(n, k => k % 2 == 0 ? Both : 0, () => rng.Int(0, 9)));
Large("two children or one, in no order", 50_000, (rng, n) => Tree(n, _ => rng.Bool(0.1) ? Both : rng.Int(Left, Right), () => rng.Int(-50, 50)));
