string? Check(int[] nums, int target)
{
    if (nums.Length is < 1 or > 100_000)
        return $"nums has {nums.Length} elements, 1 to 100000 are allowed";
    if (target is < -1_000_000_000 or > 1_000_000_000)
        return $"target is {target}, allowed is -1000000000 to 1000000000";
    int outside = Array.FindIndex(nums, x => x is < -1_000_000_000 or > 1_000_000_000);
    if (outside >= 0)
        return $"nums[{outside}] is {nums[outside]}, allowed is -1000000000 to 1000000000";
    // Round the ring, a rotated ascending list of different numbers descends exactly once.
    int breaks = Enumerable.Range(0, nums.Length).Count(i => nums[i] >= nums[(i + 1) % nums.Length]);
    return breaks == 1 ? null : $"nums is no rotated ascending list of different numbers: {breaks} places do not ascend";
}

Check(Input["nums"].Ints, Input["target"].Int)
