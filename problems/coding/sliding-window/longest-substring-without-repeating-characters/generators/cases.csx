string Printable() => string.Concat(Enumerable.Range(' ', 95).Select(code => (char)code));

string Repeated(string block, int length) =>
    string.Concat(Enumerable.Repeat(block, length / block.Length + 1))[..length];

string Mirrored(string block) => block + string.Concat(block.Reverse());

Random("two or three characters", 4, rng => Args(rng.Text(rng.Int(0, 9), "ab ")));
Random("five characters", 4, rng => Args(rng.Text(rng.Int(1, 14), "vwxyz")));
Random("a dozen characters of all sorts", 3, rng => Args(rng.Text(rng.Int(5, 20), "aAbB01!~ ?zZ")));

Large("one character all day: the window never grows", 100_000, (rng, n) => Args(new string(rng.Pick("a Z~".ToList()), n)));
Large("all printable characters in turn: the window is always full", 100_000, (rng, n) => Args(Repeated(Printable(), n)));
Large("all printable characters forth and back: the window breaks down again and again", 100_000, (rng, n) =>
    Args(Repeated(Mirrored(Printable()), n)));
Large("random printable characters", 100_000, (rng, n) => Args(rng.Text(n, Printable())));
Large("two characters at random, then once through the alphabet", 100_000, (rng, n) =>
    Args(rng.Text(n - 24, "yz") + "abcdefghijklmnopqrstuvwx"));
