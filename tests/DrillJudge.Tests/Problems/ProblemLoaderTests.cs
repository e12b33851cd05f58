using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class ProblemLoaderTests
{
    [Fact]
    public void A_whole_package_is_read()
    {
        using var package = PackageFolder.TwoSum().With("editorial.md", "Remember what was seen.").With("generators/cases.csx", "// none")
            .With("input_validators/input.csx", "true").With("equivalent_mutants.yaml", "- {line: 12, original: \"i < n\", replacement: \"i <= n\", reason: \"the answer comes first\"}\n");
        var problem = package.Load();
        Assert.Equal(("two-sum", package.Folder, "Pair with a given sum", "hash-map"), (problem.Slug, problem.Folder, problem.Name, problem.Pattern));
        Assert.Equal((Difficulty.Easy, 15, 1), (problem.Difficulty, problem.Minutes, problem.LeetCode));
        Assert.Equal(("Find the pair.", "Remember what was seen."), (problem.Statement, problem.Editorial));
        Assert.Equal((ProblemKind.Function, "int[] TwoSum(int[] nums, int target)"), (problem.Kind, problem.Signature.Members[0].ToString()));
        Assert.Equal(new CompareSpec(CompareMode.AnyOrder), problem.Compare);
        Assert.Equal(["2 <= nums.length <= 100000", "exactly one pair"], problem.Constraints);
        Assert.Equal(("nums.length", new Limits(4, 256 << 20, 1 << 20), new Complexity("n", "n"), "MIT"), (problem.Size, problem.Limits, problem.Complexity, problem.License));
        Assert.Equal(["What changes when the array is sorted?"], problem.Followups);
        Assert.Equal(["accepted", "wrong_answer"], problem.Submissions.Keys);
        Assert.Equal(new PackageText("submissions/accepted/map.cs", "class Solution { }"), problem.Reference);
        Assert.Equal("generators/cases.csx", problem.Generator?.Path);
        Assert.Equal("true", problem.InputValidator?.Content);
        Assert.Null(problem.OutputChecker);
        Assert.Equal(new EquivalentMutant(12, "i < n", "i <= n", "the answer comes first"), Assert.Single(problem.EquivalentMutants));
        Assert.Empty(problem.Notes);
    }

    [Fact]
    public void Cases_are_encoded_samples_first()
    {
        using var package = PackageFolder.TwoSum();
        var cases = package.Load().Cases;
        Assert.Equal([(0, "sample 1", CaseGroup.Sample), (1, "secret 1", CaseGroup.Secret)], cases.Select(c => (c.Index, c.Name, c.Group)));
        Assert.Equal(("2 + 7", null, "negative numbers"), (cases[0].Explanation, cases[0].Why, cases[1].Why));
        Assert.Equal([3, 4, 14, 18], cases[0].Input);
        Assert.Equal("[0,1]", cases[0].Output?.ToString());
        Assert.Equal([3, 0, 2], cases[0].EncodedOutput);
        Assert.Null(cases[1].Output);
    }

    [Fact]
    public void The_hash_follows_names_and_bytes_and_nothing_else()
    {
        using var package = PackageFolder.TwoSum();
        using var same = PackageFolder.TwoSum().With(".DS_Store", "noise");
        using var renamed = PackageFolder.TwoSum().Without("submissions/wrong_answer/same_twice.cs").With("submissions/wrong_answer/twice_same.cs", "// uses an element twice");
        using var changed = PackageFolder.TwoSum().With("submissions/wrong_answer/same_twice.cs", "// uses an element twice.");
        var hash = package.Load().ContentHash;
        Assert.Equal(64, hash.Length);
        Assert.Equal(hash, same.Load().ContentHash);
        Assert.NotEqual(hash, renamed.Load().ContentHash);
        Assert.NotEqual(hash, changed.Load().ContentHash);
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_do_no_harm()
    {
        using var package = PackageFolder.TwoSum();
        var yaml = File.ReadAllText(Path.Combine(package.Folder, "problem.yaml")).ReplaceLineEndings("\r\n");
        package.With("problem.yaml", "\ufeff" + yaml);
        Assert.Equal("Pair with a given sum", package.Load().Name);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        using var package = PackageFolder.TwoSum().WithKey("difficulty", "dificulty: easy").WithKey("limits", "limits: {memory: 1 GiB, memry: 1}")
            .With("data/secret.yaml", "- {input: {nums: [1, 5000000000], target: 9}}\n- {input: {nums: [1]}, why: x, output: [a]}\n").Without("statement.md");
        Assert.Equal(
        [
            "problem.yaml:12: dificulty: there is no such key; did you mean difficulty?",
            "problem.yaml:1: difficulty: is missing",
            "statement.md: is missing",
            "problem.yaml:13: limits.memry: there is no such key; did you mean memory?",
            "problem.yaml:13: limits.memory: expected a size from 16 MiB to 512 MiB, got 1 GiB",
            "data/secret.yaml:1: [0].why: is missing",
            "data/secret.yaml:1: [0].input.nums[1]: 5000000000 does not fit an int",
            "data/secret.yaml:2: [1].input.target: is missing",
        ], package.Errors());
    }

    [Theory]
    [InlineData("name", null, "problem.yaml:1: name: is missing")]
    [InlineData("name", "name: \"\"", "problem.yaml:13: name: is empty")]
    [InlineData("pattern", null, "problem.yaml:1: pattern: is missing")]
    [InlineData("kind", "kind: functional", "problem.yaml:13: kind: expected function, design, in-place or program, got \"functional\"")]
    [InlineData("difficulty", "difficulty: trivial", "problem.yaml:13: difficulty: expected easy, medium or hard, got \"trivial\"")]
    [InlineData("signature", null, "problem.yaml:1: signature: is missing")]
    [InlineData("signature", "signature: int TwoSum(int[,] nums)", "problem.yaml:13: signature: column 16: an array has one dimension; write int[][] for rows")]
    [InlineData("minutes", "minutes: soon", "problem.yaml:14: minutes: expected a whole number from 1 to 600, got \"soon\"")]
    [InlineData("constraints", "constraints: many", "problem.yaml:13: constraints: expected a list of texts")]
    [InlineData("limits", "limits: {memory: lots}", "problem.yaml:13: limits.memory: expected a size such as 256 MiB, got \"lots\"")]
    [InlineData("limits", "limits: {memory: 513}", "problem.yaml:13: limits.memory: expected a size from 16 MiB to 512 MiB, got 513")]
    [InlineData("limits", "limits: {time_multiplier: 0}", "problem.yaml:13: limits.time_multiplier: expected a number from 1 to 100, got \"0\"")]
    [InlineData("complexity", "complexity: {time: n}", "problem.yaml:13: complexity.space: is missing")]
    [InlineData("inplace", "inplace: nums", "problem.yaml:14: inplace: is for kind: in-place")]
    [InlineData("compare", "compare: float 1e-6", "problem.yaml:13: compare: there is no double in the answer")]
    [InlineData("compare", "compare: prefix", "problem.yaml:13: compare: prefix is for in-place problems that return an int and change an array or list")]
    [InlineData("compare", "compare: tokens", "problem.yaml:13: compare: tokens compares what a program prints")]
    [InlineData("compare", "compare: float much", "problem.yaml:13: compare: float needs a tolerance such as 1e-6, not \"much\"")]
    [InlineData("compare", "compare: check.csx", "output_validators/check.csx: is missing, and compare names it")]
    public void A_wrong_key_is_named_with_its_line(string key, string? line, string error)
    {
        using var package = PackageFolder.TwoSum().WithKey(key, line);
        Assert.Equal([error], package.Errors());
    }

    [Theory]
    [InlineData("name: a\nname: b\n", "problem.yaml:2: Duplicate key name")]
    [InlineData("", "problem.yaml: the file is empty")]
    [InlineData("- a", "problem.yaml: expected keys with values")]
    [InlineData("a: [", "problem.yaml:2: ")]
    [InlineData("a: &x 1\nb: *x", "problem.yaml:1: anchors and aliases are not supported")]
    [InlineData("a: 1\n---\nb: 2", "problem.yaml:3: only one document is expected")]
    public void What_is_no_such_YAML_is_refused(string yaml, string error)
    {
        using var package = PackageFolder.TwoSum().With("problem.yaml", yaml);
        Assert.StartsWith(error, Assert.Single(package.Errors()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- 5", "data/sample.yaml:1: [0]: expected a case with input and output")]
    [InlineData("- {input: {nums: [1], target: 1}, output: [0]}", "data/sample.yaml:1: [0].explanation: is missing")]
    [InlineData("- {output: [0], explanation: e}", "data/sample.yaml:1: [0].input: is missing")]
    [InlineData("- {input: {nums: [1], target: 1, targt: 1}, explanation: e}", "data/sample.yaml:1: [0].input.targt: there is no such key; did you mean target?")]
    [InlineData("- {input: {nums: [1], target: 1}, output: [0, x], explanation: e}", "data/sample.yaml:1: [0].output[1]: expected an int, got \"x\"")]
    [InlineData("- {input: {nums: {a: 1}, target: 1}, explanation: e}", "data/sample.yaml:1: [0].input.nums: a mapping is no value; lists are written [ ]")]
    [InlineData("- {input: [1], explanation: e}", "data/sample.yaml:1: [0].input: expected keys with values")]
    [InlineData("[]", "data/sample.yaml: the list of cases is empty")]
    public void A_wrong_case_is_named_with_its_place(string yaml, string error)
    {
        using var package = PackageFolder.TwoSum().With("data/sample.yaml", yaml);
        Assert.Contains(error, package.Errors());
    }

    [Fact]
    public void A_design_package_is_read()
    {
        using var package = PackageFolder.TwoSum().WithKey("kind", "kind: design").WithKey("compare", "compare: exact")
            .WithKey("signature", "signature: |\n  class MinStack {\n    MinStack();\n    void Push(int x);\n    int Min();\n  }")
            .With("data/sample.yaml", "- {input: {operations: [MinStack, Push, Min], arguments: [[], [4], []]}, output: [null, null, 4], explanation: one}\n")
            .With("data/secret.yaml", "- {input: {operations: [MinStack, Pus], arguments: [[], [4]]}, why: slip}\n");
        Assert.Equal(["data/secret.yaml:1: [0].input.operations[1]: class MinStack has no Pus; it has Push, Min"], package.Errors());
        package.Without("data/secret.yaml");
        Assert.Equal("[null,null,4]", package.Load().Cases[0].Output?.ToString());
    }

    [Fact]
    public void An_in_place_package_names_what_is_read_back()
    {
        using var package = PackageFolder.TwoSum().WithKey("kind", "kind: in-place").WithKey("compare", "compare: prefix").WithKey("inplace", "inplace: nums")
            .WithKey("signature", "signature: int Keep(int k, IList<int> nums)").Without("data/secret.yaml")
            .With("data/sample.yaml", "- {input: {k: 1, nums: [4, 5]}, output: [1, [4]], explanation: one}\n");
        var problem = package.Load();
        Assert.Equal((1, "[1,[4]]"), (problem.ReadBack, problem.Cases[0].Output?.ToString()));
        package.WithKey("inplace", "inplace: k");
        Assert.Equal(["problem.yaml:14: inplace: k is of type int, which a method cannot change in place"], package.Errors());
    }

    [Fact]
    public void A_void_function_is_refused()
    {
        using var package = PackageFolder.TwoSum().WithKey("signature", "signature: void F(int[] nums)").WithKey("compare", null);
        Assert.Equal(["problem.yaml:12: signature: a function returns its answer; a method that changes its argument is kind: in-place"], package.Errors());
    }

    [Fact]
    public void Without_an_accepted_solution_every_case_needs_its_output()
    {
        using var package = PackageFolder.TwoSum().Without("submissions/accepted/map.cs");
        Assert.Equal(["submissions/accepted: there is no C# solution to answer cases without output (1)"], package.Errors());
    }

    [Fact]
    public void An_unknown_submissions_folder_is_refused()
    {
        using var package = PackageFolder.TwoSum().With("submissions/wrong_answers/x.cs", "");
        Assert.StartsWith("submissions/wrong_answers: there is no such folder; did you mean wrong_answer?", Assert.Single(package.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_refused()
    {
        using var package = PackageFolder.TwoSum();
        File.CreateSymbolicLink(Path.Combine(package.Folder, "data", "loop"), package.Folder);
        File.CreateSymbolicLink(Path.Combine(package.Folder, "editorial.md"), "/etc/hostname");
        Assert.Equal(["data/loop: a package holds plain files, no links", "editorial.md: a package holds plain files, no links"], package.Errors().Order());
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        using var package = PackageFolder.TwoSum().With("problem.yaml", [0x6e, 0xff, 0xfe]);
        Assert.Equal(["problem.yaml: the file is not UTF-8"], package.Errors());
    }

    [Fact]
    public void A_folder_that_is_none_is_said_so()
    {
        var error = Assert.Throws<ProblemFormatException>(() => ProblemLoader.Load("/nowhere/at-all"));
        Assert.Equal("problem.yaml: there is no such folder", Assert.Single(error.Errors).ToString());
        Assert.Contains("/nowhere/at-all", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void YAML_nested_without_end_is_refused_and_not_fatal()
    {
        using var package = PackageFolder.TwoSum().With("data/secret.yaml", "- {input: {nums: " + new string('[', 200_000));
        Assert.Equal("data/secret.yaml:1: nested too deeply", Assert.Single(package.Errors()));
    }

    [Fact]
    public void Errors_without_end_are_cut()
    {
        using var package = PackageFolder.TwoSum().With("data/secret.yaml", string.Concat(Enumerable.Repeat("- 5\n", 10_000)));
        Assert.Equal(201, package.Errors().Count);
        Assert.Equal("data/secret.yaml: and more; mend these first", package.Errors()[^1]);
    }
}
