// The hours that a speed takes; with h equal to it, or short of it by one, the border is hit exactly.
long Hours(int[] piles, int speed) => piles.Sum(sheets => (long)((sheets - 1) / speed + 1));

object[] At(Rng rng, int[] piles, int speed, int spare) =>
    Args(piles, (int)Math.Clamp(Hours(piles, speed) + spare, piles.Length, 2_000_000_000));

object[] Small(Rng rng, int most, int sheets)
{
    int[] piles = rng.Ints(rng.Int(1, most), 1, sheets);
    return At(rng, piles, rng.Int(1, sheets), rng.Int(-1, 1));
}

Random("few small orders", 6, rng => Small(rng, 6, 12));
Random("medium orders", 4, rng => Small(rng, 8, 200));
Random("any number of hours", 3, rng =>
{
    int[] piles = rng.Ints(rng.Int(1, 5), 1, 30);
    return Args(piles, rng.Int(piles.Length, 4 * piles.Length + 40));
});
Random("huge orders", 2, rng =>
{
    int[] piles = rng.Ints(rng.Int(1, 5), 900_000_000, 1_000_000_000);
    return At(rng, piles, rng.Pick(new[] { 2, 3, 7, 1_000, 400_000_000, 999_999_999 }), rng.Int(-1, 1));
});

Large("one hour for each order: the fastest answer", 10_000, (rng, n) => Args(rng.Ints(n, 1, 1_000_000_000), n));
Large("all orders are as large as can be, one hour to spare", 10_000, (rng, n) => Args(Enumerable.Repeat(1_000_000_000, n).ToArray(), n + 1));
Large("as large as can be, and all the hours there are: the sum at speed 1 is far beyond int", 10_000, (rng, n) =>
    Args(Enumerable.Repeat(1_000_000_000, n).ToArray(), 2_000_000_000));
Large("a middling speed, hit exactly", 10_000, (rng, n) => At(rng, rng.Ints(n, 1, 1_000_000_000), 123_456_789, 0));
Large("a middling speed, missed by an hour", 10_000, (rng, n) => At(rng, rng.Ints(n, 1, 1_000_000_000), 123_456_789, -1));
Large("small orders and plenty of time: the slowest answer", 10_000, (rng, n) => Args(rng.Ints(n, 1, 1_000), 2_000_000_000));
Large("one giant among dwarfs", 10_000, (rng, n) =>
    Args(Enumerable.Range(0, n).Select(i => i == n / 2 ? 1_000_000_000 : rng.Int(1, 10)).ToArray(), 2 * n));
