string? Check(int target, int[] nums)
{
    if (target is < 1 or > 1_000_000_000)
        return $"target is {target}, allowed is 1 to 1000000000";
    if (nums.Length is < 1 or > 150_000)
        return $"nums has {nums.Length} elements, 1 to 150000 are allowed";
    int i = Array.FindIndex(nums, x => x is < 1 or > 1_000_000);
    return i < 0 ? null : $"nums[{i}] is {nums[i]}, allowed is 1 to 1000000";
}

Check(Input["target"].Int, Input["nums"].Ints)
