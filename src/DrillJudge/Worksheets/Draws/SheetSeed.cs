using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DrillJudge.Worksheets;

/// <summary>
/// What a sheet's numbers are drawn from. A public seed is a number that anyone may type; a secret one is random and never leaves the server: learners see
/// a code that comes from it by a hash and leads nowhere back.
/// </summary>
public sealed record SheetSeed
{
    /// <summary>The greatest public seed.</summary>
    public const int Greatest = 999_999_999;

    private const string SecretMark = "secret:";
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private SheetSeed(string text) => Text = text;

    /// <summary>What is hashed and stored. For a secret seed this gives every value away.</summary>
    public string Text { get; }

    /// <summary>Whether learners must not know it.</summary>
    public bool IsSecret => Text.StartsWith(SecretMark, StringComparison.Ordinal);

    /// <summary>A seed for practice.</summary>
    /// <param name="number">0 to 999,999,999.</param>
    public static SheetSeed Public(int number) => number is >= 0 and <= Greatest
        ? new SheetSeed(number.ToString(CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(number), number, "a public seed is 0 to 999,999,999");

    /// <summary>A new secret seed of 128 random bits.</summary>
    public static SheetSeed NewSecret() => new(SecretMark + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    /// <summary>The seed that was stored as <see cref="Text"/>; null when the text is none.</summary>
    public static SheetSeed? FromStored(string text) =>
        text.StartsWith(SecretMark, StringComparison.Ordinal) && text.Length == SecretMark.Length + 32 ? new SheetSeed(text) : FromPublic(text);

    /// <summary>The public seed that somebody typed; null when it is none. A secret seed is never read from what a learner types.</summary>
    public static SheetSeed? FromPublic(string text) =>
        text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit) ? Public(int.Parse(text, CultureInfo.InvariantCulture)) : null;

    /// <summary>The seed as learners see it: the number, or ten letters.</summary>
    public string Shown => IsSecret ? Opaque() : Text;

    /// <summary>Never the secret, lest a log shows it.</summary>
    public override string ToString() => Shown;

    /// <summary>The number between 0 and 1 for a parameter: the first 53 bits of SHA-256 over "id|version|seed|parameter|k".</summary>
    public double Unit(string id, int version, string parameter, int attempt)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}|{version}|{Text}|{parameter}|{attempt}")));
        return (System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }

    private string Opaque()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("code|" + Text));
        return string.Concat(hash.Take(10).Select(part => Letters[part % Letters.Length]));
    }
}
