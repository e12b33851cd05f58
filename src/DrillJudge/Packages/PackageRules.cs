using System.Text.RegularExpressions;
using DrillJudge.Attempts;
using DrillJudge.Problems;

namespace DrillJudge.Packages;

/// <summary>Bounds on packages that people bring, and words that refuse them.</summary>
public static partial class PackageRules
{
    /// <summary>The longest slug, characters.</summary>
    public const int LongestSlug = 60;

    /// <summary>The most that an archive may take, bytes.</summary>
    public const int MostPacked = 2 << 20;

    /// <summary>The most that its files may take, bytes.</summary>
    public const int MostUnpacked = 20 << 20;

    /// <summary>The most that its YAML may take, bytes: each number in it becomes an object of a hundred bytes and more. Large cases are made by generators.</summary>
    public const int MostYaml = 1 << 20;

    /// <summary>The most files in one.</summary>
    public const int MostFiles = 500;

    /// <summary>The most versions that an account may keep.</summary>
    public const int MostOfOne = 200;

    private const int MostErrors = 30;

    /// <summary>What is said of a package that is not there for whoever asks.</summary>
    public static Refusal Unknown { get; } = Refusal.NotFound("package");

    /// <summary>What is said of an archive that is too large.</summary>
    public static Refusal TooLarge { get; } = Refusal.Invalid("package-too-large", $"A package takes at most {MostPacked >> 20} MiB packed and {MostUnpacked >> 20} MiB unpacked.");

    /// <summary>What is said where an archive should be and is not.</summary>
    public static Refusal Missing { get; } = Refusal.Invalid("package-missing", "Send the archive, zip or tar.gz, as the field 'package' of a multipart form.");

    /// <summary>Null, or why a word cannot be a slug.</summary>
    public static Refusal? CheckSlug(string slug) => slug.Length <= LongestSlug && Slug().IsMatch(slug)
        ? null
        : Refusal.Invalid("slug", $"A package is called by a slug of at most {LongestSlug} small letters, digits and single dashes, such as pair-sum: the name of the archive's one folder, or of the archive. '{Shown(slug)}' is none.");

    /// <summary>What is said of a package that cannot be read: every fault on a line, with file and line.</summary>
    public static Refusal Unreadable(ProblemFormatException fault)
    {
        var lines = fault.Errors.Take(MostErrors).Select(error => error.ToString());
        var more = fault.Errors.Count > MostErrors ? $"\n... and {fault.Errors.Count - MostErrors} more" : "";
        return Refusal.Invalid("package-unreadable", $"The package cannot be read:\n{string.Join('\n', lines)}{more}");
    }

    /// <summary>A stranger's word as it may stand in a sentence.</summary>
    public static string Shown(string word) => new([.. word.Take(80).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)]);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Slug();
}
