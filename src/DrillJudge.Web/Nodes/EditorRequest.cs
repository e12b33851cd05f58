using DrillJudge.Attempts;

namespace DrillJudge.Web.Nodes;

/// <summary>A question of an editor's, on its way to a judge node; the offset is for completion only.</summary>
public sealed record EditorRequest(string Problem, string? Source, int Offset, string Session);

/// <summary>What came of it.</summary>
public sealed record EditorReply<T>(T? Value, Refusal? Refusal)
    where T : class;
