int[] Gas(Rng rng, int n, int reach) => rng.Ints(n, -reach, reach);

Random("few charges close to zero", 6, rng => Args((object)Gas(rng, rng.Int(3, 9), 3)));
Random("more particles than charges", 4, rng => Args((object)Gas(rng, rng.Int(8, 16), 2)));
Random("a dozen charges", 5, rng => Args((object)Gas(rng, rng.Int(5, 14), 12)));
Random("even positive and odd negative charges", 3, rng => Args((object)Enumerable.Range(0, rng.Int(4, 12))
    .Select(_ => rng.Bool() ? 2 * rng.Int(0, 6) : -2 * rng.Int(0, 6) - 1).ToArray()));
Random("around both ends of the range", 2, rng => Args((object)Enumerable.Range(0, rng.Int(3, 10))
    .Select(_ => rng.Pick<int>([-100_000, -50_000, 50_000, 100_000, 0])).ToArray()));

Large("charges from the whole range", 4_000, (rng, n) => Args((object)Gas(rng, n, 100_000)));
Large("many kinds: every particle takes part in dozens of them", 4_000, (rng, n) => Args((object)rng.Distinct(n, -40_000, 40_000)));
Large("positive charges only: nothing is ever found", 4_000, (rng, n) => Args((object)rng.Ints(n, 1, 100_000)));
Large("half large negative, half small positive: sums stay below zero", 4_000, (rng, n) => Args((object)Enumerable.Range(0, n)
    .Select(i => i % 2 == 0 ? -100_000 + i : 40_000 + i).ToArray()));
Large("neutral particles only", 4_000, (rng, n) => Args((object)new int[n]));
Large("charges of -1, 0 and 1 only", 4_000, (rng, n) => Args((object)Gas(rng, n, 1)));
Large("one charge everywhere but for the two that neutralise it", 4_000, (rng, n) =>
{
    int[] nums = Enumerable.Repeat(7, n).ToArray();
    (nums[n / 2], nums[n - 1]) = (-14, -21);
    return Args((object)nums);
});
// 4049 is the number of buckets of a hash set that grew to 4,000 numbers; the range of charges has room for 49 multiples of it.
Large("charges that share a few hash buckets", 4_000, (rng, n) => Args((object)Enumerable.Range(0, n)
    .Select(i => i < 48 ? 4_049 * (i - 24) : rng.Int(-100_000, 100_000)).ToArray()));
