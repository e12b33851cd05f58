using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DrillJudge.Data;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>Who may ask for what: every route with every role, over HTTP. A route that is not in the table fails.</summary>
public sealed class RouteRolesTests(Site site)
{
    private const string Anybody = "";
    private static readonly string[] Methods = ["GET", "POST"];

    // The least role that may; "" for whoever comes along.
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["page /"] = Roles.Learner,
        ["page /account"] = Roles.Learner,
        ["page /admin/nodes"] = Roles.Administrator,
        ["page /account/webhooks"] = Roles.Learner,
        ["page /admin/audit"] = Roles.Administrator,
        ["page /admin/operation"] = Roles.Administrator,
        ["page /admin/users"] = Roles.Administrator,
        ["page /attempts"] = Roles.Learner,
        ["page /attempts/{id:guid}"] = Roles.Learner,
        ["page /attempts/{id:guid}/timeline"] = Roles.Learner,
        ["page /cohorts"] = Roles.Learner,
        ["page /cohorts/new"] = Roles.Instructor,
        ["page /cohorts/{id:guid}"] = Roles.Learner,
        ["page /cohorts/{id:guid}/assign/{assignment:guid?}"] = Roles.Instructor,
        ["page /cohorts/{id:guid}/drills/{slug}"] = Roles.Instructor,
        ["page /cohorts/{id:guid}/drills/{slug}/similar"] = Roles.Instructor,
        ["page /cohorts/{id:guid}/learners/{user:guid}"] = Roles.Instructor,
        ["page /cohorts/{id:guid}/matrix"] = Roles.Instructor,
        ["page /cohorts/{id:guid}/members"] = Roles.Instructor,
        ["page /cohorts/{id:guid}/rejudgings/{rejudging:guid}"] = Roles.Instructor,
        ["page /cohorts/{id:guid}/settings"] = Roles.Instructor,
        ["page /cohorts/assignments/{id:guid}/sheets/{sheet}"] = Roles.Instructor,
        ["page /drills"] = Roles.Learner,
        ["page /drills/{slug}"] = Roles.Learner,
        ["page /fault/{status:int}"] = Anybody,
        ["page /join"] = Roles.Learner,
        ["page /new-password/{secret}"] = Anybody,
        ["page /packages"] = Roles.Instructor,
        ["page /packages/writing"] = Roles.Instructor,
        ["page /packages/{id:guid}"] = Roles.Instructor,
        ["page /progress"] = Roles.Learner,
        ["page /setup/{secret}"] = Anybody,
        ["page /sheets"] = Roles.Learner,
        ["page /sheets/facts"] = Roles.Learner,
        ["page /sheets/history"] = Roles.Learner,
        ["page /sheets/result/{attempt:guid}"] = Roles.Learner,
        ["page /sheets/work/{attempt:guid}"] = Roles.Learner,
        ["page /sheets/{id}"] = Roles.Learner,
        ["page /sheets/{id}/{seed}/key"] = Roles.Learner,
        ["page /sheets/{id}/{seed}/print"] = Roles.Learner,
        ["page /sign-in"] = Anybody,
        ["page /sign-out"] = Roles.Learner,
        ["GET /health/live"] = Anybody,
        ["GET /health/ready"] = Anybody,
        ["GET /api/v1/progress"] = Roles.Learner,
        ["GET /api/v1/webhooks"] = Roles.Learner,
        ["POST /api/v1/webhooks"] = Roles.Learner,
        ["GET /api/v1/webhooks/{id:guid}"] = Roles.Learner,
        ["PATCH /api/v1/webhooks/{id:guid}"] = Roles.Learner,
        ["DELETE /api/v1/webhooks/{id:guid}"] = Roles.Learner,
        ["POST /api/v1/webhooks/{id:guid}/test"] = Roles.Learner,
        ["GET /api/v1/admin/audit"] = Roles.Administrator,
        ["GET /api/v1/admin/failures"] = Roles.Administrator,
        ["GET /api/v1/admin/operation"] = Roles.Administrator,
        ["POST /api/v1/admin/submissions/{id:guid}/requeue"] = Roles.Administrator,
        ["GET /api/{documentName}/openapi.json"] = Anybody,
        ["GET /api/v1/account"] = Roles.Learner,
        ["PATCH /api/v1/account"] = Roles.Learner,
        ["DELETE /api/v1/account"] = Roles.Learner,
        ["PUT /api/v1/account/password"] = Roles.Learner,
        ["GET /api/v1/account/export"] = Roles.Learner,
        ["GET /api/v1/tokens"] = Roles.Learner,
        ["POST /api/v1/tokens"] = Roles.Learner,
        ["DELETE /api/v1/tokens/{id:guid}"] = Roles.Learner,
        ["GET /api/v1/attempts"] = Roles.Learner,
        ["POST /api/v1/attempts"] = Roles.Learner,
        ["GET /api/v1/attempts/{id:guid}"] = Roles.Learner,
        ["POST /api/v1/attempts/{id:guid}/close"] = Roles.Learner,
        ["PUT /api/v1/attempts/{id:guid}/draft"] = Roles.Learner,
        ["POST /api/v1/attempts/{id:guid}/submissions"] = Roles.Learner,
        ["POST /api/v1/attempts/{id:guid}/runs"] = Roles.Learner,
        ["GET /api/v1/assignments/{id:guid}"] = Roles.Learner,
        ["PATCH /api/v1/assignments/{id:guid}"] = Roles.Instructor,
        ["DELETE /api/v1/assignments/{id:guid}"] = Roles.Instructor,
        ["POST /api/v1/assignments/{id:guid}/close"] = Roles.Instructor,
        ["POST /api/v1/assignments/{id:guid}/reopen"] = Roles.Instructor,
        ["PUT /api/v1/assignments/{id:guid}/extensions/{user:guid}"] = Roles.Instructor,
        ["DELETE /api/v1/assignments/{id:guid}/extensions/{user:guid}"] = Roles.Instructor,
        ["GET /api/v1/cohorts"] = Roles.Learner,
        ["POST /api/v1/cohorts"] = Roles.Instructor,
        ["POST /api/v1/cohorts/join"] = Roles.Learner,
        ["GET /api/v1/cohorts/{id:guid}"] = Roles.Learner,
        ["PATCH /api/v1/cohorts/{id:guid}"] = Roles.Instructor,
        ["GET /api/v1/cohorts/{id:guid}/assignments"] = Roles.Learner,
        ["POST /api/v1/cohorts/{id:guid}/assignments"] = Roles.Instructor,
        ["PUT /api/v1/cohorts/{id:guid}/code"] = Roles.Instructor,
        ["DELETE /api/v1/cohorts/{id:guid}/code"] = Roles.Instructor,
        ["POST /api/v1/cohorts/{id:guid}/leaders"] = Roles.Instructor,
        ["GET /api/v1/cohorts/{id:guid}/leaderboard"] = Roles.Learner,
        ["POST /api/v1/cohorts/{id:guid}/leave"] = Roles.Learner,
        ["GET /api/v1/cohorts/{id:guid}/matrix"] = Roles.Instructor,
        ["GET /api/v1/cohorts/{id:guid}/matrix.csv"] = Roles.Instructor,
        ["GET /api/v1/cohorts/{id:guid}/members"] = Roles.Instructor,
        ["DELETE /api/v1/cohorts/{id:guid}/members/{user:guid}"] = Roles.Instructor,
        ["GET /api/v1/cohorts/{id:guid}/drills/{slug}/similarity"] = Roles.Instructor,
        ["POST /api/v1/cohorts/{id:guid}/rejudgings"] = Roles.Instructor,
        ["GET /api/v1/packages"] = Roles.Instructor,
        ["POST /api/v1/packages"] = Roles.Instructor,
        ["GET /api/v1/packages/{id:guid}"] = Roles.Instructor,
        ["DELETE /api/v1/packages/{id:guid}"] = Roles.Instructor,
        ["POST /api/v1/packages/{id:guid}/verify"] = Roles.Instructor,
        ["POST /api/v1/packages/{id:guid}/publish"] = Roles.Instructor,
        ["POST /api/v1/packages/{id:guid}/withdraw"] = Roles.Instructor,
        ["GET /api/v1/rejudgings/{id:guid}"] = Roles.Instructor,
        ["POST /api/v1/rejudgings/{id:guid}/apply"] = Roles.Instructor,
        ["POST /api/v1/rejudgings/{id:guid}/drop"] = Roles.Instructor,
        ["GET /api/v1/assignments/{id:guid}/sheets/{sheet}"] = Roles.Instructor,
        ["GET /api/v1/sheets"] = Roles.Learner,
        ["POST /api/v1/sheets/{sheet}/attempts"] = Roles.Learner,
        ["GET /api/v1/sheets/attempts/{id:guid}"] = Roles.Learner,
        ["POST /api/v1/sheets/attempts/{id:guid}/events"] = Roles.Learner,
        ["POST /api/v1/sheets/attempts/{id:guid}/preview"] = Roles.Learner,
        ["GET /api/v1/submissions/{id:guid}"] = Roles.Learner,
        ["GET /api/v1/submissions/{id:guid}/events"] = Roles.Learner,
        ["GET /api/v1/problems"] = Roles.Learner,
        ["GET /api/v1/problems/{slug}"] = Roles.Learner,
        ["POST /api/v1/problems/{slug}/diagnostics"] = Roles.Learner,
        ["POST /api/v1/problems/{slug}/completions"] = Roles.Learner,
    };

    public static TheoryData<string> Askers => [Anybody, .. Roles.All];

    [Fact]
    public void Every_route_is_in_the_table() =>
        Assert.Equal(string.Join('\n', Expected.Keys.Order(StringComparer.Ordinal)), string.Join('\n', Routes().Select(r => r.Key).Distinct().Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task Each_role_gets_what_the_table_says_and_no_more(string asker)
    {
        using var account = asker == Anybody ? null : await Learner.NewAsync(site, asker);
        using var byToken = Visitor.New(site);
        using var byCookie = account is null ? Visitor.New(site) : await Visitor.SignedInAsync(site, account.Email);
        var faults = new List<string>();
        foreach (var (key, method, path) in Routes())
        {
            var least = Expected.GetValueOrDefault(key, Roles.Administrator);
            var may = least == Anybody || (asker != Anybody && Roles.All.ToList().IndexOf(asker) <= Roles.All.ToList().IndexOf(least));
            foreach (var (how, visitor, secret) in new[] { ("token", byToken, account?.Secret), ("cookie", byCookie, null) })
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                if (method is not "GET")
                    request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
                request.Headers.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret);
                var (status, _, location) = await visitor.SendAsync(request);
                var refused = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || location?.Contains("/sign-in?to=", StringComparison.Ordinal) == true;
                if (refused == may || ((int)status >= 500 && path != "/health/ready"))
                    faults.Add($"{how} {method} {path}: {(int)status} {location}, expected {(may ? "to be let in" : "to be refused")}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>All routes: their keys in the table, and a request for each method. Pages answer to all methods; two are tried.</summary>
    private IEnumerable<(string Key, string Method, string Path)> Routes() =>
        from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods
        from method in methods ?? Methods
        select (methods is null ? $"page {pattern}" : $"{method} {pattern}", method, Fill(pattern));

    private static string Fill(string pattern) => pattern
        .Replace("{user:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{rejudging:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{assignment:guid?}", "", StringComparison.Ordinal)
        .Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{slug}", "two-sum", StringComparison.Ordinal).Replace("{attempt:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
        .Replace("{sheet}", "feed-reads", StringComparison.Ordinal).Replace("{id}", "feed-reads", StringComparison.Ordinal).Replace("{seed}", "1", StringComparison.Ordinal).Replace("{secret}", "no-secret", StringComparison.Ordinal)
        .Replace("{status:int}", "404", StringComparison.Ordinal).Replace("{documentName}", "v1", StringComparison.Ordinal);
}
