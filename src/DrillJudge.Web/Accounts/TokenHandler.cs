using System.Security.Claims;
using System.Text.Encodings.Web;
using DrillJudge.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DrillJudge.Web.Accounts;

/// <summary>Personal tokens: Authorization: Bearer drill_...</summary>
public sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, DrillJudgeDb db, SignInManager<User> signIn, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "Token";

    /// <summary>What tokens begin with, so that one that leaked can be found.</summary>
    public const string Prefix = "drill_";

    private const string Bearer = "Bearer ";
    private static readonly TimeSpan UseResolution = TimeSpan.FromHours(1);

    /// <summary>Whether a request brings a token.</summary>
    public static bool IsOn(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsOn(Request))
            return AuthenticateResult.NoResult();
        var hash = Secret.Hash(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        var now = clock.GetUtcNow();
        var token = await db.ApiTokens.SingleOrDefaultAsync(t => t.SecretHash == hash && (t.ExpiresAt == null || t.ExpiresAt > now), Context.RequestAborted);
        var user = token is null ? null : await signIn.UserManager.FindByIdAsync(token.UserId.ToString());
        // Wrong passwords at the door do not stop a token: whoever knows an address could otherwise stop its programs.
        if (token is null || user is null || user.IsLocked())
            return AuthenticateResult.Fail("The token is not valid.");
        if (token.UsedAt is null || now - token.UsedAt > UseResolution)
        {
            token.UsedAt = now;
            await db.SaveChangesAsync(Context.RequestAborted);
        }

        var principal = await signIn.CreateUserPrincipalAsync(user);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(principal.Claims, SchemeName)), SchemeName));
    }
}
