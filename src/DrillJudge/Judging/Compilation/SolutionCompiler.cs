using DrillJudge.Protocol;
using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Judging.Compilation;

/// <summary>
/// Client of the compiler container: source in, assembly or diagnostics out. Nothing that others wrote is parsed on this side. A container that is lost is
/// replaced, and what was asked of it is asked again; a source on which the compiler's workers die or run out of time is the source's fault and a diagnostic.
/// </summary>
public sealed class SolutionCompiler : IAsyncDisposable
{
    private const int Tries = 3;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly SandboxHost host;
    private readonly SandboxOptions options;
    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private Task<CompilerContainer> current;

    /// <summary>Starts the container; returns at once.</summary>
    public SolutionCompiler(SandboxHost host, SandboxOptions options)
    {
        this.host = host;
        this.options = options;
        current = Task.Run(StartAsync);
    }

    /// <summary>Why the last start failed; null when it worked.</summary>
    public string? LastProblem { get; private set; }

    /// <summary>Waits until the compiler is warm; answers its container's id.</summary>
    public async Task<string> WarmAsync(CancellationToken cancellation) => (await CurrentAsync(null).WaitAsync(cancellation).ConfigureAwait(false)).Id;

    /// <summary>Compiles a source.</summary>
    /// <param name="request">What to compile; its number is chosen here.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The assembly, or at least one error among the diagnostics.</returns>
    /// <exception cref="CompilerLostException">The container was lost three times.</exception>
    public async Task<CompileReply> CompileAsync(CompileRequest request, CancellationToken cancellation)
    {
        var (type, payload) = await AskAsync(FrameType.Compile, number => (request with { Id = number }).Write, cancellation).ConfigureAwait(false);
        if (type == FrameType.Compiled)
            return CompileReply.Read(new ValueReader(payload));
        var lost = WorkerLost.Read(new ValueReader(payload));
        return new CompileReply(lost.Id, [], [], string.Empty, 0, [Blame(lost)]);
    }

    /// <summary>Says what is wrong with a source that is being written. Never delays a compilation.</summary>
    /// <param name="harness">What the solution is called by; see <see cref="ProblemPreparer.HarnessOf"/>.</param>
    /// <param name="source">The source as it stands.</param>
    /// <param name="session">Names the editor, at most <see cref="EditorSession.MaxKey"/> characters: of its requests that wait, only the newest is answered.</param>
    /// <param name="nulls">Whether to warn of what may be null where it is used.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>At most 100, errors first; null when a newer request of the session took this one's place.</returns>
    /// <exception cref="ArgumentException">The session's key is empty or too long.</exception>
    /// <exception cref="CompilerLostException">The container was lost three times.</exception>
    public async Task<IReadOnlyList<EditorDiagnostic>?> DiagnoseAsync(Harness harness, string source, string session, bool nulls, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(session);
        if (source.Length > EditorSession.MaxSource)
            return [EditorDiagnostic.From(TooLong(source), source)];
        var (type, payload) = await AskAsync(FrameType.Diagnose, number => new DiagnoseRequest(number, session, nulls, harness.ToRequest(number, source)).Write, cancellation).ConfigureAwait(false);
        IReadOnlyList<SourceDiagnostic>? found = type switch
        {
            FrameType.Replaced => null,
            FrameType.Diagnosed => DiagnoseReply.Read(new ValueReader(payload)).Diagnostics,
            _ => [Blame(WorkerLost.Read(new ValueReader(payload)))],
        };
        return found?.Select(diagnostic => EditorDiagnostic.From(diagnostic, source)).ToArray();
    }

    /// <summary>Says what may stand at a place of a source that is being written. Never delays a compilation.</summary>
    /// <param name="harness">What the solution is called by; its helper types are known to the source.</param>
    /// <param name="source">The source as it stands.</param>
    /// <param name="offset">Where the cursor stands: UTF-16 units from the start; what lies outside is taken for the nearest end.</param>
    /// <param name="session">Names the editor; see <see cref="DiagnoseAsync"/>.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>An empty list where nothing can stand; null when a newer request of the session took this one's place.</returns>
    /// <exception cref="ArgumentException">The session's key is empty or too long.</exception>
    /// <exception cref="CompilerLostException">The container was lost three times.</exception>
    public async Task<Completion?> CompleteAsync(Harness harness, string source, int offset, string session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(session);
        var place = Math.Clamp(offset, 0, source.Length);
        if (source.Length > EditorSession.MaxSource)
            return new Completion(place, false, []);
        // Suggestions come from the source and its helpers; the harness would only be carried along.
        var bare = harness with { Source = "", EntryMembers = [] };
        var (type, payload) = await AskAsync(FrameType.Complete, number => new CompleteRequest(number, session, place, bare.ToRequest(number, source)).Write, cancellation).ConfigureAwait(false);
        return type switch
        {
            FrameType.Replaced => null,
            FrameType.Completed => Completion.Of(CompleteReply.Read(new ValueReader(payload))),
            _ => new Completion(place, false, []),
        };
    }

