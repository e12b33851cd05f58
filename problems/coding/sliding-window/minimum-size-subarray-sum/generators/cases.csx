Random("few minutes, few cents", 6, rng => Args(rng.Int(1, 12), rng.Ints(rng.Int(1, 9), 1, 4)));
Random("amounts of very different size", 4, rng =>
    Args(rng.Int(20, 60), Enumerable.Range(0, rng.Int(2, 14)).Select(_ => rng.Bool(0.3) ? rng.Int(10, 30) : rng.Int(1, 3)).ToArray()));
Random("the target is the sum of some block", 4, rng =>
{
    int[] nums = rng.Ints(rng.Int(2, 12), 1, 9);
    int from = rng.Int(0, nums.Length - 1);
    return Args(nums.Skip(from).Take(rng.Int(1, nums.Length - from)).Sum(), nums);
});

int[] Same(int n, int amount) => Enumerable.Repeat(amount, n).ToArray();

Large("random amounts, a block of some thousand", 150_000, (rng, n) => Args(rng.Int(900_000_000, 1_000_000_000), rng.Ints(n, 1, 1_000_000)));
Large("one cent a minute, one cent short", 150_000, (_, n) => Args(n + 1, Same(n, 1)));
Large("one cent a minute, half the list is needed: the window is long throughout", 150_000, (_, n) => Args(n / 2, Same(n, 1)));
Large("one cent a minute, then the target in one", 150_000, (_, n) =>
{
    int[] nums = Same(n, 1);
    nums[^1] = n;
    return Args(n, nums);
});
Large("the largest amounts: 1.5 * 10^11 cents altogether", 150_000, (_, n) => Args(1_000_000_000, Same(n, 1_000_000)));
Large("amounts grow from minute to minute", 150_000, (_, n) => Args(1_000_000_000, Enumerable.Range(1, n).Select(i => 6 * i).ToArray()));
