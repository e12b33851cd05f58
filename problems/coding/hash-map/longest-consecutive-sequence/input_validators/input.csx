string? Check(int[] nums)
{
    if (nums.Length > 100_000)
        return $"nums has {nums.Length} elements, 0 to 100000 are allowed";
    foreach (int day in nums)
        if (day is < -1_000_000_000 or > 1_000_000_000)
            return $"{day} is outside -1000000000 to 1000000000";
    return null;
}

Check(Input["nums"].Ints)
