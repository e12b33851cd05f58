using DrillJudge.Problems;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using YamlDotNet.Core;

namespace DrillJudge.Tests.Problems;

public sealed class YamlDocumentProperties
{
    [Fact]
    public void Any_text_is_a_document_or_a_YAML_error() =>
        Prop.ForAll(Texts, text =>
        {
            try
            {
                _ = YamlDocument.Parse(text);
                return true;
            }
            catch (YamlException)
            {
                return true;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Any_problem_yaml_is_a_problem_or_a_list_of_errors()
    {
        using var package = PackageFolder.TwoSum();
        var yaml = File.ReadAllText(Path.Combine(package.Folder, "problem.yaml"));
        Prop.ForAll(Texts, Gen.Choose(0, yaml.Length).ToArbitrary(), (text, place) =>
        {
            package.With("problem.yaml", yaml.Insert(place, text));
            try
            {
                return package.Load().ContentHash.Length == 64;
            }
            catch (ProblemFormatException fault)
            {
                return fault.Errors.Count > 0 && fault.Errors.All(error => error.Message.Length > 0);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    // The letters that mean something to YAML, and a few that mean nothing or are no text.
    private static Arbitrary<string> Texts => Gen.Elements("-:?[]{},&*!|>'\"%@` \n\t#a0~\\u.<=\0\r\ud83d\u0085".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
}
