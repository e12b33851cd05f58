Random("short strings of two colours", 5, rng =>
{
    string s = rng.Text(rng.Int(1, 10), "AB");
    return Args(s, rng.Int(0, Math.Min(3, s.Length)));
});
Random("strings of four colours", 4, rng =>
{
    string s = rng.Text(rng.Int(2, 16), "ABYZ");
    return Args(s, rng.Int(0, s.Length / 2));
});
// Runs: each colour for a while, so that records of one colour are followed by others.
Random("runs of random length", 4, rng =>
{
    string s = string.Concat(Enumerable.Range(0, rng.Int(2, 6)).Select(_ => rng.Text(1, "PQR")[0]).Select(c => new string(c, rng.Int(1, 5))));
    return Args(s, rng.Int(0, Math.Min(4, s.Length)));
});

const string Colours = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

Large("random colours, half of the string may be exchanged", 100_000, (rng, n) => Args(rng.Text(n, Colours), n / 2));
Large("random colours, few spare bulbs", 100_000, (rng, n) => Args(rng.Text(n, Colours), 100));
Large("one colour and no spare bulb: the window only grows", 100_000, (_, n) => Args(new string('Q', n), 0));
Large("one colour, but for a bulb here and there", 100_000, (rng, n) =>
    Args(string.Concat(Enumerable.Range(0, n).Select(i => i % 50 == 0 ? rng.Text(1, Colours) : "G")), n / 200));
Large("all colours in turn, a third of the string may be exchanged", 100_000, (_, n) =>
    Args(string.Concat(Enumerable.Range(0, n).Select(i => Colours[i % 26])), n / 3));
Large("a long run, then all colours, then a run that is longer by one", 100_000, (rng, n) =>
    Args(new string('A', n / 4) + rng.Text(n - n / 4 - n / 4 - 1, "BCDE") + new string('Z', n / 4 + 1), 10));
Large("everything may be exchanged", 100_000, (rng, n) => Args(rng.Text(n, Colours), n));
