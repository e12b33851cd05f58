string? Check(int[] nums, int k)
{
    if (nums.Length is < 1 or > 150_000)
        return $"nums has {nums.Length} elements, 1 to 150000 are allowed";
    if (k < 1 || k > nums.Length)
        return $"k is {k}, allowed is 1 to {nums.Length}";
    int i = Array.FindIndex(nums, x => x is < -1_000_000_000 or > 1_000_000_000);
    return i < 0 ? null : $"nums[{i}] is {nums[i]}, allowed is -1000000000 to 1000000000";
}

Check(Input["nums"].Ints, Input["k"].Int)
