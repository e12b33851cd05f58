namespace DrillJudge.Benchmarks.Contestants;

/// <summary>Runs dotnet in a container made for it, from creation to removal.</summary>
internal interface IContainerRun
{
    /// <summary>By what means, for the table.</summary>
    string Name { get; }

    /// <summary>Runs `dotnet words` with a folder mounted at <see cref="ContainerPerSubmission.Inside"/>.</summary>
    /// <exception cref="BenchException">It does not end with status 0.</exception>
    Task RunAsync(string folder, IReadOnlyList<string> words, CancellationToken cancellation);
}
