int[] Mixed(Rng rng, IEnumerable<int> days)
{
    int[] cards = days.ToArray();
    rng.Shuffle(cards);
    return cards;
}

// Spells of 1 to `longest` days, with gaps of 1 to 3 dry days between them; n cards in all, none twice.
IEnumerable<int> Spells(Rng rng, int n, int longest)
{
    int day = rng.Int(-1_000_000, 1_000_000);
    for (int left = n; left > 0; day += rng.Int(1, 3))
        for (int length = Math.Min(left, rng.Int(1, longest)); length > 0; length--, left--)
            yield return day++;
}

Random("few days around 0, many repeats", 5, rng => Args((object)rng.Ints(rng.Int(0, 9), -4, 4)));
Random("days with gaps", 4, rng => Args((object)rng.Ints(rng.Int(1, 12), 0, 20)));
Random("short spells, each day once", 4, rng => Args((object)Mixed(rng, Spells(rng, rng.Int(1, 14), 5))));
Random("short spells, some days twice", 4, rng =>
{
    int[] days = Spells(rng, rng.Int(2, 9), 4).ToArray();
    return Args((object)Mixed(rng, days.Concat(days.Where(_ => rng.Bool(0.4)))));
});
Random("at the upper end of the range", 2, rng => Args((object)rng.Ints(rng.Int(1, 8), 999_999_994, 1_000_000_000)));

Large("a single spell, cards mixed", 100_000, (rng, n) => Args((object)Mixed(rng, Enumerable.Range(-n / 2, n))));
Large("a single spell, latest day first", 100_000, (rng, n) => Args((object)Enumerable.Range(1, n).Reverse().ToArray()));
Large("half of the cards report the first day of one long spell", 100_000, (rng, n) =>
    Args((object)Mixed(rng, Enumerable.Repeat(0, n / 2).Concat(Enumerable.Range(0, n - n / 2)))));
Large("half of the cards report the last day of one long spell", 100_000, (rng, n) =>
    Args((object)Mixed(rng, Enumerable.Repeat(n / 2, n / 2).Concat(Enumerable.Range(1, n / 2)))));
Large("one day reported again and again", 100_000, (rng, n) => Args((object)Enumerable.Repeat(-365, n).ToArray()));
Large("every second day", 100_000, (rng, n) => Args((object)Mixed(rng, Enumerable.Range(0, n).Select(i => 2 * i - n))));
Large("many spells of up to 300 days", 100_000, (rng, n) => Args((object)Mixed(rng, Spells(rng, n, 300))));
// 108631 and 156437 are the numbers of buckets of a hash set made from 10^5 cards at once, or card by card.
foreach (int buckets in new[] { 108_631, 156_437 })
    Large("hundreds of days share a hash bucket", 100_000, (rng, n) =>
        Args((object)Mixed(rng, Enumerable.Range(0, n).Select(i => i < 800 ? buckets * (i - 400) : 500_000_000 + i + i / 50))));
