using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DrillJudge.Judging.Verification;

namespace DrillJudge.Cli.Reports;

/// <summary>How reports are written as JSON: camelCase, indented, nulls kept so that every field is always there.</summary>
[JsonSerializable(typeof(JudgeReport))]
[JsonSerializable(typeof(IReadOnlyList<JudgeReport>))]
[JsonSerializable(typeof(VerifyReport))]
[JsonSerializable(typeof(VerifyReports))]
[JsonSerializable(typeof(DoctorReport))]
[JsonSerializable(typeof(DesignReport))]
[JsonSerializable(typeof(IReadOnlyList<WorksheetRow>))]
[JsonSerializable(typeof(WorksheetKey))]
[JsonSerializable(typeof(WorksheetReading))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>With quotes and letters beyond ASCII left readable; the text goes to a terminal or a file, never into HTML.</summary>
    public static ReportJson Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}
