string? Check(int[] nums) => nums.Length is < 1 or > 100_000
    ? $"nums has {nums.Length} elements, 1 to 100000 are allowed"
    : null;

Check(Input["nums"].Ints)
