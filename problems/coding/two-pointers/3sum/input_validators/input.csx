string? Check(int[] nums)
{
    if (nums.Length is < 3 or > 4_000)
        return $"nums has {nums.Length} elements, 3 to 4000 are allowed";
    int at = Array.FindIndex(nums, charge => charge is < -100_000 or > 100_000);
    return at < 0 ? null : $"nums[{at}] is {nums[at]}, allowed are -100000 to 100000";
}

Check(Input["nums"].Ints)
