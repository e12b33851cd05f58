using System.Runtime.InteropServices;

namespace DrillJudge.Cli;

/// <summary>
/// Turns the first Ctrl-C (or SIGTERM) into a cancellation, so that containers are put away; the second ends the process.
/// System.CommandLine has the like, but listens only from a command's first wait on.
/// </summary>
internal sealed class Interrupts : IDisposable
{
    private readonly CancellationTokenSource cancelled = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interrupts() => registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => cancelled.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        cancelled.Dispose();
    }

    private void Handle(PosixSignalContext signal)
    {
        signal.Cancel = !cancelled.IsCancellationRequested;
        if (signal.Cancel)
            _ = cancelled.CancelAsync();
    }
}
