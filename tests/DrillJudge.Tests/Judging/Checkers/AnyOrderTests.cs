using System.Diagnostics;
using DrillJudge.Judging.Checkers;
using DrillJudge.Problems;
using DrillJudge.Tests.Problems;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Judging.Checkers;

public sealed class AnyOrderTests
{
    [Theory]
    [InlineData("any-order", "int[]", "[1,2,2]", "[2,1,2]", null)]
    [InlineData("any-order", "int[]", "[1,2,2]", "[2,1,1]", "1 is not expected or there too often")]
    [InlineData("any-order", "int[]", "[1,2]", "[2,3]", "1 is missing")]
    [InlineData("any-order", "int[]", "[1,2]", "[1]", "expected 2 elements in any order, got 1: 2 is missing")]
    [InlineData("any-order", "int[]", "[1]", "[1,1]", "expected 1 elements in any order, got 2: 1 is not expected or there too often")]
    [InlineData("any-order", "int[][]", "[[1,2],[3]]", "[[3],[1,2]]", null)]
    [InlineData("any-order", "int[][]", "[[1,2],[3]]", "[[3],[2,1]]", "[1,2] is missing")]
    [InlineData("any-order", "int[]", "[]", "null", "expected [], got null")]
    [InlineData("any-order", "int", "1", "2", "expected 1, got 2")]
    [InlineData("any-order-nested", "int[][]", "[[1,2],[3]]", "[[3],[2,1]]", null)]
    [InlineData("any-order-nested", "IList<IList<string>>", "[[\"b\",\"a\"],[]]", "[[],[\"a\",\"b\"]]", null)]
    [InlineData("any-order-nested", "string[]", "[\"ab\"]", "[\"ba\"]", "\"ab\" is missing")]
    [InlineData("any-order-nested", "int[][]", "[[1,2],[1]]", "[[1],[1]]", "[1] is not expected or there too often")]
    [InlineData("any-order-nested", "int[][]", "[[1,1],[2]]", "[[1,2],[1]]", "[1] is not expected or there too often")]
    [InlineData("any-order-nested", "ListNode[]", "[[1,2]]", "[[2,1]]", "[1,2] is missing")]
    public void Order_counts_for_nothing_and_number_for_all(string compare, string type, string expected, string actual, string? note) =>
        Assert.Equal(note, Answers.Check(compare, type, expected, actual));

    [Fact]
    public void Any_order_holds_for_every_permutation() =>
        Prop.ForAll(Lists, Seeds, (list, seed) => Check("any-order", list, Shuffled(list, seed))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_order_nested_holds_for_permutations_at_every_depth() =>
        Prop.ForAll(Rows, Seeds, (list, seed) => Check("any-order-nested", list, DeepShuffled(list, seed))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_order_nested_says_what_counting_says() =>
        Prop.ForAll(Rows, Rows, (left, right) => Check("any-order-nested", left, right) == Canonical(left).SequenceEqual(Canonical(right))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_order_catches_one_changed_element() =>
        Prop.ForAll(Lists, Seeds, (list, seed) =>
        {
            if (list.Value is not Value.List { Items.Count: > 0 and var count } items)
                return true;
            var changed = items.Items.ToArray();
            changed[seed % count] = Value.Of(((Value.Integer)changed[seed % count]).Number == 7 ? 8 : 7);
            return !Check("any-order", list, Shuffled(list with { Value = new Value.List(changed) }, seed));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("equal")]
    [InlineData("colliding")]
    [InlineData("sorted")]
    [InlineData("sharing a prefix")]
    public void A_hundred_thousand_elements_take_a_moment_whatever_they_are(string shape)
    {
        const int Count = 100_000;
        // Numbers of the form (x << 32 | x) all hash to 0 in .NET.
        var items = shape switch
        {
            "equal" => Enumerable.Repeat<Value>(Value.Of(5), Count),
            "colliding" => Enumerable.Range(0, Count).Select(n => (Value)Value.Of(((long)n << 32) | (uint)n)),
            "sorted" => Enumerable.Range(0, Count).Select(n => (Value)Value.Of(n)),
            _ => Enumerable.Range(0, Count / 100).Select(n => (Value)new Value.Text(new string('a', 1000) + n)),
        };
        var type = ValueCodecTests.Type(shape == "sharing a prefix" ? "string[]" : "long[]");
        var value = new TypedValue(type, new Value.List([.. items]));
        var reversed = value with { Value = new Value.List([.. ((Value.List)value.Value).Items.Reverse()]) };
        var clock = Stopwatch.StartNew();
        Assert.True(Check("any-order", value, reversed));
        // Squared, this would be 10^10 steps; the bound is wide since other work may share the machine.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
    }

    private static Arbitrary<TypedValue> Lists => TypedValues.ListOf(TypedValues.Int).Select(l => new TypedValue(ValueCodecTests.Type("int[]"), l)).ToArbitrary();

    private static Arbitrary<TypedValue> Rows => TypedValues.ListOf(TypedValues.ListOf(Gen.Choose(0, 2).Select(n => (Value)Value.Of(n))).Select(l => (Value)l))
        .Select(l => new TypedValue(ValueCodecTests.Type("int[][]"), l)).ToArbitrary();

    private static Arbitrary<int> Seeds => Gen.Choose(0, 1_000_000).ToArbitrary();

    private static bool Check(string compare, TypedValue expected, TypedValue actual)
    {
        var codec = new CaseCodec(ProblemKind.Function, SignatureParser.Parse($"{expected.Type.CSharp} F()", ProblemKind.Function));
        return Answers.Checker(codec, compare).Check([], codec.EncodeOutput([], expected.Value), codec.EncodeOutput([], actual.Value)).Right;
    }

    private static TypedValue Shuffled(TypedValue list, int seed)
    {
        var items = ((Value.List)list.Value).Items.ToArray();
        new Random(seed).Shuffle(items);
        return list with { Value = new Value.List(items) };
    }

    private static TypedValue DeepShuffled(TypedValue list, int seed) => Shuffled(
        list with { Value = new Value.List([.. ((Value.List)list.Value).Items.Select(row => Shuffled(new TypedValue(list.Type, row), seed).Value)]) }, seed);

    private static IEnumerable<string> Canonical(TypedValue rows) => ((Value.List)rows.Value).Items
        .Select(row => string.Join(',', ((Value.List)row).Items.Select(n => n.ToString()).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
}
