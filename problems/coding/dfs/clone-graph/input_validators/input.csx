string? Check()
{
    var map = Input["node"].IntRows;
    int huts = map.Length;
    if (huts > 50_000) return $"{huts} huts, allowed are at most 50000";
    if (huts == 0) return null;

    var links = new HashSet<(int, int)>();
    for (int i = 0; i < huts; i++)
    {
        foreach (int to in map[i])
        {
            if (to < 1 || to > huts) return $"hut {i + 1} has a trail to {to}, there are huts 1 to {huts}";
            if (to == i + 1) return $"hut {to} has a trail to itself";
            if (!links.Add((i + 1, to))) return $"two trails join {i + 1} and {to}";
        }
    }
    if (links.Count > 2 * 100_000) return $"{links.Count / 2} trails, allowed are at most 100000";
    foreach (var (from, to) in links)
    {
        if (!links.Contains((to, from))) return $"{from} names {to}, but not the other way round";
    }

    var reached = new HashSet<int> { 1 };
    var open = new Stack<int>([1]);
    while (open.TryPop(out int hut))
    {
        foreach (int to in map[hut - 1].Where(reached.Add)) open.Push(to);
    }
    return reached.Count < huts ? $"only {reached.Count} of {huts} huts can be reached from hut 1" : null;
}

Check()
