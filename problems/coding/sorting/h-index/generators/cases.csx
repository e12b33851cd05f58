Random("few rides, lengths about their number", 7, rng =>
{
    int n = rng.Int(1, 9);
    return Args(rng.Ints(n, 0, n + 2));
});
Random("short trips and long tours", 4, rng =>
    Args(Enumerable.Range(0, rng.Int(2, 12)).Select(_ => rng.Bool() ? rng.Int(0, 3) : rng.Int(5, 1_000_000)).ToArray()));
Random("many rides of nearly the same length", 3, rng =>
{
    int around = rng.Int(2, 8);
    return Args(rng.Ints(rng.Int(4, 14), around - 1, around + 1));
});

Large("random lengths of all sizes", 150_000, (rng, n) => Args(rng.Ints(n, 0, 1_000_000)));
Large("random lengths below the number of rides", 150_000, (rng, n) => Args(rng.Ints(n, 0, n)));
Large("every ride was called off", 150_000, (_, n) => Args(new int[n]));
Large("all as long as can be: the answer is n", 150_000, (_, n) => Args(Enumerable.Repeat(1_000_000, n).ToArray()));
Large("ascending by one kilometre", 150_000, (_, n) => Args(Enumerable.Range(0, n).ToArray()));
Large("half called off, half just long enough, shuffled", 150_000, (rng, n) =>
{
    int[] rides = Enumerable.Range(0, n).Select(i => i % 2 * (n / 2)).ToArray();
    rng.Shuffle(rides);
    return Args(rides);
});
