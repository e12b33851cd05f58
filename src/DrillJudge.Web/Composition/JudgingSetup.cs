using System.Diagnostics.Metrics;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Jobs;
using DrillJudge.Jobs.Postgres;
using DrillJudge.Judging;
using DrillJudge.Nodes;
using DrillJudge.Operation;
using DrillJudge.Packages;
using DrillJudge.Problems;
using DrillJudge.Web.Nodes;
using DrillJudge.Web.Operation;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DrillJudge.Web.Composition;

/// <summary>
/// The queue, and who works on it. One host on SQLite: everything in this process. Hosts that share PostgreSQL: whoever has a judge works on the queue, and they
/// tell each other by notifications; one without a judge asks a node for runs.
/// </summary>
internal static class JudgingSetup
{
    private static readonly TimeSpan ClusterPulse = TimeSpan.FromSeconds(5);

    /// <summary>Adds it, as a host's options say. Hosted services start in this order and stop in the other: the judge's containers go last.</summary>
    public static void AddJudging(this IServiceCollection services, WebOptions options)
    {
        services.AddSingleton(options.Database);
        services.AddSingleton<SubmissionEvents>();
        services.AddSingleton<SubmissionQueue>();
        services.AddSingleton<PackageStore>();
        services.AddSingleton(provider => new PackageSource(
            provider.GetRequiredService<IDbContextFactory<DrillJudgeDb>>(), provider.GetRequiredService<ProblemCatalog>(), Path.Combine(options.DataFolder, "packages")));
        services.AddSingleton<RejudgeQueue>();
        services.AddSingleton<VerificationQueue>();
        services.AddSingleton<RejudgeDesk>();
        services.AddSingleton<NodeList>();
        services.AddSingleton<JudgeStanding>();
        services.AddSingleton<TrialRuns>();
        services.AddSingleton<QuartzJobs>();
        services.AddSingleton(new JudgeNodeOptions(Path.Combine(options.Home, ".drill", "publish"), Path.Combine(options.DataFolder, "cache")));
        services.AddSingleton<QueueBell>();
        services.AddSingleton(provider => new JudgeMeters(provider.GetRequiredService<IMeterFactory>(), () => provider.GetService<JudgeHost>()?.Pool));
        services.AddHostedService<QueueWatch>();
        if (options.Judges)
            AddJudge(services, options);
        else
            AddRemote(services);
        if (options.Database.IsPostgres)
            AddShared(services, options);
        else
            AddAlone(services);
        if (options.Judges)
            services.AddHostedService<NodeBeat>();
    }

    private static void AddJudge(IServiceCollection services, WebOptions options)
    {
        services.AddSingleton<JudgeHost>();
        services.AddHostedService(provider => provider.GetRequiredService<JudgeHost>());
        services.AddSingleton<Rejudge>();
        services.AddSingleton<SubmissionJudge>();
        services.AddSingleton<UploadVerifier>();
        services.AddSingleton<ITrialRunner, LocalTrials>();
        services.AddSingleton<IEditorServices, EditorServices>();
        services.AddSingleton<IFingerprints, Fingerprints>();
    }

    private static void AddRemote(IServiceCollection services)
    {
        services.AddSingleton<ClusterKey>();
        services.AddSingleton<NodeClient>();
        services.AddSingleton<ITrialRunner, RemoteTrials>();
        services.AddSingleton<IEditorServices, RemoteEditor>();
        services.AddSingleton<IFingerprints, RemoteFingerprints>();
    }

    private static void AddAlone(IServiceCollection services)
    {
        services.AddSingleton<IJudgingJobs>(provider => provider.GetRequiredService<QuartzJobs>());
        services.AddQuartz(quartz => quartz.UseInMemoryStore());
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        services.AddHostedService<QueueSweep>();
    }

    private static void AddShared(IServiceCollection services, WebOptions options)
    {
        services.AddSingleton<PostgresVoice>();
        services.AddHostedService(provider => provider.GetRequiredService<PostgresVoice>());
        services.AddSingleton<IJudgingJobs, PostgresJobs>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.IdleWaitTime = ClusterPulse);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(options.Database.Connection);
                store.UseClustering(cluster => cluster.CheckinInterval = ClusterPulse);
                store.ConfigureStore(tables => tables.StoreJobDataAsStrings = true);
                store.ProvisionSchema();
            });
        });
        // Without a judge the scheduler only writes into the cluster's tables; nodes run what is in them.
        services.AddQuartzHostedService(hosted =>
        {
            hosted.WaitForJobsToComplete = true;
            hosted.AutoStart = options.Judges;
        });
        if (options.Judges)
            services.AddHostedService<QueueWorkers>();
        services.AddHostedService<PostgresEar>();
    }
}
