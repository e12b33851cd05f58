extern alias compiler;

using compiler::DrillJudge.Compiler.Completing;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class WordMatchTests
{
    [Theory]
    [InlineData("GetValueOrDefault", "", true)]
    [InlineData("GetValueOrDefault", "get", true)]
    [InlineData("GetValueOrDefault", "GETV", true)]
    [InlineData("GetValueOrDefault", "gvod", true)]
    [InlineData("GetValueOrDefault", "gevaor", true)]
    [InlineData("GetValueOrDefault", "vod", true)]
    [InlineData("SortedDictionary", "dict", true)]
    [InlineData("UTF8Encoding", "u8e", true)]
    [InlineData("IEnumerable", "ienum", true)]
    [InlineData("snake_case_name", "scn", true)]
    [InlineData("GetValueOrDefault", "gvd", true)]
    [InlineData("GetValueOrDefault", "etv", false)]
    [InlineData("GetValueOrDefault", "gx", false)]
    [InlineData("Get", "gett", false)]
    [InlineData("List", "i", false)]
    public void Names_fit_by_their_start_or_their_humps(string name, string typed, bool fits) => Assert.Equal(fits, WordMatch.Of(name, typed) != WordMatch.None);

    [Theory]
    [InlineData("list", "sortedList", "l")]
    [InlineData("Node", "nums", "N")]
    [InlineData("TryGetValue", "EntryGroupView", "tgv")]
    [InlineData("Dictionary", "SortedDictionary", "dict")]
    public void The_better_fit_is_told(string better, string worse, string typed) => Assert.True(WordMatch.Of(better, typed) < WordMatch.Of(worse, typed));

    [Fact]
    public void A_name_made_to_be_slow_is_not() => Assert.Equal(WordMatch.None, WordMatch.Of(new string('A', 200), new string('a', 100) + "b"));
}
