namespace DrillJudge.Protocol;

/// <summary>Bytes that are not a message of this protocol: too long, cut short, or of an unknown kind.</summary>
public sealed class ProtocolException(string message) : Exception(message);
