string? Check(int[] nums)
{
    if (nums.Length is < 1 or > 500_000)
        return $"nums has {nums.Length} elements, 1 to 500000 are allowed";
    int at = Array.FindIndex(nums, number => number is < -1_000_000_000 or > 1_000_000_000);
    return at < 0 ? null : $"nums[{at}] is {nums[at]}, allowed are -1000000000 to 1000000000";
}

Check(Input["nums"].Ints)
