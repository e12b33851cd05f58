using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>A base image assembled from this machine's own .NET runtime and C library, by base-image.sh.</summary>
internal static class LocalBase
{
    private const int TagLength = 12;

    /// <summary>The tag of the base that this machine would make now.</summary>
    public static async Task<string> TagAsync(CancellationToken cancellation)
    {
        var fingerprint = await RunAsync("--fingerprint", async (output, token) =>
        {
            using var reader = new StreamReader(output);
            return await reader.ReadToEndAsync(token).ConfigureAwait(false);
        }, cancellation).ConfigureAwait(false);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SandboxFiles.BaseImageScript + fingerprint)))[..TagLength];
    }

    /// <summary>Makes it, and returns the image's id.</summary>
    public static async Task<string> ImportAsync(DockerEngine engine, string repository, string tag, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync("", (tar, token) => engine.ImportImageAsync(tar, repository, tag, token), cancellation).ConfigureAwait(false);
        }
        catch (SandboxImageException)
        {
            // The script may have failed after the engine had taken what it wrote.
            await engine.RemoveImageAsync($"{repository}:{tag}", CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<T> RunAsync<T>(string argument, Func<Stream, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        // The script comes on standard input, out of the library itself.
        var start = new ProcessStartInfo("bash", argument.Length == 0 ? ["-s"] : ["-s", "--", argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.StandardInput.WriteAsync(SandboxFiles.BaseImageScript.AsMemory(), cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
            var result = default(T);
            DockerException? refusal = null;
            try
            {
                result = await read(process.StandardOutput.BaseStream, cancellation).ConfigureAwait(false);
            }
            catch (DockerException e)
            {
                // A tar cut short is refused by the engine; what the script says of it comes first.
                refusal = e;
                process.StandardOutput.Close();
            }
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return (process.ExitCode, refusal) switch
            {
                (0, null) => result!,
                (0, { } e) => throw new SandboxImageException($"The engine refused the assembled base: {e.Message}", e),
                _ => throw new SandboxImageException($"No base image could be assembled from this machine's files: {(await errors.ConfigureAwait(false)).Trim()}", refusal),
            };
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new SandboxImageException("bash could not be started.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new SandboxImageException($"bash could not be started: {e.Message}", e);
        }
    }
}
