string? Check(int[] height)
{
    if (height.Length is < 1 or > 100_000)
        return $"height has {height.Length} elements, 1 to 100000 are allowed";
    int i = Array.FindIndex(height, h => h is < 0 or > 20_000);
    return i < 0 ? null : $"height[{i}] is {height[i]}, allowed is 0 to 20000";
}

Check(Input["height"].Ints)
