int[] Different(Rng rng, int n, int reach = 1_000_000_000) => rng.Distinct(n, -reach, reach);

int[] WithPair(int[] nums, int from, int to)
{
    nums[to] = nums[from];
    return nums;
}

Random("all different, around 0", 6, rng => Args((object)Different(rng, rng.Int(1, 9), 6)));
Random("all different but for one pair", 6, rng =>
{
    int n = rng.Int(2, 10), to = rng.Int(1, n - 1);
    return Args((object)WithPair(Different(rng, n, 9), rng.Int(0, to - 1), to));
});
Random("anything goes", 4, rng => Args((object)rng.Ints(rng.Int(1, 6), -9, 9)));
Random("large numbers that differ in their upper bits", 2, rng =>
    Args((object)rng.Distinct(rng.Int(2, 8), -14_000, 14_000).Select(x => 65_536 * x + 5).ToArray()));

Large("all different, mixed", 500_000, (rng, n) => Args((object)Different(rng, n)));
Large("all different but for the last voucher, which equals the one before", 200_000, (rng, n) =>
    Args((object)WithPair(Different(rng, n), n - 2, n - 1)));
Large("first and last voucher are equal", 500_000, (rng, n) => Args((object)WithPair(Different(rng, n), 0, n - 1)));
Large("two vouchers in the middle are equal, far apart", 200_000, (rng, n) => Args((object)WithPair(Different(rng, n), n / 3, 2 * n / 3)));
Large("descending without repetition: the worst order for a naive sort", 200_000, (rng, n) =>
    Args((object)Enumerable.Range(0, n).Select(i => n / 2 - i).ToArray()));
Large("ascending, the two largest are equal", 200_000, (rng, n) =>
    Args((object)WithPair(Enumerable.Range(-n, n).ToArray(), n - 2, n - 1)));
Large("all equal", 200_000, (rng, n) => Args((object)Enumerable.Repeat(-1, n).ToArray()));
// 324449 is the number of buckets of a set that grew to 2*10^5 numbers, 225307 that of one made for as many at once.
foreach (int buckets in new[] { 324_449, 225_307 })
    Large("a thousand numbers share a hash bucket, none is equal", 200_000, (rng, n) =>
    {
        int[] nums = Enumerable.Range(0, n).Select(i => i < 1_000 ? buckets * (i - 500) : 500_000_000 + i).ToArray();
        rng.Shuffle(nums);
        return Args((object)nums);
    });
