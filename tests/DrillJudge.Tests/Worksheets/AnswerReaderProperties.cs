using System.Globalization;
using DrillJudge.Worksheets;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class AnswerReaderProperties
{
    private static readonly string[] Units =
    [
        "req/s", "msg/s", "op/s", "server", "user", "MB/s", "Gbit/s", "TB", "TB/day", "PB/mo", "GB", "kB", "B", "USD/mo", "USD/Mreq", "USD/mo/ms", "USD/GB/mo", "ms", "s", "min", "min/mo",
        "day", "yr", "mo", "1", "%", "nines", "req/user/day", "GiB", "1/s", "txn", "conn/s",
    ];

    private static readonly Arbitrary<int> Any = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void A_formatted_value_in_every_spelling_of_its_unit_reads_back_to_full_credit() =>
        Prop.ForAll(Any, seed =>
        {
            var random = new Random(seed);
            var unit = UnitParser.Parse(Units[random.Next(Units.Length)], Nouns.Known);
            var value = unit.Kind is UnitKind.Nines ? 1 - Math.Pow(10, -1 - (4 * random.NextDouble()))
                : unit.Kind is UnitKind.Percent ? random.NextDouble() + 0.001 : Math.Pow(10, (random.NextDouble() * 14) - 2) * unit.Factor;
            foreach (var typed in Spelled(value, unit, random).Prepend(QuantityText.Format(value, unit, Nouns.Known)))
            {
                var (answer, fault) = new AnswerReader(unit, Nouns.Known).Read(typed);
                Assert.True(fault is null, $"'{typed}' for {unit.Text}: {fault?.Code} {fault?.Text}");
                Assert.True(Credit.Of(Credit.Distance(answer!.Value, value, unit.Kind)) == 1, $"'{typed}' for {unit.Text} read as {answer.Echo}, expected {value / unit.Factor:R}");
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_text_is_an_answer_or_a_fault_with_a_known_code() =>
        Prop.ForAll(Texts, Any, (text, seed) =>
        {
            var reader = new AnswerReader(UnitParser.Parse(Units[seed % Units.Length], Nouns.Known), Nouns.Known);
            var (answer, fault) = reader.Read(text);
            var (interval, wrong) = reader.ReadInterval(text);
            return answer is null != fault is null && interval is null != wrong is null && (fault is null || (AnswerCode.All.Contains(fault.Code) && fault.Typed == text))
                && (answer is null || (answer.Value > 0 && double.IsFinite(answer.Value))) && (interval is null || interval.Low < interval.High);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10000));

    private static IEnumerable<string> Spelled(double value, Unit unit, Random random)
    {
        if (unit.Kind is not UnitKind.Plain)
            yield break;
        var number = value / unit.Factor;
        for (var i = 0; i < 6; i++)
        {
            var unitText = Unit(unit, random);
            var digits = (i % 3) switch
            {
                0 => number.ToString("0.######e0", CultureInfo.InvariantCulture),
                1 when number >= 1 => number.ToString("#,0.##", CultureInfo.InvariantCulture),
                2 when number >= 1 => (number / 1e6).ToString("0.########", CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? " million" : "M"),
                _ => number.ToString("0.########", CultureInfo.InvariantCulture),
            };
            yield return unit.Parts is [{ Dimension.Money: 1, Power: 1 }, ..] && random.Next(2) == 0
                ? $"${digits}{unitText[unitText.IndexOf('/', StringComparison.Ordinal)..]}"
                : $"{digits} {unitText}".Trim();
        }
    }

    // Every part in any of its spellings; bars as / or per.
    private static string Unit(Unit unit, Random random)
    {
        var text = "";
        foreach (var part in unit.Parts)
        {
            string[] spellings = part.Noun is { } noun && part.Factor == 1 ? [.. Nouns.Known.Spellings.Where(word => Nouns.Known.Find(word) == noun)]
                : part.Noun is not null ? [part.Symbol] : [.. UnitSpellings.Of(part.Symbol)];
            var word = spellings[random.Next(spellings.Length)];
            text += part.Power > 0 ? (text.Length > 0 ? $"*{word}" : word) : random.Next(2) == 0 || unit.Parts[0].Dimension.Money == 1 ? $"/{word}" : $" per {word}";
        }

        return text;
    }

    private static Arbitrary<string> Texts => Gen.Choose(0, 40).SelectMany(length => Gen.Elements(
        "1", "5", "0", "9", ".", ",", "e", "E", "x", "^", "+", "-", "*", "/", "(", ")", "%", " ", "k", "M", "G", "B", "m", "b", "TB", "req", "s", "/s", "$", "€", "to", "..", "~", "⁹", "×", "٣", "\0", "\ud83d", "nines", "million", "per", "<", "_")
        .ArrayOf(length).Select(string.Concat)).ToArbitrary();
}
