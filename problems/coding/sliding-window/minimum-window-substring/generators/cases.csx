// The shortest lengths of windows that are enough; how many places hold one.
int Places(string s, string t)
{
    for (int length = 1; length <= s.Length; length++)
    {
        int places = Enumerable.Range(0, s.Length - length + 1).Count(i =>
        {
            var rest = s.Substring(i, length).ToList();
            return t.All(rest.Remove);
        });
        if (places > 0) return places;
    }
    return 0;
}

object[] Small(Rng rng, int longest, int order, string alphabet)
{
    while (true)
    {
        string s = rng.Text(rng.Int(1, longest), alphabet), t = rng.Text(rng.Int(1, order), alphabet);
        int places = Places(s, t);
        if (places == 1 || places == 0 && rng.Bool(0.2)) return Args(s, t);
    }
}

const string Common = "abcdefghijklmnopqrstuvwxyABCDEFGHIJKLMNOPQRSTUVWXY";

string Shuffled(Rng rng, string text)
{
    var letters = text.ToCharArray();
    rng.Shuffle(letters);
    return new string(letters);
}

// z and Z occur once each, so the piece reaches from one to the other.
object[] Spanned(Rng rng, int n, int from, int to, string others)
{
    var s = rng.Text(n, Common).ToCharArray();
    (s[from], s[to]) = ('z', 'Z');
    return Args(new string(s), "Z" + others + "z");
}

Random("short strips of two letters", 4, rng => Small(rng, 10, 4, "ab"));
Random("short strips of two letters in both cases", 5, rng => Small(rng, 12, 5, "abAB"));
Random("strips of three letters, longer orders", 4, rng => Small(rng, 16, 7, "aab" + "c"));
Random("many different letters, few ordered", 3, rng => Small(rng, 20, 3, "abcdefXYZ"));

Large("from the first letter to the last", 100_000, (rng, n) => Spanned(rng, n, 0, n - 1, ""));
Large("a piece in the middle, with common letters in the order", 100_000, (rng, n) => Spanned(rng, n, n / 3, 2 * n / 3, "aabbccddeeffggAABBCCDD"));
Large("the order needs the whole strip", 100_000, (rng, n) =>
{
    string s = rng.Text(n, Common);
    return Args(s, Shuffled(rng, s));
});
Large("one letter short of enough", 100_000, (rng, n) =>
{
    string s = rng.Text(n, "ab");
    return Args(s, Shuffled(rng, s[..(n / 2)]) + "z");
});
// Runs of b between the a get shorter and then longer again; two neighbouring a are ordered.
Large("many pieces are enough, the runs between them differ", 100_000, (rng, n) =>
{
    var text = new StringBuilder();
    int run = (int)Math.Sqrt(n);
    for (; run > 2; run--) text.Append('a').Append('b', run);
    text.Append("aba");
    return Args(text.Append('c', Math.Max(0, n - text.Length)).ToString(), "aab");
});
Large("the strip is one letter, the order all of it", 100_000, (_, n) => Args(new string('m', n), new string('m', n)));
Large("half of the strip is useless, then the piece", 100_000, (rng, n) =>
    Args(new string('x', n / 2) + 'p' + new string('x', n / 2 - 3) + "pq", "pq"));
