using DrillJudge.Problems;

namespace DrillJudge.Tests.Problems;

/// <summary>A package on disk that starts out right and is bent by each test.</summary>
public sealed class PackageFolder : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("drill-package-").FullName;

    public PackageFolder()
    {
        Directory.CreateDirectory(Folder);
    }

    public string Folder => Path.Combine(parent, "two-sum");

    /// <summary>A function package without fault.</summary>
    public static PackageFolder TwoSum() => new PackageFolder()
        .With("problem.yaml", """
            name: Pair with a given sum
            leetcode: 1
            pattern: hash-map
            difficulty: easy
            signature: "int[] TwoSum(int[] nums, int target)"
            kind: function
            compare: any-order
            constraints: ["2 <= nums.length <= 100000", "exactly one pair"]
            size: nums.length
            limits: {time_multiplier: 4, memory: 256 MiB, output: 1 MiB}
            complexity: {time: n, space: n}
            followups: ["What changes when the array is sorted?"]
            license: MIT
            """)
        .With("statement.md", "Find the pair.")
        .With("data/sample.yaml", "- {input: {nums: [2,7], target: 9}, output: [0,1], explanation: \"2 + 7\"}\n")
        .With("data/secret.yaml", "- {input: {nums: [-3,3], target: 0}, why: \"negative numbers\"}\n")
        .With("submissions/accepted/map.cs", "class Solution { }")
        .With("submissions/wrong_answer/same_twice.cs", "// uses an element twice");

    /// <summary>A package of the ICPC format with the keys given.</summary>
    public static PackageFolder Icpc(string yaml) => new PackageFolder()
        .With("problem.yaml", yaml)
        .With("data/sample/1.in", "1 2\n").With("data/sample/1.ans", "3\n")
        .With("data/secret/b/02.in", "2 2\n").With("data/secret/b/02.ans", "4\n")
        .With("data/secret/01.in", "0 0\n").With("data/secret/01.ans", "0\n")
        .With("submissions/accepted/sum.py", "print(sum(map(int, input().split())))")
        .With("submissions/accepted/sum.cs", "class Program { }");

    public PackageFolder With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public PackageFolder With(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public PackageFolder Without(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    /// <summary>Replaces the line of problem.yaml that starts with a key; null drops it.</summary>
    public PackageFolder WithKey(string key, string? line)
    {
        var path = Path.Combine(Folder, "problem.yaml");
        var lines = File.ReadAllLines(path).Where(old => !old.StartsWith(key + ":", StringComparison.Ordinal));
        File.WriteAllLines(path, line is null ? lines : lines.Append(line));
        return this;
    }

    public Problem Load() => ProblemLoader.Load(Folder);

    /// <summary>What the loader finds wrong, one line each.</summary>
    public IReadOnlyList<string> Errors() => [.. Xunit.Assert.Throws<ProblemFormatException>(Load).Errors.Select(error => error.ToString())];

    public void Dispose() => Directory.Delete(parent, recursive: true);
}
