using System.Text.RegularExpressions;
using DrillJudge.Benchmarks.Corpora;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>What opponents compile beside a solution. They use our harness and our value encoding, so that they lose nothing by parsing text.</summary>
internal static partial class OpponentSources
{
    /// <summary>Namespaces that are open.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Numerics;
        global using System.Text;
        """;

    /// <summary>Reads a file of cases, writes a file of answers. Without Console, which costs some milliseconds.</summary>
    public const string Main = """
        extern alias drill;
        namespace DrillJudgeOpponent
        {
            internal static class Entry
            {
                private static void Main(string[] args)
                {
                    var input = new drill::DrillJudge.Protocol.ValueReader(System.IO.File.ReadAllBytes(args[0]));
                    var output = new drill::DrillJudge.Protocol.ValueWriter();
                    int count = input.ReadCount();
                    output.WriteCount(count);
                    for (int i = 0; i < count; i++)
                    {
                        var answer = new drill::DrillJudge.Protocol.ValueWriter();
                        DrillJudgeGenerated.DrillHarness.Run(new drill::DrillJudge.Protocol.ValueReader(input.ReadBytes()), answer);
                        output.WriteBytes(answer.Written);
                    }
                    System.IO.File.WriteAllBytes(args[1], output.ToArray());
                }
            }
        }
        """;

    /// <summary>The harness with its tokens filled for a solution.</summary>
    public static string Harness(Submission submission)
    {
        var harness = submission.Problem.Prepared.Harness;
        var type = TypeName(submission);
        return Token().Replace(harness.Source, match => match.Groups[2].Value switch
        {
            "new" => $"new {type}",
            "call" => $"solution.{match.Groups[1].Value}",
            _ => type,
        });
    }

    /// <summary>The solution's class by its full name.</summary>
    public static string TypeName(Submission submission)
    {
        var space = Namespace().Match(submission.Source) is { Success: true } match ? match.Groups[1].Value + '.' : "";
        return $"global::{space}{submission.Problem.Prepared.Harness.EntryType}";
    }

    [GeneratedRegex(@"\$([A-Za-z_]\w*)(?::(new|call))?\$")]
    private static partial Regex Token();

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
