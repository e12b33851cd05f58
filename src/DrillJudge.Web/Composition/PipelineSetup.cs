using System.Security.Cryptography;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using DrillJudge.Web.Operation;
using DrillJudge.Web.Operation.Webhooks;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.HttpOverrides;

namespace DrillJudge.Web.Composition;

/// <summary>The order in which a request is served.</summary>
internal static class PipelineSetup
{
    /// <summary>Where the page's nonce for styles is kept.</summary>
    public const string NonceKey = "csp-nonce";

    /// <summary>Sets it up.</summary>
    public static void UseDrillJudge(this WebApplication app)
    {
        app.UseForwardedHeaders(Forwarded(app.Services.GetRequiredService<WebOptions>()));
        app.Use(SecureHeaders);
        app.UseExceptionHandler(fault => fault.Run(ShowFault));
        // A program gets problem details, a person a page.
        app.UseWhen(IsForPrograms, programs => programs.UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), people => people.UseStatusCodePagesWithReExecute("/fault/{0}"));
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapRazorPages();
        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();
        var api = app.MapGroup("/api/v1").AddEndpointFilter(CheckForgery);
        api.MapAttempts();
        api.MapSubmissions();
        api.MapSheets();
        api.MapSheetAttempts();
        api.MapSheetGroup();
        api.MapProblems();
        api.MapAccount();
        api.MapTokens();
        api.MapProgress();
        api.MapOperation();
        api.MapWebhooks();
        api.MapCohorts();
        api.MapCohortAssignments();
        api.MapAssignments();
        api.MapRejudgings();
        api.MapPackages();
        app.MapHealth();
    }

    // Believed from this machine and from the proxies that were named; from anybody else they would be anybody's word.
    private static ForwardedHeadersOptions Forwarded(WebOptions options)
    {
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedPrefix,
        };
        foreach (var network in options.Proxies)
            forwarded.KnownIPNetworks.Add(network);
        return forwarded;
    }

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/health");

    private static Task SecureHeaders(HttpContext context, RequestDelegate next)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }

    /// <summary>A page's scripts call with its cookie, and so must bring its token; a program that brings a personal token needs none.</summary>
    private static async ValueTask<object?> CheckForgery(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var reads = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (!reads && !TokenHandler.IsOn(http.Request) && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            return TypedResults.Problem(
                "The request did not come from a page of this site. Reload the page and try again.", statusCode: 400, title: "Not trusted", extensions: new Dictionary<string, object?> { ["code"] = "forgery" });
        }

        return await next(context);
    }

    private static async Task ShowFault(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            await TypedResults.Problem("Something went wrong on our side. Nothing of yours is lost.", statusCode: 500, title: "Our fault", extensions: new Dictionary<string, object?> { ["code"] = "fault" })
                .ExecuteAsync(context);
        }
    }
}
