using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>Tests that start hosts with a judge of their own: one after the other, since each warms up containers.</summary>
[CollectionDefinition(Tests)]
public sealed class HostsOfTheirOwn
{
    /// <summary>Its name.</summary>
    public const string Tests = "hosts of their own";
}
