int[] Row(Rng rng, int length, double emptyShare, int low, int high) =>
    Enumerable.Range(0, length).Select(_ => rng.Bool(emptyShare) ? 0 : rng.Int(low, high)).ToArray();

Random("short rows of small labels", 6, rng => Args(Row(rng, rng.Int(1, 9), 0.4, -2, 2)));
Random("nearly empty", 2, rng => Args(Row(rng, rng.Int(2, 9), 0.8, 1, 9)));
Random("nearly full", 2, rng => Args(Row(rng, rng.Int(2, 9), 0.15, -9, 9)));

Large("half of the places are empty", 100_000, (rng, n) => Args(Row(rng, n, 0.5, int.MinValue, int.MaxValue)));
Large("every place is empty", 100_000, (rng, n) => Args(new int[n]));
Large("no place is empty", 100_000, (rng, n) => Args(Row(rng, n, 0, 1, 1_000)));
Large("all gaps in front of all crates: the longest way for each crate", 100_000, (rng, n) =>
    Args(Enumerable.Range(0, n).Select(i => i < n / 2 ? 0 : n - i).ToArray()));
Large("one gap, at the very start", 100_000, (rng, n) => Args(Row(rng, n - 1, 0, -1_000, -1).Prepend(0).ToArray()));
