// Small lists use few letters, so that there are ways and detours. The large ones hold one very long ladder, crowds and lone words.

string[] Words(Rng rng, int count, int length, string alphabet)
{
    var words = new HashSet<string>();
    for (int attempt = 0; attempt < 50 * count && words.Count < count; attempt++) words.Add(rng.Text(length, alphabet));
    return words.ToArray();
}

object[] Small(Rng rng, int most, int length, string alphabet)
{
    string[] words = Words(rng, rng.Int(1, most), length, alphabet);
    string first = rng.Text(length, alphabet);
    string last = rng.Bool(0.85) ? rng.Pick(words) : rng.Text(length, alphabet);
    while (last == first) last = rng.Text(length, alphabet);
    return Args(first, last, words);
}

Random("two letters, four places", 4, rng => Small(rng, 14, 4, "ab"));
Random("three letters, three places", 4, rng => Small(rng, 16, 3, "axz"));
Random("two letters, five places: longer ladders", 4, rng => Small(rng, 24, 5, "tu"));
Random("one or two places", 2, rng => Small(rng, 8, rng.Int(1, 2), "abcyz"));

// Words in which no shortcut exists. A staircase aa ab bb bc cc ... in two places has 51 words, and only neighbours in it differ in one place.
// Three staircases span a box, and a path runs through every second row of every second layer of it.
List<string> Ladder(int length)
{
    const int Steps = 51;
    var sheet = new List<(int X, int Y)>();
    for (int y = 0; y < Steps; y += 2)
    {
        bool back = y % 4 == 2;
        for (int x = 0; x < Steps; x++) sheet.Add((back ? Steps - 1 - x : x, y));
        if (y + 1 < Steps) sheet.Add((back ? 0 : Steps - 1, y + 1));
    }

    var ladder = new List<string>();
    for (int z = 0; ladder.Count < length; z += 2)
    {
        foreach (var (x, y) in sheet) ladder.Add(Word(x, y, z));
        ladder.Add(Word(sheet[^1].X, sheet[^1].Y, z + 1));
        sheet.Reverse();
    }
    return ladder.Take(length).ToList();

    string Word(params int[] steps) => "toys" + string.Concat(steps.Select(s => $"{(char)('a' + s / 2)}{(char)('a' + (s + 1) / 2)}"));
}

object[] Climb(Rng rng, List<string> ladder, string last)
{
    string first = ladder[0];
    string[] words = ladder.Skip(1).ToArray();
    rng.Shuffle(words);
    return Args(first, last, words);
}

Large("a single ladder through all the words", 5_000, (rng, n) =>
{
    var ladder = Ladder(n + 1);
    return Climb(rng, ladder, ladder[^1]);
});
Large("a long ladder whose goal is not in the list", 5_000, (rng, n) =>
{
    var ladder = Ladder(n + 1);
    return Climb(rng, ladder, ladder[^1][..^1] + "z");
});
Large("a crowd: three letters in eight places, many ways", 5_000, (rng, n) =>
{
    string[] words = Words(rng, n - 1, 8, "ace");
    words = words.Except(["eeeeeeee"]).Append("eeeeeeee").ToArray();
    rng.Shuffle(words);
    return Args("aaaaaaaa", "eeeeeeee", words);
});
Large("a crowd: all letters in three places, the goal apart", 5_000, (rng, n) =>
{
    string[] words = Words(rng, n - 1, 3, "abcdefghijklmnopqrstuvwxy").Append("zzz").ToArray();
    return Args("abc", "zzz", words);
});
Large("lone words of ten letters", 5_000, (rng, n) =>
{
    string[] words = Words(rng, n, 10, "abcdefghijklmnopqrstuvwxyz");
    return Args(rng.Text(10, "klmno"), words[^1], words);
});
Large("two letters in ten places: each word has ten neighbours", 1_000, (rng, n) =>
{
    string[] words = Words(rng, n, 10, "ab").Except(["bbbbbbbbbb"]).Append("bbbbbbbbbb").Take(n).ToArray();
    return Args("aaaaaaaaaa", "bbbbbbbbbb", words.Contains("bbbbbbbbbb") ? words : [.. words[1..], "bbbbbbbbbb"]);
});
