// A full grid without clashes: a shifted pattern whose digits, rows and columns are mixed as the blocks allow.
char[][] Full(Rng rng)
{
    int[] digits = rng.Permutation(9), rows = Lines(rng), columns = Lines(rng);
    bool turned = rng.Bool();
    return Enumerable.Range(0, 9).Select(i => Enumerable.Range(0, 9).Select(j =>
    {
        int row = rows[turned ? j : i], column = columns[turned ? i : j];
        return (char)('1' + digits[(row * 3 + row / 3 + column) % 9]);
    }).ToArray()).ToArray();
}

// An order of nine lines that keeps those of a block together.
int[] Lines(Rng rng) => rng.Permutation(3).SelectMany(band => rng.Permutation(3).Select(line => 3 * band + line)).ToArray();

char[][] Thinned(Rng rng, double keep)
{
    var board = Full(rng);
    foreach (char[] row in board)
        for (int j = 0; j < 9; j++)
            if (!rng.Bool(keep))
                row[j] = '.';
    return board;
}

// Writes the digit of one cell into another one and clears all that would clash in other groups than the one wanted.
object[] Clash(Rng rng, double keep, bool sameRow, bool sameColumn, bool sameBlock)
{
    var board = Thinned(rng, keep);
    while (true)
    {
        int a = rng.Int(0, 8), b = rng.Int(0, 8), c = rng.Int(0, 8), d = rng.Int(0, 8);
        bool block = a / 3 == c / 3 && b / 3 == d / 3;
        if ((a == c) != sameRow || (b == d) != sameColumn || block != sameBlock || (a == c && b == d))
            continue;
        char digit = board[a][b] == '.' ? (char)('1' + rng.Int(0, 8)) : board[a][b];
        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 9; j++)
                if (board[i][j] == digit && (Meets(i, j, a, b) || Meets(i, j, c, d)))
                    board[i][j] = '.';
        board[a][b] = board[c][d] = digit;
        return Args((object)board);
    }
}

bool Meets(int i, int j, int a, int b) => i == a || j == b || (i / 3 == a / 3 && j / 3 == b / 3);

Random("full, no clash", 2, rng => Args((object)Full(rng)));
Random("half filled, no clash", 5, rng => Args((object)Thinned(rng, 0.5)));
Random("hardly filled, no clash", 3, rng => Args((object)Thinned(rng, 0.15)));
Random("two equal digits in a row, and nothing else", 6, rng => Clash(rng, 0.5, true, false, false));
Random("two equal digits in a column, and nothing else", 6, rng => Clash(rng, 0.5, false, true, false));
Random("two equal digits in a block, and nothing else", 8, rng => Clash(rng, 0.5, false, false, true));
Random("two digits beside each other in a block", 2, rng => rng.Bool() ? Clash(rng, 0.3, true, false, true) : Clash(rng, 0.3, false, true, true));
Random("two equal digits that do not meet", 3, rng => Clash(rng, 0.3, false, false, false));
Random("nearly full, two equal digits", 3, rng => Clash(rng, 0.95, false, false, true));
Random("any digits", 3, rng =>
{
    var board = Enumerable.Range(0, 9).Select(_ => Enumerable.Repeat('.', 9).ToArray()).ToArray();
    for (int left = rng.Int(2, 9); left > 0; left--)
        board[rng.Int(0, 8)][rng.Int(0, 8)] = (char)('1' + rng.Int(0, 8));
    return Args((object)board);
});
