public class Solution
{
    // Every display that does not ring falls into the cycle 4, 16, 37, 58, 89, 145, 42, 20.
    public bool IsHappy(int n) => n == 1 || n != 4 && IsHappy(n.ToString().Sum(c => (c - '0') * (c - '0')));
}
