Random("short trains with few stops", 6, rng => Args(rng.Ints(rng.Int(0, 9), -2, 2)));
Random("short trains, all stops different", 4, rng => Args(rng.Distinct(rng.Int(1, 17), -50, 50)));
Random("stops at the ends of int", 3, rng =>
{
    int[] ends = [int.MinValue, int.MinValue + 1, -1, 0, 1, int.MaxValue - 1, int.MaxValue];
    return Args(Enumerable.Range(0, rng.Int(2, 8)).Select(_ => rng.Pick(ends)).ToArray());
});

Large("random stops from the whole range", 100_000, (rng, n) => Args(rng.Ints(n, int.MinValue, int.MaxValue)));
Large("sorted already", 100_000, (_, n) => Args(Enumerable.Range(0, n).ToArray()));
Large("descending", 100_000, (_, n) => Args(Enumerable.Range(0, n).Select(i => n - i).ToArray()));
Large("all equal, with an odd number of wagons", 100_000, (rng, n) => Args(Enumerable.Repeat(rng.Int(1, 9), n - 1 | 1).ToArray()));
Large("three stops only", 100_000, (rng, n) => Args(rng.Ints(n, 0, 2)));
Large("sorted, but for the last wagon, which goes to the front", 100_000, (_, n) => Args(Enumerable.Range(0, n).Select(i => i < n - 1 ? i : -1).ToArray()));
Large("sawtooth: highs and lows by turns", 100_000, (_, n) => Args(Enumerable.Range(0, n).Select(i => i % 2 == 0 ? i : -i).ToArray()));
