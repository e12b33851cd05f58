using System.Diagnostics;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Composition;

/// <summary>`drill up` runs the web host, a program of its own, which is also the judge node of `drill judge-node`. Its standard input is a leash, as the benchmarks' is: when it ends, the host lets running judgements end and goes.</summary>
internal static class WebProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <inheritdoc cref="RunUp"/>
    public static Task<int> RunAsync(UpRequest request, CancellationToken cancellation) => RunAsync(
        "up", [.. Pair("--url", request.Url), .. Pair("--data", request.DataFolder), .. Pair("--database", request.Database), .. Pair("--no-judge", request.NoJudge ? "true" : null),
            .. Pair("--webhooks-private", request.WebhooksPrivate ? "true" : null), .. Pair("--log", request.Log)], cancellation);

    /// <inheritdoc cref="RunJudgeNode"/>
    public static Task<int> RunNodeAsync(JudgeNodeRequest request, CancellationToken cancellation) => RunAsync(
        "judge-node",
        [.. Pair("--url", request.Url), .. Pair("--data", request.DataFolder), .. Pair("--database", request.Database), .. Pair("--advertise", request.Advertise)], cancellation);

    private static async Task<int> RunAsync(string command, string[] options, CancellationToken cancellation)
    {
        var program = Path.Combine(LocalNode.Home, ".drill", "web", "DrillJudge.Web.dll");
        if (!File.Exists(program))
            throw new InputException($"{program} is not there; ./drill {command} builds it.");
        string[] words = [program, .. command == "up" ? [] : new[] { command }, "--leashed", "true", .. options];
        using var host = Process.Start(new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", words) { UseShellExecute = false, RedirectStandardInput = true })!;
        try
        {
            await host.WaitForExitAsync(cancellation);
            return host.ExitCode;
        }
        catch (OperationCanceledException)
        {
            host.StandardInput.Close();
            if (!host.WaitForExit(Patience))
                host.Kill(entireProcessTree: true);
            // Stopping is how it ends.
            return ExitStatus.Accepted;
        }
    }

    private static string[] Pair(string option, string? value) => value is null ? [] : [option, value];
}
