using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>
/// Prepared suites, kept in files named by a hash of what they were made from. A file ends with a hash of itself: one that was cut short by a full disk or a crash is
/// made again. A folder that cannot be written to costs time, not verdicts.
/// </summary>
/// <param name="folder">Where the files are; made when needed.</param>
/// <param name="renew">Whether what lies there from before is made again, once.</param>
public sealed class SuiteCache(string folder, bool renew = false)
{
    private const string FormatVersion = "suite 1";
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<Suite>>> underWay = new(StringComparer.Ordinal);

    /// <summary>The suite under a key, made if it is not there. Asked for twice at once, it is made once.</summary>
    public async Task<Suite> GetAsync(string key, Func<Task<Suite>> make, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{FormatVersion} {key}")))[..32] + ".suite");
        var shared = underWay.GetOrAdd(key, _ => new Lazy<Task<Suite>>(() => LoadOrMakeAsync(path, make)));
        try
        {
            return await shared.Value.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            if (shared.Value.IsCompleted)
                underWay.TryRemove(new(key, shared));
        }
    }

    private async Task<Suite> LoadOrMakeAsync(string path, Func<Task<Suite>> make)
    {
        if ((!renew || made.ContainsKey(path)) && await TryLoadAsync(path).ConfigureAwait(false) is { } kept)
            return kept;
        var suite = await make().ConfigureAwait(false);
        await TrySaveAsync(path, suite).ConfigureAwait(false);
        made[path] = true;
        return suite;
    }

    private static async Task<Suite?> TryLoadAsync(string path)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            var bytes = await File.ReadAllBytesAsync(path).ConfigureAwait(false);
            var length = bytes.Length - SHA256.HashSizeInBytes;
            return length > 0 && SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)) ? Suite.Read(new ValueReader(bytes, 0, length)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ProtocolException)
        {
            return null;
        }
    }

    private static async Task TrySaveAsync(string path, Suite suite)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var writer = new ValueWriter();
            suite.Write(writer);
            writer.WriteRaw(SHA256.HashData(writer.Written));
            var unfinished = $"{path}.{Guid.NewGuid():N}";
            await File.WriteAllBytesAsync(unfinished, writer.ToArray()).ConfigureAwait(false);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It will be made again next time.
        }
    }
}
