string? Check(int[] nums)
{
    if (nums.Length is < 1 or > 100_000)
        return $"nums has {nums.Length} elements, 1 to 100000 are allowed";
    for (int i = 1; i < nums.Length; i++)
        if (nums[i] == nums[i - 1])
            return $"posts {i - 1} and {i} are both {nums[i]}, neighbours have to differ";
    return null;
}

Check(Input["nums"].Ints)
