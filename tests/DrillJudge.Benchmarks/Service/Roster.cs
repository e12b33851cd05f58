using System.Security.Cryptography;
using System.Text;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Benchmarks.Service;

/// <summary>Accounts for learners who are played, written straight into the database of a service of the run's own.</summary>
internal static class Roster
{
    /// <summary>Adds accounts; answers a token for each.</summary>
    public static async Task<IReadOnlyList<string>> AddAsync(DatabaseChoice database, int count, CancellationToken cancellation)
    {
        var options = new DbContextOptionsBuilder<DrillJudgeDb>();
        database.Configure(options);
        await using var db = new DrillJudgeDb(options.Options);
        var tokens = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var (secret, email) = ($"drill_{Guid.NewGuid():N}{Guid.NewGuid():N}", $"learner-{Guid.NewGuid():N}@example.org");
            var user = new User
            {
                DisplayName = $"Learner {i + 1}", Email = email, UserName = email, NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(),
                SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = DateTimeOffset.UtcNow,
            };
            db.Users.Add(user);
            db.ApiTokens.Add(new ApiToken { UserId = user.Id, Name = "bench", SecretHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret))), CreatedAt = DateTimeOffset.UtcNow });
            tokens.Add(secret);
        }

        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return tokens;
    }
}
