string? Check(int[] nums)
{
    if (nums.Length is < 1 or > 20_000)
        return $"nums has {nums.Length} elements, 1 to 20000 are allowed";
    int i = Array.FindIndex(nums, x => x is < 0 or > 1_000_000_000);
    return i < 0 ? null : $"nums[{i}] is {nums[i]}, allowed is 0 to 1000000000";
}

Check(Input["nums"].Ints)
