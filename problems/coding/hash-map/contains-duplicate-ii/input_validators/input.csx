string? Check(int[] nums, int k)
{
    if (nums.Length is < 1 or > 200_000)
        return $"nums has {nums.Length} elements, 1 to 200000 are allowed";
    return k is < 0 or > 200_000 ? $"k is {k}, 0 to 200000 are allowed" : null;
}

Check(Input["nums"].Ints, Input["k"].Int)
