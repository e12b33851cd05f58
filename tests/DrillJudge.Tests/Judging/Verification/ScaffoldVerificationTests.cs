using System.Text.RegularExpressions;
using DrillJudge.Judging;
using DrillJudge.Judging.Verification;
using DrillJudge.Problems;
using DrillJudge.Problems.Scaffolding;
using DrillJudge.Tests.Cli;
using Xunit;

namespace DrillJudge.Tests.Judging.Verification;

/// <summary>A new package is unsound for nothing but what its author must write: with that filled in, and nothing else touched, it verifies.</summary>
public sealed class ScaffoldVerificationTests(SharedNode node) : IDisposable
{
    private readonly Folder root = new();

    public static TheoryData<ProblemKind, string?, NodeMeaning, string, string> Kinds => new()
    {
        {
            ProblemKind.Function, "int CountBelow(int[] nums, int target)", NodeMeaning.None,
            "public class Solution { public int CountBelow(int[] nums, int target) { int count = 0; foreach (int x in nums) if (x < target) count++; return count; } }", "count++"
        },
        {
            ProblemKind.Function, "IList<string> Echo(char[][] grid, IList<IList<int>> rows, string word, string[] words, bool flag, long big, double ratio, char letter)", NodeMeaning.None,
            "public class Solution { public IList<string> Echo(char[][] grid, IList<IList<int>> rows, string word, string[] words, bool flag, long big, double ratio, char letter) => words; }", "=> words"
        },
        {
            ProblemKind.Function, "long Sum(TreeNode root, ListNode list)", NodeMeaning.None,
            "public class Solution { public long Sum(TreeNode root, ListNode list) { long sum = 0; for (; list != null; list = list.next) sum += list.val; return sum + root.val; } }", "+ root.val"
        },
        {
            ProblemKind.Function, "int First(Node node)", NodeMeaning.Graph,
            "public class Solution { public int First(Node node) => node.val; }", "node.val"
        },
        {
            ProblemKind.Function, "int First(Node head)", NodeMeaning.RandomList,
            "public class Solution { public int First(Node head) => head.val; }", "head.val"
        },
        {
            ProblemKind.InPlace, "int Reverse(int k, int[] nums)", NodeMeaning.None,
            "public class Solution { public int Reverse(int k, int[] nums) { Array.Reverse(nums); return k; } }", "return k"
        },
        {
            ProblemKind.Design, "class Counter { Counter(int start); void Add(int amount); long Total(); }", NodeMeaning.None,
            "public class Counter { long total; public Counter(int start) { total = start; } public void Add(int amount) => total += amount; public long Total() => total; }", "=> total;"
        },
        {
            ProblemKind.Program, null, NodeMeaning.None,
            "Console.WriteLine(Console.In.ReadToEnd().Split((char[])null, StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(long.Parse));", "Console.WriteLine"
        },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_package_lacks_exactly_what_is_marked_and_is_sound_once_that_is_written(ProblemKind kind, string? signature, NodeMeaning meaning, string reference, string slip)
    {
        var begun = PackageScaffold.Create(root.Path, new ScaffoldRequest("hash-map", "new-one", kind, Difficulty.Easy, "A new one", signature, meaning));
        var verifier = new PackageVerifier(await node.Node);
        var unfinished = await verifier.VerifyAsync(begun, false, 2, null, TestContext.Current.CancellationToken);
        Assert.Equal([.. begun.Todos.Select(mark => mark.ToString()), "submissions/wrong_answer: at least three believable slips are expected"], unfinished.Errors);

        Finish(begun, reference, slip);
        var finished = await verifier.VerifyAsync(ProblemLoader.Load(begun.Folder), false, 2, null, TestContext.Current.CancellationToken);
        Assert.Empty(finished.Errors);
        Assert.Equal((2, 1, 10), (finished.Cases.Sample, finished.Cases.Secret, finished.Cases.Random));
        Assert.Equal(1, finished.Cases.Large);
    }

    public void Dispose() => root.Dispose();

    // Marks become words, comments with a mark go, the made-up outputs go; solutions are written. Cases, generator and validator stay as they were made.
    private static void Finish(Problem begun, string reference, string slip)
    {
        foreach (var file in begun.Todos.Select(mark => mark.File).Distinct())
        {
            var path = Path.Combine(begun.Folder, file);
            var text = Regex.Replace(File.ReadAllText(path), @"^(#|//) TODO.*\n", "", RegexOptions.Multiline);
            text = Regex.Replace(text, @" +# TODO.*", "");
            text = Regex.Replace(text, @"TODO[^""|\n]*", "Written");
            if (file == "data/sample.yaml")
                text = Regex.Replace(text, @"^  output: .*\n", "", RegexOptions.Multiline);
            File.WriteAllText(path, text);
        }

        Write("accepted/a-reference.cs", reference);
        Write("accepted/b-another-way.cs", $"// In other words.\n{reference}");
        // Three slips that answer something else, none of which a compiler notices.
        for (var i = 0; i < 3; i++)
            Write($"wrong_answer/slip-{i}.cs", Spoil(reference, slip, i));

        void Write(string name, string text)
        {
            var path = Path.Combine(begun.Folder, "submissions", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static string Spoil(string reference, string slip, int i) => slip switch
    {
        "=> words" => reference.Replace(slip, $"=> words.Append(\"x{i}\").ToArray()", StringComparison.Ordinal),
        "count++" => reference.Replace(slip, $"count += {i + 2}", StringComparison.Ordinal),
        "Console.WriteLine" => reference.Replace("Console.WriteLine(", $"Console.WriteLine({i + 1} + ", StringComparison.Ordinal),
        "=> total;" => reference.Replace(slip, $"=> total + {i + 1};", StringComparison.Ordinal),
        "return k" => reference.Replace(slip, $"return k + {i + 1}", StringComparison.Ordinal),
        _ => reference.Replace(slip, $"{slip} + {i + 1}", StringComparison.Ordinal),
    };
}
