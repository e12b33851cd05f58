// Any summit is right: the answer is judged by its neighbours, not by what the reference found.
string? Check(int[] nums, int post)
{
    if (post < 0 || post >= nums.Length)
        return $"{post} is no index of a list of {nums.Length}";
    if (post > 0 && nums[post - 1] > nums[post])
        return $"post {post} ({nums[post]}) is lower than post {post - 1} ({nums[post - 1]})";
    if (post + 1 < nums.Length && nums[post + 1] > nums[post])
        return $"post {post} ({nums[post]}) is lower than post {post + 1} ({nums[post + 1]})";
    return null;
}

Check(Input["nums"].Ints, Output.Int)
