string Backwards(string text) => string.Concat(text.Reverse());

// A reading that is its own mirror, with capitals and signs strewn in.
string Mirror(Rng rng, int length, string alphabet, string signs, double share)
{
    string half = rng.Text(length / 2, alphabet);
    string reading = half + (length % 2 == 1 ? rng.Text(1, alphabet) : "") + Backwards(half);
    var text = new StringBuilder();
    foreach (char c in reading)
    {
        while (rng.Bool(share))
            text.Append(rng.Pick(signs.ToCharArray()));
        text.Append(rng.Bool() ? char.ToUpperInvariant(c) : c);
    }
    while (text.Length == 0 || rng.Bool(share))
        text.Append(rng.Pick(signs.ToCharArray()));
    return text.ToString();
}

string Spoilt(Rng rng, string text, string alphabet)
{
    int at = rng.Int(0, text.Length - 1);
    return text[..at] + rng.Text(1, alphabet) + text[(at + 1)..];
}

const string Signs = " .,:;!?'/@[\\]^_`{}~-";
const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

string Printable() => string.Concat(Enumerable.Range(32, 95).Select(code => (char)code));

Random("mirrors with few signs", 5, rng => Args(Mirror(rng, rng.Int(0, 9), "abz09", Signs, 0.15)));
Random("mirrors with many signs", 5, rng => Args(Mirror(rng, rng.Int(0, 6), "ab1", Signs, 0.6)));
Random("mirrors with one character changed", 8, rng => Args(Spoilt(rng, Mirror(rng, rng.Int(2, 9), "abq1", Signs, 0.25), "abq1")));
Random("digits, and letters 32 above them", 3, rng => Args(rng.Text(rng.Int(2, 4), "01PQpq")));
Random("two letters in a row of signs", 3, rng => Args(rng.Text(rng.Int(2, 10), "aAb  ,,._")));
Random("anything printable", 2, rng => Args(rng.Text(rng.Int(1, 4), Printable())));

// Signs do not count, so that a mirror can be filled up with them to any length.
string Sized(string text, int n) => text.PadRight(n, '.');

Large("a long mirror of letters and digits", 300_000, (rng, n) => Args(Mirror(rng, n - 2, Alphabet, ".", 0)));
Large("a long text with signs, a mirror", 300_000, (rng, n) => Args(Sized(Mirror(rng, n / 2, Alphabet, Signs, 0.4), n)));
Large("a mirror but for the two letters in the middle", 300_000, (rng, n) =>
{
    string half = rng.Text(n / 2 - 1, Alphabet);
    return Args(half + "xy" + Backwards(half));
});
Large("a mirror but for the two ends", 300_000, (rng, n) =>
{
    string half = rng.Text(n / 2 - 1, Alphabet);
    return Args("g" + half + Backwards(half) + "h");
});
Large("signs only", 300_000, (rng, n) => Args(rng.Text(n, Signs)));
Large("one letter at the front, another one in the middle, signs behind them", 300_000, (rng, n) =>
    Args(("u" + new string(' ', n / 2) + "v").PadRight(n, ',')));
Large("the same letter throughout, capitals and small ones mixed", 300_000, (rng, n) => Args(rng.Text(n, "mM")));
