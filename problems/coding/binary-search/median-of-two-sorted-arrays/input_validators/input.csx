string? Check(string name)
{
    int[] nums = Input[name].Ints;
    if (nums.Length > 100_000) return $"{name} has {nums.Length} readings, allowed are at most 100000";
    for (int i = 1; i < nums.Length; i++)
        if (nums[i] < nums[i - 1]) return $"{name} is not sorted: {nums[i - 1]} comes before {nums[i]}";
    return null;
}

Check("nums1") ?? Check("nums2") ?? (Input["nums1"].Count + Input["nums2"].Count == 0 ? "there is no reading at all" : null)
