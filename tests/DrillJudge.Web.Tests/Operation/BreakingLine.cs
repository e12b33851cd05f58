using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>A line to the site that breaks at times: a submission arrives there, and its answer does not come back.</summary>
internal sealed class BreakingLine : IAsyncDisposable
{
    private readonly HttpClient site;
    private readonly WebApplication app;
    private int left;

    private BreakingLine(WebApplication app, string url, int breaks)
    {
        this.app = app;
        site = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(url) };
        left = breaks;
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url => app.Urls.First();

    /// <summary>Lays one.</summary>
    /// <param name="url">The site's.</param>
    /// <param name="breaks">How many answers to submissions are lost.</param>
    public static async Task<BreakingLine> StartAsync(string url, int breaks)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var line = new BreakingLine(builder.Build(), url, breaks);
        line.app.Run(line.PassAsync);
        await line.app.StartAsync();
        return line;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        site.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        var asked = context.Request;
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), asked.Path + asked.QueryString);
        if (asked.ContentLength > 0 || asked.Headers.TransferEncoding.Count > 0)
            request.Content = new StreamContent(asked.Body);
        foreach (var (name, values) in asked.Headers.Where(h => h.Key is not "Host" and not "Transfer-Encoding"))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.ToArray()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        // A page's cookies hold for the site's own name and are told no other.
        request.Headers.Host = asked.Host.Value;
        using var response = await site.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        if (asked.Method == "POST" && asked.Path.Value!.EndsWith("/submissions", StringComparison.Ordinal) && Interlocked.Decrement(ref left) >= 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(h => h.Key is not "Transfer-Encoding"))
            context.Response.Headers[name] = values.ToArray();
        await using var body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
        var buffer = new byte[8192];
        for (int read; (read = await body.ReadAsync(buffer, context.RequestAborted)) > 0;)
        {
            await context.Response.Body.WriteAsync(buffer.AsMemory(0, read), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
