using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

/// <summary>Tests that share the engine and take turns.</summary>
[CollectionDefinition(Name)]
public sealed class EngineCollection : ICollectionFixture<EngineFixture>
{
    public const string Name = "Docker Engine";
}
