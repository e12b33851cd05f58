object[] Meter(Rng rng, int[] nums) => Args(nums, rng.Int(1, nums.Length));

Random("few readings with few values: many equal", 6, rng => Meter(rng, rng.Ints(rng.Int(1, 9), -2, 2)));
Random("a dozen different readings", 5, rng => Meter(rng, rng.Distinct(rng.Int(2, 14), -1_000_000_000, 1_000_000_000)));
Random("falling with a few peaks", 3, rng =>
    Meter(rng, Enumerable.Range(0, rng.Int(4, 14)).Select(i => rng.Bool(0.2) ? 50 : -2 * i).ToArray()));

Large("random readings, k half of the list", 150_000, (rng, n) => Args(rng.Ints(n, -1_000_000_000, 1_000_000_000), n / 2));
Large("falling, k half of the list: the line is always full", 150_000, (_, n) => Args(Enumerable.Range(0, n).Select(i => -i).ToArray(), n / 2));
Large("rising, k half of the list: the line is always empty", 150_000, (_, n) => Args(Enumerable.Range(0, n).ToArray(), n / 2));
Large("all equal", 150_000, (_, n) => Args(new int[n], n / 3));
Large("sawtooth: long falls, then a reading that clears them all", 150_000, (_, n) =>
    Args(Enumerable.Range(0, n).Select(i => i / 1_000 - i % 1_000).ToArray(), 1_000 * (n / 4_000)));
Large("random readings, k = 1: the longest answer", 150_000, (rng, n) => Args(rng.Ints(n, -1_000_000_000, 1_000_000_000), 1));
Large("one block", 150_000, (rng, n) => Args(rng.Ints(n, -1_000_000_000, -1), n));
