string? Check(int[] nums)
{
    if (nums.Length > 100_000) return $"nums has {nums.Length} pages, allowed are at most 100000";
    for (int i = 1; i < nums.Length; i++)
        if (nums[i] < nums[i - 1]) return $"nums is not sorted: {nums[i - 1]} comes before {nums[i]}";
    return null;
}

Check(Input["nums"].Ints)
