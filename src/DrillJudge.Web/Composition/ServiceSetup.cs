using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Operation;
using DrillJudge.Packages;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Administration;
using DrillJudge.Web.Operation;
using DrillJudge.Web.Operation.Webhooks;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DrillJudge.Web.Composition;

/// <summary>Everything that the host is made of.</summary>
internal static class ServiceSetup
{
    private const string EitherScheme = "CookieOrToken";

    /// <summary>Adds it all.</summary>
    public static void AddDrillJudge(this IServiceCollection services, WebOptions options, IConfiguration configuration)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddDbContextFactory<DrillJudgeDb>(options.Database.Configure);
        services.AddSingleton(new ProblemCatalog(options.Problems));
        // An installation may leave the worksheets out.
        services.AddSingleton(Directory.Exists(options.Worksheets) ? WorksheetCatalog.Load(options.Worksheets) : WorksheetCatalog.Read([]));
        services.AddSingleton<SheetDesk>();
        services.AddSingleton<SheetGroupDesk>();
        services.AddSingleton<AttemptDesk>();
        services.AddSingleton<CohortDesk>();
        services.AddSingleton<MemberDesk>();
        services.AddSingleton<AssignmentDesk>();
        services.AddSingleton<RevealDesk>();
        services.AddSingleton<PackageIntake>();
        services.AddSingleton<PackageDesk>();
        services.AddSingleton<PublishedPackages>();
        services.AddHostedService(provider => provider.GetRequiredService<PublishedPackages>());
        services.AddSingleton<ProgressDesk>();
        services.AddSingleton<MatrixDesk>();
        services.AddSingleton<AssignedDesk>();
        services.AddSingleton<WorkDesk>();
        services.AddSingleton<PrintStore>();
        services.AddSingleton<SimilarityDesk>();
        services.AddSingleton<ItemNames>();
        services.AddSingleton<MatrixCsv>();
        services.AddSingleton<OneTimeLinks>();
        services.AddSingleton<FirstAdministrator>();
        services.AddSingleton<TokenDesk>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<AccountAdministration>();
        services.AddSingleton<MarkdownText>();
        services.AddJudging(options);
        AddAccounts(services);
        services.AddHealth();
        services.AddTelemetry(configuration);
        services.AddHostedService<DatabaseInUse>();
        services.AddSingleton(new WebhookOptions { AllowPrivate = options.WebhooksPrivate });
        services.AddSingleton<WebhookDesk>();
        services.AddHostedService<WebhookSender>();
        services.AddLimits();
        services.AddProblemDetails();
        services.AddOpenApi("v1");
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AllowAnonymousToPage("/Account/SignIn");
            pages.Conventions.AllowAnonymousToPage("/Account/Setup");
            pages.Conventions.AllowAnonymousToPage("/Account/NewPassword");
            pages.Conventions.AllowAnonymousToPage("/Fault");
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = "X-CSRF";
            antiforgery.Cookie.Name = "drill-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            // Over TLS for TLS only; a classroom's plain network has none.
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("DrillJudge");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new KeyStore(provider.GetRequiredService<IDbContextFactory<DrillJudgeDb>>())));
        services.AddIdentityCore<User>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            // Accounts are named by their addresses, which may hold more than letters.
            identity.User.AllowedUserNameCharacters = "";
            // Length is what counts; rules about characters make people write passwords down.
            identity.Password = new PasswordOptions { RequiredLength = 10, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4 };
            identity.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 8, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10), AllowedForNewUsers = true };
        }).AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<DrillJudgeDb>().AddSignInManager().AddClaimsPrincipalFactory<Principals>().AddDefaultTokenProviders();
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, either => either.ForwardDefaultSelector = context => TokenHandler.IsOn(context.Request) ? TokenHandler.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.SchemeName, null)
            .AddCookie(IdentityConstants.ApplicationScheme, SetUpCookie);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void SetUpCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "drill-session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "to";
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        cookie.Events.OnRedirectToLogin = AskToSignIn;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            // A page or problem details follow from the status.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // A program that calls the API wants a status, not a page to sign in.
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
