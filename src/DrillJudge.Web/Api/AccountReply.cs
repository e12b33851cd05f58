using DrillJudge.Data;
using DrillJudge.Web.Accounts;

namespace DrillJudge.Web.Api;

/// <summary>An account as its owner sees it.</summary>
public sealed record AccountReply(Guid Id, string Name, string Email, string Role, DateTimeOffset CreatedAt)
{
    /// <summary>Of a row.</summary>
    public static AccountReply From(User user, IReadOnlyList<string> roles) => new(user.Id, user.DisplayName, user.Email ?? "", Standing.Mightiest(roles).ToLowerInvariant(), user.CreatedAt);
}

/// <summary>A token as its owner sees it: never the secret.</summary>
public sealed record TokenReply(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>Of a row.</summary>
    public static TokenReply From(ApiToken token) => new(token.Id, token.Name, token.CreatedAt, token.UsedAt, token.ExpiresAt);
}
