// Slip: every plate is written twice before the texts are compared. That is too short for a plate of one digit
// against one of four.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        IEnumerable<string> row = nums
            .Select(n => n.ToString())
            .OrderByDescending(plate => plate + plate, StringComparer.Ordinal);
        string number = string.Concat(row).TrimStart('0');
        return number == "" ? "0" : number;
    }
}
