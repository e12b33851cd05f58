int[] Tall(IEnumerable<double> heights) => heights.Select(h => (int)Math.Clamp(h, 0, 10_000)).ToArray();

Random("few low poles", 6, rng => Args((object)rng.Ints(rng.Int(2, 8), 0, 6)));
Random("a dozen poles", 5, rng => Args((object)rng.Ints(rng.Int(5, 14), 0, 40)));
Random("two tall poles among low ones", 4, rng =>
{
    int[] height = rng.Ints(rng.Int(4, 12), 0, 5);
    int[] at = rng.Permutation(height.Length);
    (height[at[0]], height[at[1]]) = (rng.Int(10, 30), rng.Int(10, 30));
    return Args((object)height);
});
Random("equal heights in plenty", 3, rng => Args((object)rng.Ints(rng.Int(3, 12), 1, 2)));
Random("both ends equal", 3, rng =>
{
    int[] height = rng.Ints(rng.Int(3, 10), 0, 15);
    height[^1] = height[0];
    return Args((object)height);
});

Large("any heights", 100_000, (rng, n) => Args((object)rng.Ints(n, 0, 10_000)));
Large("tallest everywhere: the largest area of all", 100_000, (rng, n) => Args((object)Enumerable.Repeat(10_000, n).ToArray()));
Large("ascending", 100_000, (rng, n) => Args((object)Tall(Enumerable.Range(0, n).Select(i => 10_000.0 * i / n))));
Large("descending", 100_000, (rng, n) => Args((object)Tall(Enumerable.Range(0, n).Select(i => 10_000.0 * (n - i) / n))));
Large("a hill: every step inwards finds a taller pole", 100_000, (rng, n) =>
    Args((object)Tall(Enumerable.Range(0, n).Select(i => 20_000.0 * Math.Min(i + 1, n - i) / n))));
Large("a hyperbola: many pairs are nearly as good as the best one", 100_000, (rng, n) =>
    Args((object)Tall(Enumerable.Range(0, n).Select(i => n / 2.0 / (Math.Abs(i - n / 2) + 1) * 20 + rng.Int(0, 1)))));
Large("two tall neighbours in the middle of sockets", 100_000, (rng, n) =>
{
    int[] height = new int[n];
    (height[n / 2], height[n / 2 + 1], height[0], height[n - 1]) = (10_000, 9_999, 0, 0);
    return Args((object)height);
});
