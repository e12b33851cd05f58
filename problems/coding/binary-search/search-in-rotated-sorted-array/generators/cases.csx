int[] Rotated(int[] ascending, int by) => [.. ascending[by..], .. ascending[..by]];

int[] Some(Rng rng, int n, int low, int high)
{
    int[] nums = rng.Distinct(n, low, high);
    Array.Sort(nums);
    return Rotated(nums, rng.Int(0, n - 1));
}

Random("few clips, the target one of them", 7, rng =>
{
    int[] nums = Some(rng, rng.Int(1, 9), -12, 12);
    return Args(nums, rng.Pick(nums));
});
Random("few clips, any target nearby", 5, rng => Args(Some(rng, rng.Int(1, 8), -8, 8), rng.Int(-9, 9)));
Random("a dozen or two, first, last, or next to the break", 4, rng =>
{
    int[] nums = Some(rng, rng.Int(8, 24), -1_000_000_000, 1_000_000_000);
    int newest = Array.IndexOf(nums, nums.Max());
    return Args(nums, nums[rng.Pick([0, nums.Length - 1, newest, (newest + 1) % nums.Length])]);
});

int[] Steps(int n, int step) => Enumerable.Range(0, n).Select(i => step * (i - n / 2)).ToArray();

Large("not rotated, the last clip", 100_000, (_, n) => Args(Steps(n, 3), 3 * (n - 1 - n / 2)));
Large("rotated by one, the newest clip", 100_000, (_, n) => Args(Rotated(Steps(n, 3), n - 1), 3 * (n - 1 - n / 2)));
Large("the break at a third, a target that was recorded over", 100_000, (_, n) => Args(Rotated(Steps(n, 3), n / 3), 1));
Large("random numbers of the whole range, the oldest clip", 100_000, (rng, n) =>
{
    int[] nums = Some(rng, n, -1_000_000_000, 1_000_000_000);
    return Args(nums, nums.Min());
});
Large("numbers without gaps, the target in the shorter part", 100_000, (_, n) => Args(Rotated(Steps(n, 1), n - 5), n - 3 - n / 2));
