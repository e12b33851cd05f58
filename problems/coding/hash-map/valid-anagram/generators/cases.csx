string Mixed(Rng rng, string text)
{
    char[] letters = text.ToCharArray();
    rng.Shuffle(letters);
    return new string(letters);
}

// Exchanges one letter for another one from the alphabet; at times it is the same letter again.
string Changed(Rng rng, string text, string alphabet)
{
    char[] letters = text.ToCharArray();
    letters[rng.Int(0, letters.Length - 1)] = alphabet[rng.Int(0, alphabet.Length - 1)];
    return new string(letters);
}

const string Alphabet = "abcdefghijklmnopqrstuvwxyz";

string Repeat(char letter, int times) => new(letter, times);

Fixed("counts that differ by 256: equal as bytes", Repeat('a', 300) + Repeat('b', 44), Repeat('b', 300) + Repeat('a', 44));
Fixed("counts that differ by 65536: equal as 16-bit numbers", Repeat('c', 65_600) + Repeat('d', 64), Repeat('d', 65_600) + Repeat('c', 64));
Fixed("64 factors of two wipe out a 64-bit product of primes", Repeat('a', 64) + "b", Repeat('a', 64) + "c");
Fixed("a count of 128 and more", Repeat('z', 200) + "y", "y" + Repeat('z', 200));

Random("two or three letters, mixed", 4, rng =>
{
    string s = rng.Text(rng.Int(1, 8), "abz");
    return Args(s, Mixed(rng, s));
});
Random("mixed, with one letter exchanged", 6, rng =>
{
    string s = rng.Text(rng.Int(1, 8), "abz");
    return Args(s, Changed(rng, Mixed(rng, s), "abz"));
});
Random("all letters, one exchanged or none", 4, rng =>
{
    string s = rng.Text(rng.Int(2, 30), Alphabet);
    return Args(s, rng.Bool() ? Mixed(rng, s) : Changed(rng, Mixed(rng, s), Alphabet));
});
Random("one letter left over or missing", 4, rng =>
{
    string s = rng.Text(rng.Int(2, 8), "abc");
    return rng.Bool() ? Args(s, Mixed(rng, s[1..])) : Args(s[1..], Mixed(rng, s));
});
Random("anything", 2, rng => Args(rng.Text(rng.Int(1, 3), "ab"), rng.Text(rng.Int(1, 3), "ab")));

Large("a long sign, mixed", 200_000, (rng, n) =>
{
    string s = rng.Text(n, Alphabet);
    return Args(s, Mixed(rng, s));
});
Large("a long sign backwards, its first letter exchanged", 200_000, (rng, n) =>
{
    string s = "k" + rng.Text(n - 1, Alphabet);
    return Args(s, "j" + string.Concat(s.Skip(1).Reverse()));
});
Large("sorted one way and the other", 200_000, (rng, n) =>
{
    char[] letters = rng.Text(n, Alphabet).ToCharArray();
    Array.Sort(letters);
    return Args(new string(letters), string.Concat(letters.Reverse()));
});
Large("one letter throughout, and another one at the very end", 200_000, (rng, n) => Args(Repeat('e', n), Repeat('e', n - 1) + "f"));
Large("one letter left over", 200_000, (rng, n) =>
{
    string s = rng.Text(n, "uvw");
    return Args(s, s[..^1]);
});
