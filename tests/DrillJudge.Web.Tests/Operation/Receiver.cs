using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>A server on this machine that keeps what it gets, and answers as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Action<HttpResponse>> answers = new();

    private Receiver(WebApplication app) => this.app = app;

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url => app.Urls.First();

    /// <summary>What came, in order.</summary>
    public ConcurrentQueue<Got> All { get; } = new();

    /// <summary>Starts one.</summary>
    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new Receiver(builder.Build());
        receiver.app.Run(receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>How the next request that has no answer yet is answered; after these with 200.</summary>
    public void Answer(int status, string? location = null) => answers.Enqueue(response =>
    {
        response.StatusCode = status;
        if (location is not null)
            response.Headers.Location = location;
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        All.Enqueue(new Got(context.Request.Path, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body.ToArray()));
        if (answers.TryDequeue(out var answer))
            answer(context.Response);
    }

    /// <summary>A request.</summary>
    internal sealed record Got(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body);
}
