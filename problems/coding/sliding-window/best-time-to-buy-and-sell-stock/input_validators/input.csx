string? Check(int[] prices)
{
    if (prices.Length is < 1 or > 150_000)
        return $"prices has {prices.Length} elements, 1 to 150000 are allowed";
    int day = Array.FindIndex(prices, price => price is < 0 or > 1_000_000_000);
    return day < 0 ? null : $"the price on day {day} is {prices[day]}, allowed is 0 to 1000000000";
}

Check(Input["prices"].Ints)
