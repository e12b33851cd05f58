Random("short numbers of few digits: prefixes of each other", 5, rng =>
    Args(Enumerable.Range(0, rng.Int(1, 7)).Select(_ => int.Parse(rng.Text(rng.Int(1, 4), "12"))).ToArray()));
Random("short numbers with zeros", 4, rng =>
    Args(Enumerable.Range(0, rng.Int(1, 7)).Select(_ => int.Parse(rng.Text(rng.Int(1, 4), "0012"))).ToArray()));
Random("repetitions of a block, cut off somewhere", 3, rng =>
{
    string block = rng.Text(rng.Int(1, 3), "789");
    return Args(Enumerable.Range(0, rng.Int(2, 6)).Select(_ =>
    {
        string text = string.Concat(Enumerable.Repeat(block, 8))[..rng.Int(1, 8)];
        return int.Parse(rng.Bool(0.3) ? text[..^1] + rng.Text(1, "789") : text);
    }).ToArray());
});
Random("any numbers", 3, rng => Args(rng.Ints(rng.Int(1, 6), 0, 1_000_000_000)));

Large("random numbers of all lengths", 20_000, (rng, n) =>
    Args(Enumerable.Range(0, n).Select(_ => int.Parse(rng.Text(rng.Int(1, 9), "0123456789"))).ToArray()));
Large("ones and twos only: late differences", 20_000, (rng, n) =>
    Args(Enumerable.Range(0, n).Select(_ => int.Parse(rng.Text(rng.Int(1, 9), "12"))).ToArray()));
Large("all the same", 20_000, (_, n) => Args(Enumerable.Repeat(999_999_999, n).ToArray()));
Large("zeros only", 20_000, (_, n) => Args(new int[n]));
Large("sorted already, and far apart", 20_000, (_, n) => Args(Enumerable.Range(0, n).Select(i => 1_000_000_000 - 40_000 * i).ToArray()));
Large("ascending from 1", 20_000, (_, n) => Args(Enumerable.Range(1, n).ToArray()));
