using System.Text.Json;
using System.Text.Json.Serialization;
using DrillJudge.Judging;

namespace DrillJudge.Attempts;

/// <summary>The parts of a judgement that are read whole or not at all.</summary>
/// <param name="Cases">A mark for each case that was run.</param>
/// <param name="FirstFailure">The case that decided; shown as far as the policy allows.</param>
/// <param name="Diagnostics">What the compiler said.</param>
public sealed record JudgementDetails(IReadOnlyList<CaseMark> Cases, CaseView? FirstFailure, IReadOnlyList<DiagnosticView> Diagnostics)
{
    /// <summary>Takes from a judgement what is kept of it.</summary>
    public static JudgementDetails From(PreparedProblem problem, Judgement judgement) => new(
        [.. judgement.Cases.Select(CaseMark.From)],
        judgement.FirstFailure is { } failure ? CaseView.From(problem, failure) : null,
        [.. judgement.Diagnostics.Select(DiagnosticView.From)]);

    /// <summary>Without the case that decided, unless that is a sample: there is nothing to hide about those.</summary>
    public JudgementDetails WithoutHiddenCase() => FirstFailure is null or { Group: "sample" } ? this : this with { FirstFailure = null };

    /// <summary>As it is stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, DetailsJson.Default.JudgementDetails);

    /// <summary>Reads what was stored.</summary>
    public static JudgementDetails Parse(string json) => JsonSerializer.Deserialize(json, DetailsJson.Default.JudgementDetails)!;
}

/// <summary>JSON of <see cref="JudgementDetails"/>, generated.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JudgementDetails))]
internal sealed partial class DetailsJson : JsonSerializerContext;
