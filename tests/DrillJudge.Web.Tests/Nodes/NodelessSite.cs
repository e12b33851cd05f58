using DrillJudge.Web.Tests.Postgres;
using Xunit;

namespace DrillJudge.Web.Tests.Nodes;

/// <summary>A web host without a judge, on a PostgreSQL database of its own.</summary>
public sealed class NodelessSite(string database) : Site
{
    /// <summary>The database that nodes share with it.</summary>
    public string Database => database;

    /// <summary>Starts one.</summary>
    public static async Task<NodelessSite> StartAsync(PostgresServer server)
    {
        var site = new NodelessSite(await server.NewDatabaseAsync());
        await site.InitializeAsync();
        return site;
    }

    /// <summary>Waits until something is so in the database, two minutes at the most.</summary>
    public async Task HoldsAsync(Func<Data.DrillJudgeDb, Task<bool>> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (true)
        {
            await using var db = PostgresServer.Open(database);
            if (await condition(db))
                return;
            await Task.Delay(50, patience.Token);
        }
    }

    protected override Task<string[]> OptionsAsync() => Task.FromResult<string[]>(["--database", database, "--no-judge", "true"]);
}
