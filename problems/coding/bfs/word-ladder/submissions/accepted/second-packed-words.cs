// A word of up to ten letters fits a number, five bits a letter. Two words differ in one letter if their XOR is confined
// to one group of five bits. Words that have been seen are struck from the list.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        ulong[] rest = wordList.Select(Pack).ToArray();
        int left = rest.Length;
        ulong goal = Pack(endWord);
        var street = new Queue<(ulong Word, int Seen)>();
        street.Enqueue((Pack(beginWord), 1));
        while (street.TryDequeue(out var today))
        {
            if (today.Word == goal) return today.Seen;
            for (int i = 0; i < left;)
            {
                if (!OneLetterApart(today.Word, rest[i]))
                {
                    i++;
                    continue;
                }

                street.Enqueue((rest[i], today.Seen + 1));
                rest[i] = rest[--left];
            }
        }

        return 0;
    }

    private static ulong Pack(string word) => word.Aggregate(0UL, (packed, c) => packed << 5 | (uint)(c - 'a'));

    private static bool OneLetterApart(ulong a, ulong b)
    {
        ulong difference = a ^ b;
        if (difference == 0) return false;
        int group = BitOperations.TrailingZeroCount(difference) / 5;
        return difference >> (group * 5) < 32;
    }
}
