const string Alphabet = "abcdefghijklmnopqrstuvwxyz";

string[] Words(Rng rng, int count, int longest, string letters) =>
    Enumerable.Range(0, count).Select(_ => rng.Text(rng.Int(0, longest), letters)).ToArray();

string Shuffled(Rng rng, string word)
{
    char[] letters = word.ToCharArray();
    rng.Shuffle(letters);
    return new string(letters);
}

// Words made of pairs of letters equally far from m, on either side of it: all have the same sum of letter codes.
string[] EqualSums(Rng rng, int count, int pairs) => Enumerable.Range(0, count).Select(_ =>
{
    IEnumerable<int> distances = rng.Ints(pairs, 0, 12);
    return Shuffled(rng, string.Concat(distances.Select(d => $"{(char)('m' - d)}{(char)('m' + d)}")));
}).ToArray();

Random("short words over two letters", 5, rng => Args([Words(rng, rng.Int(1, 10), 4, "ab")]));
Random("three letters, repeats likely", 4, rng => Args([Words(rng, rng.Int(1, 12), 3, "xyz")]));
Random("letter codes close together", 2, rng => Args([EqualSums(rng, rng.Int(2, 10), 1)]));

// Nearly all words have a bag of their own, so that a scan over the groups pays for each of them.
Large("ten thousand words, hardly two of them alike", 10_000, (rng, n) =>
    Args([Enumerable.Range(0, n).Select(_ => rng.Text(20, Alphabet)).ToArray()]));
Large("words of full length, all from one bag", 10_000, (rng, n) =>
{
    string word = rng.Text(100, Alphabet);
    return Args([Enumerable.Range(0, n).Select(_ => Shuffled(rng, word)).ToArray()]);
});
Large("words of full length over two letters: about fifty groups", 10_000, (rng, n) =>
    Args([Enumerable.Range(0, n).Select(_ => rng.Text(100, "pq")).ToArray()]));
Large("many words with equal sums of letter codes", 10_000, (rng, n) => Args([EqualSums(rng, n, 4)]));
