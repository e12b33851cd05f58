// Every number that never reaches 1 reaches 4, since there is only one loop beside 1 itself.
public class Solution
{
    public bool IsHappy(int n) => n switch
    {
        1 => true,
        4 => false,
        _ => IsHappy(n.ToString().Sum(digit => (digit - '0') * (digit - '0')))
    };
}
