public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode? root)
    {
        List<IList<int>> answer = [];
        TreeNode[] floor = root is null ? [] : [root];
        while (floor is not [])
        {
            answer.Add([.. floor.Select(person => person.val)]);
            floor = floor
                .SelectMany(person => new[] { person.left, person.right })
                .Where(person => person is not null)
                .ToArray();
        }

        return answer;
    }
}
