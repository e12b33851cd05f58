using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Benchmarks.Service;

/// <summary>A service of the run's own, with nothing in it at the start.</summary>
internal sealed class PlayedService : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drill-bench-data-");
    private readonly List<ServiceProcess> processes = [];
    private readonly List<PlayedLearner> learners = [];
    private PostgresCluster? cluster;
    private DatabaseChoice database = null!;

    private PlayedService()
    {
    }

    /// <summary>What its processes said last.</summary>
    public string LastWords => string.Join('\n', processes.Select(process => process.LastWords));

    /// <summary>Starts it: one process on SQLite, or a web host and a judge node on PostgreSQL.</summary>
    public static async Task<PlayedService> StartAsync(string home, bool postgres, CancellationToken cancellation)
    {
        var service = new PlayedService();
        try
        {
            var data = service.folder.FullName;
            // Prepared suites are kept by content; what other runs have prepared is not prepared again.
            Directory.CreateDirectory(BenchHome.Cache);
            Directory.CreateSymbolicLink(Path.Combine(data, "cache"), BenchHome.Cache);
            string[] common = ["--data", data, "--Logging:LogLevel:Default=Warning"];
            if (postgres)
            {
                service.cluster = await PostgresCluster.StartAsync(cancellation).ConfigureAwait(false);
                common = [.. common, "--database", service.cluster.Connection];
            }

            service.database = DatabaseChoice.Parse(service.cluster?.Connection, data);
            service.processes.Add(await ServiceProcess.StartAsync(home, ["--url", "http://127.0.0.1:0", .. common, .. postgres ? ["--no-judge", "true"] : Array.Empty<string>()], cancellation).ConfigureAwait(false));
            if (postgres)
                service.processes.Add(await ServiceProcess.StartAsync(home, ["judge-node", "--url", "http://127.0.0.1:0", .. common], cancellation).ConfigureAwait(false));
            return service;
        }
        catch
        {
            await service.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Adds learners.</summary>
    public async Task<IReadOnlyList<PlayedLearner>> EnrolAsync(int count, CancellationToken cancellation)
    {
        foreach (var token in await Roster.AddAsync(database, count, cancellation).ConfigureAwait(false))
            learners.Add(new PlayedLearner(processes[0].Url, token));
        return learners;
    }

    /// <summary>Looks into the database: every submission is there, judged, with one judgement.</summary>
    /// <exception cref="BenchException">It is otherwise.</exception>
    public async Task DemandOneVerdictEachAsync(int sent, CancellationToken cancellation)
    {
        var options = new DbContextOptionsBuilder<DrillJudgeDb>();
        database.Configure(options);
        await using var db = new DrillJudgeDb(options.Options);
        var (rows, standing, judgements) = (await db.Submissions.CountAsync(cancellation).ConfigureAwait(false), await db.Submissions.CountAsync(s => s.JudgementId != null, cancellation).ConfigureAwait(false),
            await db.Judgements.CountAsync(cancellation).ConfigureAwait(false));
        if (rows != sent || standing != sent || judgements != sent)
            throw new BenchException($"{sent} submissions were sent; the database has {rows}, of which {standing} have a verdict, and {judgements} judgements.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var learner in learners)
            learner.Dispose();
        foreach (var process in processes.AsEnumerable().Reverse())
            await process.DisposeAsync().ConfigureAwait(false);
        if (cluster is not null)
            await cluster.DisposeAsync().ConfigureAwait(false);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
