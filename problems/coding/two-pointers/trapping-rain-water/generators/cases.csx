int[] Heights(Rng rng, int length, int high) => rng.Ints(length, 0, high);

Random("low profiles of few columns", 6, rng => Args(Heights(rng, rng.Int(1, 10), 4)));
Random("high profiles", 4, rng => Args(Heights(rng, rng.Int(3, 14), 30)));
Random("teeth: every other column is low", 3, rng =>
    Args(Enumerable.Range(0, rng.Int(3, 13)).Select(i => i % 2 == 0 ? rng.Int(5, 12) : rng.Int(0, 4)).ToArray()));

Large("random heights", 100_000, (rng, n) => Args(Heights(rng, n, 20_000)));
Large("one basin from end to end, the largest answer there is", 100_000, (_, n) =>
    Args(Enumerable.Range(0, n).Select(i => i == 0 || i == n - 1 ? 20_000 : 0).ToArray()));
Large("a valley: down to the middle and up again", 100_000, (_, n) =>
    Args(Enumerable.Range(0, n).Select(i => (int)(20_000L * Math.Abs(2 * i - n) / n)).ToArray()));
Large("a mountain: nothing stays", 100_000, (_, n) =>
    Args(Enumerable.Range(0, n).Select(i => (int)(20_000L * (n - Math.Abs(2 * i - n)) / n)).ToArray()));
Large("teeth that get lower to the right", 100_000, (rng, n) =>
    Args(Enumerable.Range(0, n).Select(i => i % 2 == 0 ? (int)(20_000L * (n - i) / n) : rng.Int(0, 100)).ToArray()));
Large("many small hollows", 100_000, (rng, n) => Args(Heights(rng, n, 3)));
