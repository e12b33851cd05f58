namespace DrillJudge.Web.Composition;

/// <summary>The program as `health URL`: asks a host how it is, for container engines whose images have no other client. Ends with 0 when it is well, else with 1.</summary>
internal static class HealthProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>Asks.</summary>
    public static async Task<int> RunAsync(string url, TextWriter error)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(url);
            if (answer.IsSuccessStatusCode)
                return 0;
            error.WriteLine($"{url} answers {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or UriFormatException or InvalidOperationException or NotSupportedException)
        {
            error.WriteLine($"{url} does not answer: {e.Message}");
        }

        return 1;
    }
}
