public class Solution
{
    public int HIndex(int[] citations) => citations.OrderDescending().TakeWhile((km, i) => km > i).Count();
}
