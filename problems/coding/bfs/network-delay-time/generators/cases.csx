// Collects links, the first one of a pair counts. Lighthouses are numbered from 1; numbers are mixed on demand.

sealed class Coast
{
    private readonly List<int[]> links = [];
    private readonly HashSet<(int, int)> pairs = [];

    public int Count => links.Count;

    public void Link(int from, int to, int minutes)
    {
        if (from != to && pairs.Add((from, to))) links.Add([from, to, minutes]);
    }

    public int[][] Links() => links.ToArray();

    public (int[][] Links, int Start) Mixed(Rng rng, int n, int start)
    {
        int[] number = rng.Permutation(n);
        var mixed = links.Select(link => new[] { number[link[0] - 1] + 1, number[link[1] - 1] + 1, link[2] }).ToArray();
        rng.Shuffle(mixed);
        return (mixed, number[start - 1] + 1);
    }
}

object[] Small(Rng rng, int most, double perNode, int slowest, bool reachable)
{
    int n = rng.Int(1, most);
    var coast = new Coast();
    if (reachable)
        for (int to = 2; to <= n; to++) coast.Link(rng.Int(1, to - 1), to, rng.Int(0, slowest));
    for (int i = 0; i < perNode * n; i++) coast.Link(rng.Int(1, n), rng.Int(1, n), rng.Int(0, slowest));
    var (links, start) = coast.Mixed(rng, n, 1);
    return Args(links, n, start);
}

Random("few lighthouses, all within reach", 6, rng => Small(rng, 7, 1.5, 9, true));
Random("many detours, lengths differ widely", 4, rng => Small(rng, 7, 4, 40, true));
Random("reach is left to chance", 4, rng => Small(rng, 6, 2, 5, false));
Random("hardly any delay: zeros and ones", 3, rng => Small(rng, 8, 2, 1, true));

Large("links at random", 30_000, (rng, n) =>
{
    int lights = n / 10;
    var coast = new Coast();
    for (int to = 2; to <= lights; to++) coast.Link(rng.Int(1, to - 1), to, rng.Int(0, 100_000));
    while (coast.Count < n) coast.Link(rng.Int(1, lights), rng.Int(1, lights), rng.Int(0, 100_000));
    var (links, start) = coast.Mixed(rng, lights, 1);
    return Args(links, lights, start);
});
Large("one long chain, its links from the far end to the near one, and slow links back", 20_000, (rng, n) =>
{
    int lights = n / 10;
    var coast = new Coast();
    for (int from = lights - 1; from >= 1; from--) coast.Link(from, from + 1, rng.Int(1, 1_000));
    while (coast.Count < n)
    {
        int from = rng.Int(2, lights);
        coast.Link(from, rng.Int(1, from - 1), rng.Int(0, 100_000));
    }
    return Args(coast.Links(), lights, 1);
});
// Each fork offers a direct link first and a detour in no time; a detour at the k-th last fork saves 2^k minutes. Who follows up each improvement
// at once comes through the tail once for each combination.
Large("sixteen forks, each with a slow link first, in front of a crowded tail", 30_000, (rng, n) =>
{
    const int Forks = 16;
    int lights = n / 10;
    var coast = new Coast();
    for (int fork = 0; fork < Forks; fork++)
    {
        int at = 2 * fork + 1;
        coast.Link(at, at + 2, 1 << (Forks - fork));
        coast.Link(at, at + 1, 0);
        coast.Link(at + 1, at + 2, 0);
    }
    for (int from = 2 * Forks + 1; from < lights; from++) coast.Link(from, from + 1, 1);
    while (coast.Count < n)
    {
        int from = rng.Int(2 * Forks + 2, lights);
        coast.Link(from, rng.Int(2 * Forks + 1, from - 1), rng.Int(1, 1_000));
    }
    return Args(coast.Links(), lights, 1);
});
Large("everybody sees everybody", 30_000, (rng, n) =>
{
    int lights = (int)Math.Sqrt(n);
    var coast = new Coast();
    for (int from = 1; from <= lights; from++)
        for (int to = 1; to <= lights; to++) coast.Link(from, to, 100 * Math.Abs(to - from) + rng.Int(0, 20_000));
    return Args(coast.Links(), lights, lights / 2);
});
// From lighthouse i there is a link to each of the next ten; the longer the link, the slower beyond proportion. Each lighthouse is improved ten times.
Large("short links beat long ones: many late entries", 12_000, (rng, n) =>
{
    int lights = n / 10;
    var coast = new Coast();
    for (int from = 1; from <= lights; from++)
        for (int step = 10; step >= 1; step--)
            if (from + step <= lights) coast.Link(from, from + step, 10 * step * step);
    return Args(coast.Links(), lights, 1);
});
Large("a single lighthouse that nobody signals to", 30_000, (rng, n) =>
{
    int lights = n / 10;
    var coast = new Coast();
    for (int to = 2; to < lights; to++) coast.Link(1, to, rng.Int(0, 1_000));
    while (coast.Count < n) coast.Link(rng.Int(1, lights), rng.Int(1, lights - 1), rng.Int(0, 100_000));
    return Args(coast.Links(), lights, 1);
});
