using System.Text;
using DrillJudge.Judging.Checkers;
using DrillJudge.Problems;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Judging.Checkers;

public sealed class TokenCheckerTests
{
    [Theory]
    [InlineData("1 2\n3\n", "1 2 3")]
    [InlineData("1 2 3", "\n\n 1\t2\r\n3   \n\n")]
    [InlineData("Yes\n", "YES\n")]
    [InlineData("", " \n")]
    [InlineData("\n", "")]
    public void Space_and_case_do_not_count(string expected, string actual) => Assert.Null(Check("", expected, actual));

    [Theory]
    [InlineData("1 2 3", "1 2", "line 1: expected \"3\", got the end")]
    [InlineData("1\n2", "1\n2\n3", "line 3: expected the end, got \"3\"")]
    [InlineData("1\n2", "1\n3", "line 2: expected \"2\", got \"3\"")]
    [InlineData("12", "1 2", "line 1: expected \"12\", got \"1\"")]
    [InlineData("1.0", "1", "line 1: expected \"1.0\", got \"1\"")]
    [InlineData("é", "É", "line 1: expected \"é\", got \"É\"")]
    [InlineData("", "x", "line 1: expected the end, got \"x\"")]
    [InlineData("[", "{", "line 1: expected \"[\", got \"{\"")]
    [InlineData("a", "\u001b[31m", "line 1: expected \"a\", got \"\\u001b[31m\"")]
    public void The_first_difference_is_named(string expected, string actual, string note) => Assert.Equal(note, Check("", expected, actual));

    [Theory]
    [InlineData("Yes", "Yes", true)]
    [InlineData("Yes", "yes", false)]
    public void Case_may_count(string expected, string actual, bool right) => Assert.Equal(right, Check("case_sensitive", expected, actual) is null);

    [Theory]
    [InlineData("a b\n", "a b\n", true)]
    [InlineData("a b\n", "A B\n", true)]
    [InlineData("a b\n", "a  b\n", false)]
    [InlineData("a b\n", "a\tb\n", false)]
    [InlineData("a b\n", "a b", false)]
    [InlineData("a b", "a b\n", false)]
    [InlineData("a", " a", false)]
    [InlineData("a\n", "a\r\n", false)]
    public void Space_may_count(string expected, string actual, bool right) => Assert.Equal(right, Check("space_change_sensitive", expected, actual) is null);

    [Theory]
    [InlineData("float_tolerance 1e-6", "1.0", "1.0000009", true)]
    [InlineData("float_tolerance 1e-6", "1.0", "1.0000011", false)]
    [InlineData("float_tolerance 1e-6", "1000000", "1000000.5", true)]
    [InlineData("float_tolerance 1e-6", "1", "+1.0e0", true)]
    [InlineData("float_tolerance 1e-6", ".5", "5e-1", true)]
    [InlineData("float_absolute_tolerance 1e-6", "1000000", "1000000.5", false)]
    [InlineData("float_absolute_tolerance 0.5", "1000000", "1000000.5", true)]
    [InlineData("float_relative_tolerance 1e-6", "0", "0.0000001", false)]
    [InlineData("float_relative_tolerance 1e-6", "0", "0.0", true)]
    [InlineData("float_relative_tolerance 1e-6", "-1000000", "-1000000.5", true)]
    [InlineData("float_tolerance 1e-6", "1.0", "one", false)]
    [InlineData("float_tolerance 1e-6", "1.0", "NaN", false)]
    [InlineData("float_tolerance 1e-6", "1.0", "inf", false)]
    [InlineData("float_tolerance 1e-6", "1e400", "1e500", false)]
    [InlineData("float_tolerance 1e-6", "one", "ONE", true)]
    [InlineData("float_tolerance 1e-6 case_sensitive", "one", "ONE", false)]
    [InlineData("float_tolerance 1e-6", "1,000", "1000", false)]
    [InlineData("float_tolerance 0", "1.50", "1.5", true)]
    public void Numbers_may_be_near(string flags, string expected, string actual, bool right) => Assert.Equal(right, Check(flags, expected, actual) is null);

    [Fact]
    public void Bytes_that_are_no_text_are_compared_as_they_are()
    {
        var checker = new TokenChecker(new TokenRules());
        Assert.True(checker.Check([], [0xff, 0x20, 0x00], [0xff, 0x0a, 0x00]).Right);
        Assert.False(checker.Check([], [0xff], [0xfe]).Right);
    }

    [Fact]
    public void Any_white_space_between_the_same_words_is_right() =>
        Prop.ForAll(Words, Spaces, (words, spaces) => Check("", string.Join(' ', words), Mix(words, spaces)) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void Other_words_are_wrong() =>
        Prop.ForAll(Words, Words, (left, right) =>
            (Check("case_sensitive", string.Join(' ', left), string.Join('\n', right)) is null) == left.SequenceEqual(right)).QuickCheckThrowOnFailure();

    private static Arbitrary<string[]> Words => Gen.Elements("a", "B", "12", "x.y", "é").ArrayOf().ToArbitrary();

    private static Arbitrary<string[]> Spaces => Gen.Elements(" ", "\n", "\t", "\r\n", " \v\f ").ArrayOf(60).ToArbitrary();

    private static string Mix(string[] words, string[] spaces) => string.Concat(words.Select((word, i) => word + spaces[i % spaces.Length]));

    private static string? Check(string flags, string expected, string actual)
    {
        var checker = new TokenChecker(CompareSpec.Parse($"tokens {flags}").Tokens!);
        var result = checker.Check([], Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual));
        return result.Right ? null : result.Note;
    }
}
