using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class IcpcPackageTests
{
    [Fact]
    public void A_legacy_package_loads_as_it_is()
    {
        using var package = PackageFolder.Icpc("""
            name: A + B
            uuid: 8ee7605a-d1ce-4d8e-8d4e-2f0a5d2c7a61
            author: Somebody
            source: A contest
            source_url: http://example.org
            rights_owner: Somebody
            license: cc by-sa
            keywords: sum easy
            grading: {show_test_data_groups: false}
            validation: default
            validator_flags: case_sensitive float_tolerance 1e-6
            limits:
              memory: 2048
              time_multiplier: 5
              time_safety_margin: 2
              output: 8
            """).With("problem_statement/problem.tex", "Add.").With("data/secret/b/testdata.yaml", "on_reject: break\nrange: 0 10\n");
        var problem = package.Load();
        Assert.Equal((ProblemKind.Program, "A + B", "cc by-sa", "Add."), (problem.Kind, problem.Name, problem.License, problem.Statement));
        Assert.Equal(["sample/1", "secret/01", "secret/b/02"], problem.Cases.Select(c => c.Name));
        Assert.Equal([CaseGroup.Sample, CaseGroup.Secret, CaseGroup.Secret], problem.Cases.Select(c => c.Group));
        Assert.Equal("2 2\n"u8.ToArray(), problem.Cases[2].Input);
        Assert.Equal("4\n"u8.ToArray(), problem.Cases[2].EncodedOutput);
        Assert.Equal(new CompareSpec(CompareMode.Tokens, Tokens: new TokenRules(true, false, 1e-6, 1e-6)), problem.Compare);
        Assert.Equal((512L << 20, 8L << 20, 5.0), (problem.Limits.MemoryBytes, problem.Limits.OutputBytes, problem.Limits.TimeMultiplier));
        Assert.Equal(["limits.memory: 2048 asked, 512 MiB given"], problem.Notes);
        Assert.Equal("submissions/accepted/sum.cs", Assert.Single(problem.Submissions["accepted"]).Path);
    }

    [Fact]
    public void A_package_of_2025_09_loads_as_it_is()
    {
        using var package = PackageFolder.Icpc("""
            problem_format_version: 2025-09
            type: pass-fail
            name: {sv: Summa, en: Sum}
            uuid: 8ee7605a-d1ce-4d8e-8d4e-2f0a5d2c7a61
            version: 1.0
            credits: {authors: [A, B]}
            source: [{name: Contest, url: http://example.org}]
            embargo_until: 2026-01-01
            keywords: [sum]
            languages: all
            allow_file_writing: false
            constants: {max: 10}
            limits: {time_limit: 1.5, time_multipliers: {ac_to_time_limit: 3, time_limit_to_tle: 1.5}, memory: 256, compilation_memory: 2048}
            """).With("statement/problem.en.md", "Add.").With("statement/problem.sv.md", "Addera.")
            .With("data/test_group.yaml", "output_validator_args: [space_change_sensitive, float_absolute_tolerance, \"1e-3\"]\n")
            .With("submissions/brute_force/slow.cpp", "int main() {}").Without("submissions/accepted/sum.cs");
        var problem = package.Load();
        Assert.Equal(("Sum", "Add."), (problem.Name, problem.Statement));
        Assert.Equal((TimeSpan.FromSeconds(1.5), 3.0), (problem.Limits.Time, problem.Limits.TimeMultiplier));
        Assert.Equal(new TokenRules(SpaceSensitive: true, AbsoluteTolerance: 1e-3), problem.Compare.Tokens);
        Assert.Empty(problem.Submissions);
        Assert.Null(problem.Reference);
    }

    [Fact]
    public void The_smallest_package_loads()
    {
        using var package = PackageFolder.Icpc("name: A");
        Assert.Equal(new TokenRules(), package.Load().Compare.Tokens);
    }

    [Fact]
    public void A_program_of_ours_may_hold_cases_of_both_forms()
    {
        using var package = PackageFolder.Icpc("name: A\nkind: program\npattern: sorting\ndifficulty: easy\n").With("statement.md", "Add.")
            .With("data/sample.yaml", "- {input: {stdin: \"1 1\\n\"}, output: \"2\\n\", explanation: one and one}\n");
        Assert.Equal(["sample 1", "sample/1", "secret/01", "secret/b/02"], package.Load().Cases.Select(c => c.Name));
        package.WithKey("nme", "nme: B");
        Assert.StartsWith("problem.yaml:5: nme: there is no such key", Assert.Single(package.Errors()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validation: custom interactive", "problem.yaml:2: validation: a validator of the package's own is not run; give output_validators/check.csx in its place")]
    [InlineData("type: interactive", "problem.yaml:2: type: interactive problems are not supported")]
    [InlineData("validator_flags: float_tolerance", "problem.yaml:2: validator_flags: float_tolerance needs a tolerance such as 1e-6")]
    [InlineData("validator_flags: fuzzy", "problem.yaml:2: validator_flags: \"fuzzy\" is no flag; those are case_sensitive, space_change_sensitive, float_tolerance, float_absolute_tolerance and float_relative_tolerance")]
    [InlineData("compare: exact", "problem.yaml:2: compare: a program's output is compared by tokens or check.csx")]
    public void What_cannot_be_judged_rightly_is_refused(string line, string error)
    {
        using var package = PackageFolder.Icpc($"name: A\n{line}\n");
        Assert.Equal([error], package.Errors());
    }

    [Fact]
    public void Flags_that_differ_between_groups_are_refused()
    {
        using var package = PackageFolder.Icpc("name: A").With("data/sample/testdata.yaml", "output_validator_flags: case_sensitive").With("data/secret/testdata.yaml", "output_validator_flags: ''");
        Assert.Equal(["data/secret/testdata.yaml:1: output_validator_flags: other flags hold elsewhere; a problem is compared in one way"], package.Errors());
    }

    [Fact]
    public void A_case_without_its_other_half_is_refused()
    {
        using var package = PackageFolder.Icpc("name: A").With("data/secret/x.in", "1").With("data/secret/y.ans", "1").With("data/secret/z.args", "1");
        Assert.Equal(["data/secret/x.in: its answer (.ans) is missing", "data/secret/y.ans: its input (.in) is missing", "data/secret/z.args: command line arguments are not supported"], package.Errors());
    }

    [Fact]
    public void Input_that_is_no_text_is_kept_byte_for_byte()
    {
        using var package = PackageFolder.Icpc("name: A").With("data/secret/01.in", [0xff, 0x00, 0x0a]);
        Assert.Equal([0xff, 0x00, 0x0a], package.Load().Cases[1].Input);
    }
}
