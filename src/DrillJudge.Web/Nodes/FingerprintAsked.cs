namespace DrillJudge.Web.Nodes;

/// <summary>A source whose fingerprints a web host wants, on its way to a judge node.</summary>
public sealed record FingerprintAsked(string Source, bool Every);
