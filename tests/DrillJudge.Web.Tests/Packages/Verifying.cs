using System.Net;
using System.Text.Json;
using Xunit;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>Has packages verified.</summary>
internal static class Verifying
{
    /// <summary>Asks for it and waits until a judge is through; answers the package. Six minutes: the machine may be busy.</summary>
    public static async Task<JsonElement> VerifiedAsync(this Learner instructor, string id)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await instructor.PostAsync($"/api/v1/packages/{id}/verify", new { })).Status);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(6));
        while (true)
        {
            var found = (await instructor.GetAsync($"/api/v1/packages/{id}")).Body;
            if (found.GetProperty("state").GetString() != "verifying")
                return found;
            await Task.Delay(200, patience.Token);
        }
    }
}
