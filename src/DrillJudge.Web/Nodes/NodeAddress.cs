namespace DrillJudge.Web.Nodes;

/// <summary>Marks a host that serves runs to others, and so gives its address away. A web host with a judge of its own serves its own pages only.</summary>
public sealed class NodeAddress;
