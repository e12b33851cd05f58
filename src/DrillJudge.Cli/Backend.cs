using DrillJudge.Cli.Reports;
using DrillJudge.Cli.Service;
using DrillJudge.Judging.Verification;

namespace DrillJudge.Cli;

/// <summary>What the commands need from the judge. Program composes it from the library; the commands know nothing else of it.</summary>
/// <param name="Judge">Judges solutions of one problem.</param>
/// <param name="Verify">Verifies packages.</param>
/// <param name="Bench">Measures.</param>
/// <param name="TrySandbox">Starts a sandbox for drill doctor.</param>
/// <param name="Up">Runs the web host.</param>
internal sealed record Backend(JudgeSources Judge, VerifyProblems Verify, RunBench Bench, TryStartSandbox TrySandbox, RunUp Up)
{
    /// <summary>Acts on an installation's accounts.</summary>
    public RunAdmin Admin { get; init; } = (_, _) => throw new NotSupportedException();

    /// <summary>Runs a judge node.</summary>
    public RunJudgeNode JudgeNode { get; init; } = (_, _) => throw new NotSupportedException();

    /// <summary>Copies an installation out, or puts it back.</summary>
    public RunAdmin Backup { get; init; } = (_, _) => throw new NotSupportedException();

    /// <summary>What the terminal remembers of a service.</summary>
    public ServiceHome Home { get; init; } = ServiceHome.Mine;
}

/// <summary>Judges the sources in order, one report each. The judge's containers live as long as the enumeration.</summary>
/// <param name="request">What to judge.</param>
/// <param name="progress">Called as things happen, from any thread, one call at a time.</param>
/// <param name="cancellation">Ends the run; the containers are removed all the same.</param>
/// <exception cref="Input.InputException">The problem package is broken.</exception>
internal delegate IAsyncEnumerable<JudgeReport> JudgeSources(JudgeRequest request, Action<JudgeProgress> progress, CancellationToken cancellation);

/// <summary>Verifies packages, several at once: one report each, as they are done. One that cannot be read has a report too.</summary>
/// <param name="request">What to verify.</param>
/// <param name="progress">Called when a step begins, from any thread.</param>
/// <param name="cancellation">Ends the run.</param>
internal delegate IAsyncEnumerable<VerifyReport> VerifyProblems(VerifyRequest request, Action<VerifyProgress> progress, CancellationToken cancellation);

/// <summary>Measures and prints its table to standard output; answers the exit status.</summary>
internal delegate Task<int> RunBench(BenchRequest request, CancellationToken cancellation);

/// <summary>Starts a sandbox, runs something in it and removes it: answers what it saw in a few words, or throws.</summary>
internal delegate Task<string> TryStartSandbox(CancellationToken cancellation);

/// <summary>Runs words (those below `admin`; or backup or restore and what follows) on an installation's database; answers the exit status.</summary>
internal delegate Task<int> RunAdmin(IReadOnlyList<string> words, CancellationToken cancellation);

/// <summary>Runs the web host until it ends or is cancelled; answers the exit status.</summary>
internal delegate Task<int> RunUp(UpRequest request, CancellationToken cancellation);

/// <summary>Runs a judge node until it ends or is cancelled; answers the exit status.</summary>
internal delegate Task<int> RunJudgeNode(JudgeNodeRequest request, CancellationToken cancellation);
