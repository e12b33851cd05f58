string? Check(int[] nums)
{
    if (nums.Length is < 1 or > 100_000)
        return $"nums has {nums.Length} elements, 1 to 100000 are allowed";
    foreach (int x in nums)
        if (x is < 0 or > 2)
            return $"{x} is not a colour: 0, 1 or 2";
    return null;
}

Check(Input["nums"].Ints)
