using Xunit;

namespace DrillJudge.Web.Tests.Postgres;

/// <summary>The host on a PostgreSQL database of its own, with a judge in it.</summary>
public sealed class PostgresSite(PostgresServer server) : Site
{
    /// <summary>The tests that share it.</summary>
    public const string Tests = "on PostgreSQL";

    protected override async Task<string[]> OptionsAsync() => ["--database", await server.NewDatabaseAsync()];
}

/// <summary>Tests on one <see cref="PostgresSite"/>, one after the other.</summary>
[CollectionDefinition(PostgresSite.Tests)]
public sealed class OnPostgres : ICollectionFixture<PostgresSite>;
