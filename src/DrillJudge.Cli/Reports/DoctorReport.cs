using System.Text.Json.Serialization;

namespace DrillJudge.Cli.Reports;

/// <summary>What `drill doctor` found.</summary>
/// <param name="Ok">Whether nothing failed.</param>
/// <param name="Checks">In the order tried.</param>
internal sealed record DoctorReport(bool Ok, IReadOnlyList<DoctorCheck> Checks);

/// <summary>One check of the machine.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="Status">How it went.</param>
/// <param name="Found">What was found.</param>
/// <param name="Remedy">What to do about it; null when nothing needs doing.</param>
internal sealed record DoctorCheck(string Name, CheckStatus Status, string Found, string? Remedy = null);

/// <summary>How a check went.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CheckStatus>))]
internal enum CheckStatus
{
    /// <summary>As it should be.</summary>
    [JsonStringEnumMemberName("ok")] Ok,

    /// <summary>Works, with a drawback.</summary>
    [JsonStringEnumMemberName("warning")] Warning,

    /// <summary>Judging will not work.</summary>
    [JsonStringEnumMemberName("failed")] Failed,

    /// <summary>Not tried, since an earlier check failed.</summary>
    [JsonStringEnumMemberName("skipped")] Skipped,
}
