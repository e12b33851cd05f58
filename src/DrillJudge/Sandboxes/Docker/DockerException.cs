using System.Net;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>The engine was reached and refused: <see cref="Status"/> says how, the message is the engine's own.</summary>
public sealed class DockerException(HttpStatusCode status, string message) : Exception(message)
{
    /// <summary>HTTP status of the refusal; <see cref="HttpStatusCode.OK"/> where the engine had begun to answer and failed within the stream (build, import, pull).</summary>
    public HttpStatusCode Status { get; } = status;
}
