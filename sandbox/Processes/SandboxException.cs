using System.Globalization;

namespace DrillJudge.Sandbox.Processes;

/// <summary>A system call that the sandbox cannot do without failed: our fault, never a submission's.</summary>
internal sealed class SandboxException : Exception
{
    /// <summary>A failed call and its errno.</summary>
    public SandboxException(string call, int error)
        : base(string.Create(CultureInfo.InvariantCulture, $"{call} failed with errno {error}."))
    {
    }

    /// <summary>Something else that went wrong.</summary>
    public SandboxException(string message)
        : base(message)
    {
    }
}
