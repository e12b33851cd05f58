using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Service;

/// <summary>The service refused something; nothing has changed there.</summary>
/// <param name="message">Why, in the service's words.</param>
/// <param name="code">Its word for programs, such as attempt-open.</param>
/// <param name="subject">What stands in the way, if it says.</param>
internal sealed class RefusedException(string message, string? code, Guid? subject) : InputException(message)
{
    /// <summary>The service's word for programs.</summary>
    public string? Code { get; } = code;

    /// <summary>What stands in the way.</summary>
    public Guid? Subject { get; } = subject;
}
