string? Check(int[] nums)
{
    if (nums.Length is < 1 or > 200_000)
        return $"nums has {nums.Length} elements, 1 to 200000 are allowed";
    for (int i = 1; i < nums.Length; i++)
        if (nums[i] < nums[i - 1])
            return $"nums[{i}] is {nums[i]} and comes after {nums[i - 1]}; ascending order is promised";
    return null;
}

Check(Input["nums"].Ints)
