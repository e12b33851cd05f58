int[] Sorted(Rng rng, int count, int low, int high) => rng.Ints(count, low, high).Order().ToArray();

// A block of one day with `before` smaller and `after` larger ones around it.
int[] Block(Rng rng, int before, int pages, int after, int day) =>
[
    .. Sorted(rng, before, day - 1_000, day - 1),
    .. Enumerable.Repeat(day, pages),
    .. Sorted(rng, after, day + 1, day + 1_000),
];

Random("few days, many pages each", 6, rng => Args(Sorted(rng, rng.Int(0, 12), -2, 2), rng.Int(-3, 3)));
Random("days far apart", 4, rng =>
{
    int[] nums = Sorted(rng, rng.Int(1, 12), -99, 99);
    return Args(nums, rng.Bool() ? rng.Pick(nums) : rng.Int(-99, 99));
});
Random("one long run somewhere", 4, rng => Args(Block(rng, rng.Int(0, 5), rng.Int(0, 8), rng.Int(0, 5), 50), 50));
Random("days at both ends of int", 3, rng =>
{
    int[] days = [int.MinValue, int.MinValue + 1, 0, int.MaxValue - 1, int.MaxValue];
    return Args(Enumerable.Range(0, rng.Int(0, 8)).Select(_ => rng.Pick(days)).Order().ToArray(), rng.Pick(days));
});

Large("all days differ, the last one is asked for", 100_000, (rng, n) =>
{
    int[] nums = rng.Distinct(n, int.MinValue, int.MaxValue).Order().ToArray();
    return Args(nums, nums[^1]);
});
Large("all days differ, one that was left out", 100_000, (rng, n) =>
    Args(rng.Distinct(n, -400_000, 400_000).Order().Select(day => 2 * day).ToArray(), 2 * rng.Int(-100_000, 100_000) + 1));
Large("a single day fills the diary", 100_000, (rng, n) => Args(Enumerable.Repeat(17, n).ToArray(), 17));
Large("a day fills all but the first and the last page", 100_000, (rng, n) => Args(Block(rng, 1, n - 2, 1, -4), -4));
Large("a run of a third, at the end", 100_000, (rng, n) => Args(Block(rng, n - n / 3, n / 3, 0, 9), 9));
Large("a run of a third, at the start", 100_000, (rng, n) => Args(Block(rng, 0, n / 3, n - n / 3, 9), 9));
Large("later than everything", 100_000, (rng, n) => Args(Sorted(rng, n, -1_000_000, 1_000_000), 1_000_001));
