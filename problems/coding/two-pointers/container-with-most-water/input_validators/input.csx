string? Check(int[] height)
{
    if (height.Length is < 2 or > 100_000)
        return $"height has {height.Length} elements, 2 to 100000 are allowed";
    int at = Array.FindIndex(height, h => h is < 0 or > 10_000);
    return at < 0 ? null : $"height[{at}] is {height[at]}, allowed are 0 to 10000";
}

Check(Input["height"].Ints)
