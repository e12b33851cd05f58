int[] Belt(int n, params (int Colour, int Share)[] runs)
{
    int shares = runs.Sum(run => run.Share);
    int[] nums = runs.SelectMany(run => Enumerable.Repeat(run.Colour, n * run.Share / shares)).ToArray();
    return [.. nums, .. Enumerable.Repeat(runs[^1].Colour, n - nums.Length)];
}

Random("short rows of three colours", 7, rng => Args(rng.Ints(rng.Int(1, 8), 0, 2)));
Random("white and brown only", 2, rng => Args(rng.Ints(rng.Int(2, 8), 0, 1).Select(x => 2 * x).ToArray()));
Random("green and another colour", 2, rng =>
{
    int other = rng.Int(0, 1);
    return Args(rng.Ints(rng.Int(2, 8), other, other + 1));
});

Large("random colours", 100_000, (rng, n) => Args(rng.Ints(n, 0, 2)));
Large("descending: each bottle has the longest way", 100_000, (rng, n) => Args(Belt(n, (2, 1), (1, 1), (0, 1))));
Large("greens first, then whites, then browns", 100_000, (rng, n) => Args(Belt(n, (1, 2), (0, 2), (2, 1))));
Large("all brown", 100_000, (rng, n) => Args(Belt(n, (2, 1))));
