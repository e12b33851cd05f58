using DrillJudge.Problems;

namespace DrillJudge.Tests.Judging;

/// <summary>Small packages, written to disk and loaded as any other. Outputs are given, so that no reference has to run.</summary>
internal static class TinyProblem
{
    /// <summary>Doubles a number: the problem for whatever is not about its answers.</summary>
    public static Problem Twice { get; } = Load(
        "signature: \"int Twice(int n)\"",
        [("{n: 1}", "2"), ("{n: 5}", "10"), ("{n: -7}", "-14")]);

    /// <summary>A pair of positions.</summary>
    public static Problem TwoSum { get; } = Load(
        "signature: \"int[] TwoSum(int[] nums, int target)\"\ncompare: any-order",
        [("{nums: [2, 7, 11, 15], target: 9}", "[0, 1]"), ("{nums: [3, 3], target: 6}", "[0, 1]"), ("{nums: [3, 2, 4], target: 6}", "[1, 2]")]);

    /// <summary>Makes and loads a package.</summary>
    /// <param name="yaml">Lines of problem.yaml besides name, pattern and difficulty.</param>
    /// <param name="cases">Input and output as YAML; the first is the sample.</param>
    /// <param name="files">Further files.</param>
    public static Problem Load(string yaml, IReadOnlyList<(string Input, string Output)> cases, params (string Path, string Text)[] files)
    {
        var parent = Directory.CreateTempSubdirectory("drill-tiny-");
        try
        {
            var folder = Path.Combine(parent.FullName, "tiny");
            Write("problem.yaml", $"name: Tiny\npattern: hash-map\ndifficulty: easy\n{yaml}\n");
            Write("statement.md", "Say what is expected.\n");
            Write("data/sample.yaml", $"- {{input: {cases[0].Input}, output: {cases[0].Output}, explanation: as given}}\n");
            if (cases.Count > 1)
                Write("data/secret.yaml", string.Concat(cases.Skip(1).Select(c => $"- {{input: {c.Input}, output: {c.Output}, why: one more}}\n")));
            foreach (var (path, text) in files)
                Write(path, text);
            return ProblemLoader.Load(folder);

            void Write(string path, string text)
            {
                var full = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text);
            }
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }

    /// <summary>A solution of <see cref="Twice"/> with that body.</summary>
    public static string TwiceBy(string body, string rest = "") => $$"""
        using System.Runtime.InteropServices;
        public class Solution
        {
            public int Twice(int n)
            {
                {{body}}
            }
            {{rest}}
        }
        """;
}
