namespace DrillJudge.Sandboxes;

/// <summary>A container went away or broke the protocol while it was ours: our fault or the engine's, unless <see cref="OutOfMemory"/>.</summary>
public sealed class SandboxLostException(string message, bool outOfMemory, int casesDone, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the kernel reported that the container had run out of memory.</summary>
    public bool OutOfMemory => outOfMemory;

    /// <summary>Cases reported before.</summary>
    public int CasesDone => casesDone;
}
