// A map is made from a list of trails; the order of a hut's neighbours is the order in which its trails came.
// The cast keeps the jagged array one argument: C# would otherwise spread it over the parameters.

object[] Map(int huts, IEnumerable<(int From, int To)> trails)
{
    var neighbours = Enumerable.Range(0, huts).Select(_ => new List<int>()).ToArray();
    foreach (var (from, to) in trails)
    {
        neighbours[from].Add(to + 1);
        neighbours[to].Add(from + 1);
    }
    return Args((object)neighbours.Select(row => row.ToArray()).ToArray());
}

// A random tree keeps everything reachable, `extra` further trails close cycles. `reach` is how far back a hut may be joined.
List<(int, int)> Trails(Rng rng, int huts, int extra, int reach)
{
    var trails = new List<(int, int)>();
    var known = new HashSet<(int, int)>();
    void Join(int a, int b)
    {
        if (a != b && known.Add((Math.Min(a, b), Math.Max(a, b)))) trails.Add((a, b));
    }
    for (int hut = 1; hut < huts; hut++) Join(hut, rng.Int(Math.Max(0, hut - reach), hut - 1));
    for (int i = 0; i < extra; i++) Join(rng.Int(0, huts - 1), rng.Int(0, huts - 1));
    rng.Shuffle(trails);
    return trails;
}

// The same map with the huts' numbers exchanged; a path then visits them in no order.
IEnumerable<(int, int)> Renumbered(Rng rng, int huts, IEnumerable<(int From, int To)> trails)
{
    int[] number = rng.Permutation(huts);
    return trails.Select(trail => (number[trail.From], number[trail.To]));
}

Random("small maps with few round trips", 4, rng =>
{
    int huts = rng.Int(1, 8);
    return Map(huts, Trails(rng, huts, rng.Int(0, 3), huts));
});
Random("small maps, crowded", 3, rng =>
{
    int huts = rng.Int(3, 8);
    return Map(huts, Trails(rng, huts, 3 * huts, huts));
});
Random("long small maps", 3, rng =>
{
    int huts = rng.Int(4, 12);
    return Map(huts, Renumbered(rng, huts, Trails(rng, huts, rng.Int(0, 2), 2)));
});

Large("one ridge: a path with all huts in a row", 50_000, (_, n) => Map(n, Enumerable.Range(1, n - 1).Select(hut => (hut - 1, hut))));
Large("one ring, its huts numbered in no order", 50_000, (rng, n) =>
    Map(n, Renumbered(rng, n, Enumerable.Range(0, n).Select(hut => (hut, (hut + 1) % n)))));
Large("a star: one hut with all others around it", 50_000, (_, n) => Map(n, Enumerable.Range(1, n - 1).Select(hut => (0, hut))));
Large("a wide net with many round trips", 25_000, (rng, n) => Map(n, Trails(rng, n, n / 2, 100)));
Large("few huts, each joined to each", 50_000, (_, n) =>
{
    int huts = (int)Math.Sqrt(2 * n);
    return Map(huts, from a in Enumerable.Range(0, huts) from b in Enumerable.Range(a + 1, huts - a - 1) select (a, b));
});
