using System.Net;
using System.Text.Json;
using Xunit;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>Has packages verified.</summary>
internal static class Verifying
{
    /// <summary>Has a sound package verified. On a machine that is busy with other tests a time that is measured may be too long once: it is asked three times at the most.</summary>
    public static async Task<JsonElement> SoundAsync(this Learner instructor, string id)
    {
        var found = await instructor.VerifiedAsync(id);
        for (var again = 0; again < 2 && found.GetProperty("state").GetString() == "faulty"; again++)
        {
            TestContext.Current.SendDiagnosticMessage(found.GetProperty("findings").GetProperty("errors").ToString());
            found = await instructor.VerifiedAsync(id);
        }

        Assert.Equal("[]", found.GetProperty("findings").GetProperty("errors").ToString());
        return found;
    }

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
