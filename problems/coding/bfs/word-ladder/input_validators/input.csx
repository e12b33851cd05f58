string? Check()
{
    string first = Input["beginWord"].Text, last = Input["endWord"].Text;
    string[] words = Input["wordList"].Texts;
    if (first.Length is < 1 or > 10) return $"beginWord has {first.Length} letters, allowed are 1 to 10";
    if (first == last) return "beginWord and endWord are equal";
    if (words.Length is < 1 or > 5000) return $"wordList has {words.Length} words, allowed are 1 to 5000";
    var seen = new HashSet<string>();
    foreach (string word in words)
        if (!seen.Add(word)) return $"'{word}' is listed twice";
    foreach (string word in words.Append(first).Append(last))
    {
        if (word.Length != first.Length) return $"'{word}' has {word.Length} letters, beginWord has {first.Length}";
        if (word.Any(c => c is < 'a' or > 'z')) return $"'{word}' has a character that is not one of a to z";
    }
    return null;
}

Check()
