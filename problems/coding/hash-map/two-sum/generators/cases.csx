// Draws small lists until exactly one pair has some sum; the target is that sum.
object[] Small(Rng rng, int low, int high)
{
    while (true)
    {
        int[] nums = rng.Ints(rng.Int(2, 8), low, high);
        int target = nums[0] + nums[rng.Int(1, nums.Length - 1)];
        rng.Shuffle(nums);
        int pairs = 0;
        for (int i = 0; i < nums.Length; i++)
            for (int j = i + 1; j < nums.Length; j++)
                if (nums[i] + nums[j] == target)
                    pairs++;
        if (pairs == 1)
            return Args(nums, target);
    }
}

// All amounts are even and distinct but for one odd amount, so that an odd target has a single pair.
object[] OneOdd(Rng rng, int[] evens, int oddAt, int partnerAt)
{
    evens[oddAt] = 2 * rng.Int(-100_000_000, 100_000_000) + 1;
    return Args(evens, evens[oddAt] + evens[partnerAt]);
}

int[] Evens(Rng rng, int n) => rng.Distinct(n, -200_000_000, 200_000_000).Select(x => 2 * x).ToArray();

object[] Extremes(Rng rng)
{
    int sign = rng.Bool() ? 1 : -1;
    int[] nums = rng.Distinct(rng.Int(2, 7), 999_999_000, 999_999_900).Select(x => sign * x).ToArray();
    int a = sign * 1_000_000_000;
    return Args(nums.Append(a).Append(a).ToArray(), 2 * a);
}

Random("few amounts close to zero: repeats, halves of the target, refunds", 8, rng => Small(rng, -4, 4));
Random("small receipts only", 3, rng => Small(rng, 0, 12));
Random("amounts near one extreme", 2, Extremes);

Large("the pair is on the last two lines, all amounts differ", 100_000, (rng, n) => OneOdd(rng, Evens(rng, n), n - 1, n - 2));
Large("the pair is on the first and the last line", 100_000, (rng, n) => OneOdd(rng, Evens(rng, n), 0, n - 1));
Large("sorted, the pair in the middle", 100_000, (rng, n) =>
{
    int[] nums = Evens(rng, n);
    Array.Sort(nums);
    return OneOdd(rng, nums, n / 2, n / 2 + 1);
});
Large("one amount on all lines but two", 100_000, (rng, n) =>
{
    int[] nums = Enumerable.Repeat(rng.Int(1_000, 2_000), n).ToArray();
    (nums[n / 3], nums[n - 1]) = (3, 4);
    return Args(nums, 7);
});
// 156437 is the number of buckets a Dictionary has after growing to 10^5 entries. 1,000 keys in one bucket are felt by
// a weak table, but do not turn the reference quadratic.
Large("a thousand amounts share a hash bucket", 100_000, (rng, n) =>
{
    int[] nums = Enumerable.Range(0, n).Select(i => i < 1_000 ? 2 * 156_437 * (i - 500) : 2 * (200_000_000 + i)).ToArray();
    rng.Shuffle(nums);
    return OneOdd(rng, nums, n - 1, n - 2);
});
