int[] Sorted(int[] numbers)
{
    Array.Sort(numbers);
    return numbers;
}

// Numbers in runs of 1 to `longest`, each run a little above the one before.
int[] Runs(Rng rng, int n, int longest, int first)
{
    var numbers = new List<int>();
    for (int number = first; numbers.Count < n; number += rng.Int(1, 3))
        numbers.AddRange(Enumerable.Repeat(number, Math.Min(n - numbers.Count, rng.Int(1, longest))));
    return numbers.ToArray();
}

Random("few different numbers", 6, rng => Args((object)Sorted(rng.Ints(rng.Int(1, 9), -3, 3))));
Random("short runs", 5, rng => Args((object)Runs(rng, rng.Int(1, 12), 3, rng.Int(-5, 2))));
Random("hardly any repeats", 3, rng => Args((object)Sorted(rng.Ints(rng.Int(2, 10), -40, 40))));
Random("near both ends of the range", 3, rng => Args((object)Sorted(Enumerable.Range(0, rng.Int(2, 8))
    .Select(_ => rng.Bool() ? int.MinValue + rng.Int(0, 2) : int.MaxValue - rng.Int(0, 2)).ToArray())));

Large("all equal: every place but one is given up", 200_000, (rng, n) => Args((object)Enumerable.Repeat(9, n).ToArray()));
Large("all different: nothing to do", 200_000, (rng, n) => Args((object)Enumerable.Range(-n / 2, n).ToArray()));
Large("every number twice", 200_000, (rng, n) => Args((object)Enumerable.Range(0, n).Select(i => i / 2).ToArray()));
Large("all different but for the first two: everything moves by one", 200_000, (rng, n) =>
    Args((object)Enumerable.Range(0, n).Select(i => Math.Max(i, 1)).ToArray()));
Large("all different but for the last two", 200_000, (rng, n) =>
    Args((object)Enumerable.Range(0, n).Select(i => Math.Min(i, n - 2)).ToArray()));
Large("runs of up to 40", 200_000, (rng, n) => Args((object)Runs(rng, n, 40, -100_000)));
Large("numbers from the whole range", 200_000, (rng, n) => Args((object)Sorted(rng.Ints(n, int.MinValue, int.MaxValue))));
