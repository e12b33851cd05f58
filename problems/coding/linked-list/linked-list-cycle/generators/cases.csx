// A hunt is [values, pos]: the last station leads to the one with index pos, or nowhere if pos is -1.
// The cast keeps the pair one argument: C# would otherwise spread it over the parameters.

object[] Hunt(int[] values, int pos) => Args((object)new object[] { values, pos });

Random("short hunts, with few different numbers", 4, rng =>
{
    int n = rng.Int(0, 9);
    return Hunt(rng.Ints(n, -1, 1), rng.Bool() || n == 0 ? -1 : rng.Int(0, n - 1));
});
Random("short hunts, all numbers different", 4, rng =>
{
    int n = rng.Int(1, 12);
    return Hunt(rng.Distinct(n, -100_000, 100_000), rng.Bool() ? -1 : rng.Int(0, n - 1));
});

Large("a long hunt that ends", 100_000, (rng, n) => Hunt(rng.Distinct(n, -100_000, 100_000), -1));
Large("a long hunt that ends, with an odd number of stations, all numbers equal", 100_000, (_, n) => Hunt(new int[n - 1 | 1], -1));
Large("a long hunt back to its first station", 100_000, (rng, n) => Hunt(rng.Distinct(n, -100_000, 100_000), 0));
Large("a long hunt whose last station leads to itself", 100_000, (rng, n) => Hunt(rng.Distinct(n, -100_000, 100_000), n - 1));
Large("half the stations lead to a cycle of the other half", 100_000, (rng, n) => Hunt(rng.Ints(n, -100_000, 100_000), n / 2));
