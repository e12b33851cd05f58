string? Check(string[] strs)
{
    if (strs.Length is < 1 or > 10_000)
        return $"strs has {strs.Length} words, 1 to 10000 are allowed";
    foreach (string word in strs)
    {
        if (word is null || word.Length > 100)
            return $"a word is null or longer than 100 letters: {word}";
        if (word.Any(letter => letter is < 'a' or > 'z'))
            return $"\"{word}\" has a character other than a to z";
    }
    return null;
}

Check(Input["strs"].Texts)
