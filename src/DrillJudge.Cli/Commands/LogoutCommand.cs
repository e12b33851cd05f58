using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Service;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill logout`: forgets the token.</summary>
internal sealed class LogoutCommand : DrillCommand
{
    public LogoutCommand(ServiceHome home) : base("logout", "Forget the token on this machine. The account page revokes it everywhere.", "./drill logout") => SetAction(arguments =>
    {
        Terminal.Note(arguments.InvocationConfiguration.Output, home.Forget() ? "Logged out. The token still works elsewhere until it ends or the account page revokes it." : "You were not logged in.");
        return ExitStatus.Accepted;
    });
}