    /// <summary>Takes the fingerprints of a source's shape, to hold it against others. Never delays a compilation.</summary>
    /// <param name="source">The source; it need not compile.</param>
    /// <param name="every">All fingerprints instead of a selection; see <see cref="FingerprintRequest"/>.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns><see cref="SourcePrints.Unreadable"/> for a source that breaks the limits, or on which the compiler gave up.</returns>
    /// <exception cref="CompilerLostException">The container was lost three times.</exception>
    public async Task<SourcePrints> FingerprintAsync(string source, bool every, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Length > EditorSession.MaxSource)
            return SourcePrints.Unreadable;
        for (var left = Tries; left > 0; left--)
        {
            // A session of its own each: sources are compared, and none takes the place of another, unless more wait than may.
            var (type, payload) = await AskAsync(FrameType.Fingerprint, number => new FingerprintRequest(number, $"prints {number}", every, source).Write, cancellation).ConfigureAwait(false);
            if (type != FrameType.Replaced)
                return type == FrameType.Fingerprinted ? SourcePrints.Of(FingerprintReply.Read(new ValueReader(payload))) : SourcePrints.Unreadable;
        }

        return SourcePrints.Unreadable;
    }

    /// <summary>Asks for the mutants of a source.</summary>
    /// <exception cref="CompilerLostException">The container was lost three times.</exception>
    public async Task<IReadOnlyList<Mutant>> MutateAsync(string source, CancellationToken cancellation)
    {
        var (type, payload) = await AskAsync(FrameType.Mutate, number => new MutateRequest(number, source).Write, cancellation).ConfigureAwait(false);
        return type == FrameType.Mutated ? MutateReply.Read(new ValueReader(payload)).Mutants : [];
    }

    /// <summary>Ends the container.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await (await current.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It never started, or is gone already.
        }
    }

    private static SourceDiagnostic Blame(WorkerLost lost) => lost.TimedOut
        ? new SourceDiagnostic("DJ0008", true, 0, 0, 0, 0, "The compiler did not finish this source within its time limit. Look for deeply nested lambdas, generics or interpolations.")
        : new SourceDiagnostic("DJ0009", true, 0, 0, 0, 0, "The compiler broke down on this source. Look for extremely deep nesting or enormous constants.");

    private static SourceDiagnostic TooLong(string source) => new("DJ0001", true, 0, 0, 0, 0,
        $"The source is longer than {EditorSession.MaxSource >> 10} KiB ({source.Length:N0} characters); a solution of at most that size was expected.");

    private static void Check(string session)
    {
        ArgumentException.ThrowIfNullOrEmpty(session);
        if (session.Length > EditorSession.MaxKey)
            throw new ArgumentException($"A session's key has at most {EditorSession.MaxKey} characters, this one {session.Length}.", nameof(session));
    }

    private async Task<(FrameType Type, byte[] Payload)> AskAsync(FrameType type, Func<int, Action<ValueWriter>> write, CancellationToken cancellation)
    {
        CompilerContainer? failed = null;
        for (var left = Tries; ; left--)
        {
            try
            {
                failed = await CurrentAsync(failed).WaitAsync(cancellation).ConfigureAwait(false);
                return await failed.AskAsync(type, write, cancellation).ConfigureAwait(false);
            }
            catch (CompilerLostException) when (left > 1)
            {
                // The next round asks the replacement.
            }
        }
    }

    /// <summary>Starts a container, ever more slowly while the engine will not: who asks waits, or gives up by its token.</summary>
    private async Task<CompilerContainer> StartAsync()
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                var started = await CompilerContainer.StartAsync(host, options, stop.Token).ConfigureAwait(false);
                LastProblem = null;
                return started;
            }
            catch (Exception e) when (!stop.IsCancellationRequested && e is DockerException or DockerUnavailableException or CompilerLostException or TimeoutException)
            {
                LastProblem = e.Message;
                await Task.Delay(pause, stop.Token).ConfigureAwait(false);
            }
        }
    }

    private Task<CompilerContainer> CurrentAsync(CompilerContainer? failed)
    {
        lock (gate)
        {
            var broken = current.IsFaulted || current.IsCanceled || (current.IsCompletedSuccessfully && (!current.Result.Alive || current.Result == failed));
            if (broken)
            {
                var old = current;
                current = Task.Run(async () =>
                {
                    if (old.IsCompletedSuccessfully)
                        await old.Result.DisposeAsync().ConfigureAwait(false);
                    return await StartAsync().ConfigureAwait(false);
                });
            }

            return current;
        }
    }
}
