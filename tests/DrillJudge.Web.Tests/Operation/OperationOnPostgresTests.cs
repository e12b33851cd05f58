using DrillJudge.Web.Tests.Postgres;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>The operator's figures, failures and audit log on PostgreSQL.</summary>
[Collection(PostgresSite.Tests)]
public sealed class OperationOnPostgresTests(PostgresSite site) : OperationTests(site);

/// <summary>Repeated requests on PostgreSQL.</summary>
[Collection(PostgresSite.Tests)]
public sealed class IdempotencyOnPostgresTests(PostgresSite site) : IdempotencyTests(site);

/// <summary>Webhooks on PostgreSQL.</summary>
[Collection(PostgresSite.Tests)]
public sealed class WebhooksOnPostgresTests(PostgresSite site) : WebhookTests(site);
