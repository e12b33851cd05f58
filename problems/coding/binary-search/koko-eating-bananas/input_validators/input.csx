string? Check(int[] piles, int h)
{
    if (piles.Length is < 1 or > 10_000) return $"piles has {piles.Length} orders, allowed are 1 to 10000";
    foreach (int sheets in piles)
        if (sheets is < 1 or > 1_000_000_000) return $"an order of {sheets} sheets, allowed are 1 to 1000000000";
    return h < piles.Length || h > 2_000_000_000 ? $"h is {h}, allowed are {piles.Length} to 2000000000" : null;
}

Check(Input["piles"].Ints, Input["h"].Int)
