using System.Security.Cryptography;
using System.Text;
using DrillJudge.Attempts;
using DrillJudge.Judging.Compilation;
using Microsoft.Extensions.Caching.Memory;

namespace DrillJudge.Cohorts;

/// <summary>Keeps fingerprints in memory by what they were taken of: a page of a cohort asks for the same ones again and again.</summary>
public sealed class PrintStore(IFingerprints fingerprints) : IDisposable
{
    // Some 10 MB, a few thousand solutions.
    private const int MostPrints = 250_000;

    // A source may be given up because of what was compiled beside it.
    private static readonly TimeSpan UntilAnotherTry = TimeSpan.FromMinutes(1);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostPrints });

    /// <summary>The fingerprints of a source, taken now unless they are kept; see <see cref="IFingerprints.TakeAsync"/>.</summary>
    public async Task<Outcome<SourcePrints>> FindAsync(string source, bool every, CancellationToken cancellation)
    {
        var key = (Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(source))), every);
        if (kept.TryGetValue(key, out SourcePrints? found))
            return found!;
        var taken = await fingerprints.TakeAsync(source, every, cancellation).ConfigureAwait(false);
        if (!taken.Refused)
            kept.Set(key, taken.Value, new MemoryCacheEntryOptions { Size = taken.Value.Prints.Count + 1, AbsoluteExpirationRelativeToNow = taken.Value.Readable ? null : UntilAnotherTry });
        return taken;
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();
}
