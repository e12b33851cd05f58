using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Tests.Postgres;

/// <summary>Contexts on one database: a PostgreSQL connection string, or a SQLite file.</summary>
internal sealed class Databases(string connection) : IDbContextFactory<DrillJudgeDb>
{
    public DrillJudgeDb CreateDbContext() => PostgresServer.Open(connection);
}
