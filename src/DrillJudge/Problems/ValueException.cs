namespace DrillJudge.Problems;

/// <summary>A value that is not what its type or its place asks for.</summary>
/// <param name="path">Where, such as nums[3]; empty for the value itself.</param>
/// <param name="reason">What is wrong, such as "5000000000 does not fit an int".</param>
public sealed class ValueException(string path, string reason) : Exception(path.Length == 0 ? reason : $"{path}: {reason}")
{
    /// <summary>The value itself is wrong.</summary>
    public ValueException(string reason)
        : this("", reason)
    {
    }

    /// <summary>Where, such as nums[3]; empty for the value itself.</summary>
    public string Path => path;

    /// <summary>What is wrong, without the path.</summary>
    public string Reason => reason;

    /// <summary>The same fault seen from the list that holds the value.</summary>
    internal ValueException Within(int index) => new($"[{index}]{path}", reason);

    /// <summary>The same fault seen from what names the value.</summary>
    internal ValueException Within(string name) => new(path.Length == 0 || path[0] == '[' ? name + path : $"{name}.{path}", reason);
}
