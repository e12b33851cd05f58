using Xunit;

namespace DrillJudge.Web.Tests.Postgres;

/// <summary>What is tested on SQLite, on the other database: attempts, drafts, verdicts, events, two starts at once, learners in turn.</summary>
[Collection(PostgresSite.Tests)]
public sealed class AttemptsOnPostgresTests(PostgresSite site) : AttemptsApiTests(site);

/// <summary>Worksheets on PostgreSQL.</summary>
[Collection(PostgresSite.Tests)]
public sealed class SheetsOnPostgresTests(PostgresSite site) : SheetsApiTests(site);

/// <summary>Accounts on PostgreSQL.</summary>
[Collection(PostgresSite.Tests)]
public sealed class AccountsOnPostgresTests(PostgresSite site) : AccountApiTests(site);

/// <summary>The administrators' page on PostgreSQL.</summary>
[Collection(PostgresSite.Tests)]
public sealed class AdminUsersOnPostgresTests(PostgresSite site) : AdminUsersTests(site);

/// <summary>The catalogue on PostgreSQL.</summary>
[Collection(PostgresSite.Tests)]
public sealed class ProblemsOnPostgresTests(PostgresSite site) : ProblemsApiTests(site);
