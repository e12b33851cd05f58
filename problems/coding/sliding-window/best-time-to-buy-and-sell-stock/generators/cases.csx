Random("few days, low prices", 6, rng => Args(rng.Ints(rng.Int(1, 8), 0, 6)));
Random("a dozen days, any prices", 5, rng => Args(rng.Ints(rng.Int(2, 14), 0, 1_000_000_000)));
Random("the lowest price is the last, the highest the first", 3, rng =>
    Args(rng.Ints(rng.Int(1, 8), 10, 80).Prepend(90).Append(5).ToArray()));

Large("random prices", 150_000, (rng, n) => Args(rng.Ints(n, 0, 1_000_000_000)));
Large("falling from day to day: every day is the cheapest", 150_000, (_, n) => Args(Enumerable.Range(0, n).Select(i => 1_000_000_000 - 6_000 * i).ToArray()));
Large("rising from day to day: every day is the dearest", 150_000, (_, n) => Args(Enumerable.Range(0, n).Select(i => 6_000 * i).ToArray()));
Large("falling, but for a rise by one on the last day", 150_000, (_, n) =>
    Args(Enumerable.Range(0, n).Select(i => i < n - 1 ? 2 * (n - i) : 5).ToArray()));
Large("the price stands still", 150_000, (rng, n) => Args(Enumerable.Repeat(rng.Int(1, 500), n).ToArray()));
Large("up and down by turns, sums of rises leave the range of int", 150_000, (_, n) =>
    Args(Enumerable.Range(0, n).Select(i => i % 2 == 0 ? 0 : 1_000_000_000 - i).ToArray()));
