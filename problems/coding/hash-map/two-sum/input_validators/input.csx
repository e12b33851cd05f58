string? Check(int[] nums, int target)
{
    if (nums.Length is < 2 or > 100_000)
        return $"nums has {nums.Length} elements, 2 to 100000 are allowed";
    foreach (int x in nums)
        if (x is < -1_000_000_000 or > 1_000_000_000)
            return $"{x} is outside -1000000000 to 1000000000";
    if (target is < -2_000_000_000 or > 2_000_000_000)
        return $"target {target} is outside -2000000000 to 2000000000";
    long pairs = 0;
    var seen = new Dictionary<long, int>();
    foreach (int x in nums)
    {
        pairs += seen.GetValueOrDefault((long)target - x);
        seen[x] = seen.GetValueOrDefault(x) + 1;
    }
    return pairs == 1 ? null : $"{pairs} pairs add up to {target}, exactly one is promised";
}

Check(Input["nums"].Ints, Input["target"].Int)
