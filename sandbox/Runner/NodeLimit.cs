namespace DrillJudge.Sandbox;

/// <summary>How far a returned structure is followed.</summary>
internal static class NodeLimit
{
    public const int Nodes = 1_000_000;
}
