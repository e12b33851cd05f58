using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>Create, start, wait, remove by the Engine API: what stands in where there is no docker command. It spares the command's own start.</summary>
/// <param name="engine">For what our client can do.</param>
/// <param name="image">Has .NET.</param>
/// <param name="label">NAME=value, put on every container.</param>
internal sealed class EngineCalls(DockerEngine engine, string image, string label) : IContainerRun, IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        ConnectCallback = static async (_, cancellation) => await DockerSocket.FromEnvironment().ConnectAsync(cancellation).ConfigureAwait(false),
        UseProxy = false,
    });

    /// <inheritdoc/>
    public string Name => "container (Engine API: no docker command here)";

    /// <inheritdoc/>
    public async Task RunAsync(string folder, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        // Our own client's sandboxes have no mounts, so the body is written here.
        var body = new JsonObject
        {
            ["Image"] = image,
            ["Entrypoint"] = new JsonArray("dotnet"),
            ["Cmd"] = new JsonArray([.. words.Select(word => (JsonNode)word)]),
            ["Labels"] = new JsonObject { [label.Split('=')[0]] = label.Split('=')[1] },
            ["NetworkDisabled"] = true,
            ["HostConfig"] = new JsonObject
            {
                ["NetworkMode"] = "none", ["Memory"] = 512L << 20, ["PidsLimit"] = 160, ["Binds"] = new JsonArray($"{folder}:{ContainerPerSubmission.Inside}"),
            },
        };
        using var content = JsonContent.Create(body);
        await content.LoadIntoBufferAsync(cancellation).ConfigureAwait(false);
        var version = await engine.NegotiateAsync(cancellation).ConfigureAwait(false);
        using var created = await http.PostAsync(new Uri($"http://docker/v{version}/containers/create"), content, cancellation).ConfigureAwait(false);
        var reply = await created.Content.ReadFromJsonAsync<JsonObject>(cancellation).ConfigureAwait(false);
        var id = (string?)reply?["Id"] ?? throw new BenchException($"No container could be made: {reply}");
        await engine.StartAsync(id, cancellation).ConfigureAwait(false);
        var status = await engine.WaitAsync(id, WaitCondition.NotRunning, cancellation).ConfigureAwait(false);
        await engine.RemoveContainerAsync(id, cancellation).ConfigureAwait(false);
        if (status != 0)
            throw new BenchException($"dotnet in a container ended with status {status}.");
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();
}
