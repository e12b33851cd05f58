using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Nodes;

/// <summary>
/// What hosts of one installation know each other by: a secret that never travels. A request between them carries the moment and an HMAC over moment, method, path and
/// body. The secret is DRILL_CLUSTER_KEY, or what the file DRILL_CLUSTER_KEY_FILE holds, or a row that the first host to need one makes in the database.
/// </summary>
public sealed class ClusterKey(IDbContextFactory<DrillJudgeDb> databases, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>The header that it is carried in.</summary>
    public const string Header = "X-Drill-Node";

    /// <summary>The shortest secret that is taken from a variable or a file, characters.</summary>
    public const int Shortest = 32;

    private const string RowName = "cluster";

    // As far as two hosts' clocks may differ. A run that is asked for again within it costs a run.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private byte[]? key;

    /// <summary>Signs a request.</summary>
    public async Task<string> SignAsync(string method, string path, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var moment = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var secret = await KeyAsync(cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{moment}.{Convert.ToHexStringLower(Mac(secret, moment, method, path, body.Span))}");
    }

    /// <summary>Whether a request comes from a host of this installation.</summary>
    public async Task<bool> IsSignedAsync(string? header, string method, string path, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        if (header?.Split('.') is not [var first, { Length: 64 } second] || !long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var moment))
            return false;
        var given = new byte[32];
        if (Convert.FromHexString(second, given, out _, out _) != System.Buffers.OperationStatus.Done)
            return false;
        var secret = await KeyAsync(cancellation);
        var right = CryptographicOperations.FixedTimeEquals(given, Mac(secret, moment, method, path, body.Span));
        return right && Math.Abs(clock.GetUtcNow().ToUnixTimeMilliseconds() - moment) <= Skew.TotalMilliseconds;
    }

    private static byte[] Mac(byte[] key, long moment, string method, string path, ReadOnlySpan<byte> body)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{moment}\n{method}\n{path}\n{Convert.ToHexStringLower(SHA256.HashData(body))}");
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(head));
    }

    private async Task<byte[]> KeyAsync(CancellationToken cancellation) => key ??= await LoadAsync(cancellation);

    /// <exception cref="FormatException">The secret that was given is too short.</exception>
    private async Task<byte[]> LoadAsync(CancellationToken cancellation)
    {
        if (configuration["DRILL_CLUSTER_KEY"] is { Length: > 0 } given)
            return Given(given, "DRILL_CLUSTER_KEY");
        if (configuration["DRILL_CLUSTER_KEY_FILE"] is { Length: > 0 } file)
            return Given((await File.ReadAllTextAsync(file, cancellation)).Trim(), "DRILL_CLUSTER_KEY_FILE");
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await FindAsync(db, cancellation) is { } made)
            return made;
        db.Secrets.Add(new InstallationSecret { Name = RowName, Value = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another host made one at the same time.
        }

        return await FindAsync(db, cancellation) ?? throw new InvalidOperationException("The hosts' common secret could not be stored.");
    }

    private static byte[] Given(string secret, string where) => secret.Length >= Shortest
        ? Encoding.UTF8.GetBytes(secret)
        : throw new FormatException($"{where} holds {secret.Length} characters; a secret that hosts share wants at least {Shortest}.");

    private static async Task<byte[]?> FindAsync(DrillJudgeDb db, CancellationToken cancellation) =>
        await db.Secrets.AsNoTracking().Where(s => s.Name == RowName).Select(s => s.Value).SingleOrDefaultAsync(cancellation) is { } value ? Convert.FromBase64String(value) : null;
}
