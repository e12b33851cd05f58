namespace DrillJudge.Sandboxes.Docker;

/// <summary>The sandbox's image cannot be made; the message says why and, where there is one, the remedy.</summary>
public sealed class SandboxImageException(string message, Exception? cause = null) : Exception(message, cause);
