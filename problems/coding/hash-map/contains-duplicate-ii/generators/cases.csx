int[] Shifted(Rng rng, int n) => rng.Distinct(n, -1_000_000_000, 1_000_000_000);

// A block of different cards again and again: equal cards are `period` apart, never closer.
int[] Periodic(Rng rng, int n, int period)
{
    int[] block = Shifted(rng, period);
    return Enumerable.Range(0, n).Select(i => block[i % period]).ToArray();
}

Random("few cards, close together", 6, rng =>
{
    int n = rng.Int(1, 10);
    return Args(rng.Ints(n, -3, 3), rng.Int(0, 3));
});
Random("many cards, k up to the length", 5, rng =>
{
    int n = rng.Int(2, 12);
    return Args(rng.Ints(n, 0, 14), rng.Int(0, n));
});
Random("one card twice, k apart or one more", 5, rng =>
{
    int k = rng.Int(1, 6), gap = k + rng.Int(0, 1), start = rng.Int(0, 4);
    int[] nums = rng.Distinct(start + gap + 1 + rng.Int(0, 3), -20, 20);
    nums[start + gap] = nums[start];
    return Args(nums, k);
});

Large("all cards differ, half of them are within reach of each entry", 200_000, (rng, n) => Args(Shifted(rng, n), n / 2));
Large("each card comes back one entry too late", 200_000, (rng, n) => Args(Periodic(rng, n, n / 3), n / 3 - 1));
Large("only the last two entries are close: exactly k apart", 200_000, (rng, n) =>
{
    int[] nums = Shifted(rng, n);
    nums[n - 1] = nums[n / 2];
    return Args(nums, n - 1 - n / 2);
});
Large("one card at all entries, k = 0", 200_000, (rng, n) => Args(Enumerable.Repeat(77, n).ToArray(), 0));
Large("k larger than the log, ascending cards", 200_000, (rng, n) => Args(Enumerable.Range(-n / 2, n).ToArray(), 200_000));
// 324449 is the number of buckets of a hash table that grew to 2*10^5 entries. A thousand keys in one bucket are felt, but stay affordable.
Large("a thousand cards share a hash bucket", 200_000, (rng, n) =>
{
    int[] nums = Enumerable.Range(0, n).Select(i => i < 1_000 ? 324_449 * (i - 500) : 500_000_000 + i).ToArray();
    rng.Shuffle(nums);
    return Args(nums, n);
});
