using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DrillJudge.Nodes;

namespace DrillJudge.Web.Nodes;

/// <summary>Asks judge nodes for what this host cannot do: the least busy first, another when that one does not answer.</summary>
public sealed partial class NodeClient(NodeList nodes, ClusterKey key, ILogger<NodeClient> log) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpClient http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2), UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };

    /// <summary>Asks.</summary>
    /// <param name="path">Below /node/v1, such as /node/v1/runs.</param>
    /// <param name="request">Sent as JSON.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The answer; null when no node is up, or none answers.</returns>
    /// <exception cref="InvalidOperationException">A node answered that it could not, and no other could.</exception>
    public async Task<TReply?> AskAsync<TRequest, TReply>(string path, TRequest request, CancellationToken cancellation)
        where TReply : class
    {
        var failed = false;
        var body = JsonSerializer.SerializeToUtf8Bytes(request, JsonSerializerOptions.Web);
        foreach (var node in await nodes.ReadyAsync(cancellation))
        {
            if (node.Address is not { } address)
                continue;
            try
            {
                using var call = new HttpRequestMessage(HttpMethod.Post, address + path) { Content = new ByteArrayContent(body) };
                call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                call.Headers.Add(ClusterKey.Header, await key.SignAsync("POST", path, body, cancellation));
                using var answer = await http.SendAsync(call, cancellation);
                if (answer.StatusCode == HttpStatusCode.OK)
                    return await answer.Content.ReadFromJsonAsync<TReply>(JsonSerializerOptions.Web, cancellation);
                failed = true;
                NotAnswered(log, node.Name, path, ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            catch (Exception e) when (e is HttpRequestException or JsonException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
            {
                NotAnswered(log, node.Name, path, e.Message);
            }
        }

        return failed ? throw new InvalidOperationException($"No judge node could serve {path}; their logs say why.") : null;
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Node {Node} did not answer {Path}: {Reason}")]
    private static partial void NotAnswered(ILogger log, string node, string path, string reason);
}
