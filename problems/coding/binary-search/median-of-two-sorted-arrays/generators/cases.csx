int[] Sorted(Rng rng, int count, int low, int high) => rng.Ints(count, low, high).Order().ToArray();

object[] Small(Rng rng, int low, int high)
{
    int first = rng.Int(0, 7), second = rng.Int(first == 0 ? 1 : 0, 7);
    return Args(Sorted(rng, first, low, high), Sorted(rng, second, low, high));
}

object[] Swapped(Rng rng, int[] a, int[] b) => rng.Bool() ? Args(a, b) : Args(b, a);

Random("few values, many repeats", 5, rng => Small(rng, -3, 3));
Random("values far apart", 5, rng => Small(rng, -99, 99));
Random("whole range of int", 2, rng => Small(rng, int.MinValue, int.MaxValue));
Random("close to one end of int", 2, rng => rng.Bool() ? Small(rng, int.MaxValue - 9, int.MaxValue) : Small(rng, int.MinValue, int.MinValue + 9));
Random("one short, one long", 4, rng => Swapped(rng, Sorted(rng, rng.Int(0, 2), -20, 20), Sorted(rng, rng.Int(3, 12), -20, 20)));

Large("two long logbooks over all of int", 200_000, (rng, n) =>
    Args(Sorted(rng, n / 2, int.MinValue, int.MaxValue), Sorted(rng, n / 2, int.MinValue, int.MaxValue)));
Large("the first lies entirely above the second", 200_000, (rng, n) =>
    Args(Sorted(rng, n / 2, 1, 1_000_000), Sorted(rng, n / 2, -1_000_000, 0)));
Large("the first lies entirely below the second, which is shorter by one", 199_999, (rng, n) =>
    Args(Sorted(rng, n / 2 + 1, -1_000_000, 0), Sorted(rng, n / 2, 1, 1_000_000)));
Large("one reading against very many", 100_001, (rng, n) => Args(new[] { rng.Int(-5, 5) }, Sorted(rng, n - 1, -1_000, 1_000)));
Large("all against none", 100_000, (rng, n) => Args(Sorted(rng, n, -1_000_000, 1_000_000), new int[0]));
Large("all readings equal", 200_000, (rng, n) => Args(Enumerable.Repeat(7, n / 2).ToArray(), Enumerable.Repeat(7, n / 2).ToArray()));
