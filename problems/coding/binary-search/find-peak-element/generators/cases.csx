// Neighbours differ: an altitude equal to the one before is raised or lowered by one step.
int[] Trail(Rng rng, int length, int low, int high)
{
    int[] nums = rng.Ints(length, low, high);
    for (int i = 1; i < length; i++)
        if (nums[i] == nums[i - 1])
            nums[i] += nums[i] == high ? -1 : 1;
    return nums;
}

// One summit, at the place given.
int[] Mountain(Rng rng, int length, int summit) =>
    Enumerable.Range(0, length).Select(i => 5 * -Math.Abs(i - summit) + rng.Int(0, 1)).ToArray();

Random("short trails with few altitudes", 6, rng => Args(Trail(rng, rng.Int(1, 9), -2, 2)));
Random("a single summit somewhere", 5, rng =>
{
    int length = rng.Int(2, 12);
    return Args(Mountain(rng, length, rng.Int(0, length - 1)));
});
Random("altitudes at both extremes only", 2, rng =>
{
    bool high = rng.Bool();
    return Args(Enumerable.Range(0, rng.Int(2, 8)).Select(i => i % 2 == 0 == high ? int.MaxValue : int.MinValue).ToArray());
});

Large("random altitudes of the whole range", 100_000, (rng, n) => Args(Trail(rng, n, int.MinValue, int.MaxValue)));
Large("uphill all the way: the summit is the last post", 100_000, (rng, n) => Args(Mountain(rng, n, n - 1)));
Large("downhill all the way: the summit is the first post", 100_000, (rng, n) => Args(Mountain(rng, n, 0)));
Large("a single summit, two thirds along the trail", 100_000, (rng, n) => Args(Mountain(rng, n, 2 * n / 3)));
