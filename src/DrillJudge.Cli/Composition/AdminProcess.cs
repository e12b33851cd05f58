using System.Diagnostics;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Composition;

/// <summary>`drill admin`, `backup` and `restore` are the web host's program without its server: it knows the database.</summary>
internal static class AdminProcess
{
    /// <inheritdoc cref="RunAdmin"/>
    public static async Task<int> RunAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var program = Path.Combine(LocalNode.Home, ".drill", "web", "DrillJudge.Web.dll");
        if (!File.Exists(program))
            throw new InputException($"{program} is not there; ./drill builds it.");
        using var admin = Process.Start(new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", [program, .. words]) { UseShellExecute = false })!;
        try
        {
            await admin.WaitForExitAsync(cancellation);
            return admin.ExitCode;
        }
        catch (OperationCanceledException)
        {
            admin.Kill(entireProcessTree: true);
            throw;
        }
    }
}
