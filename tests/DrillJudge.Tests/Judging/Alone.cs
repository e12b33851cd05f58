using Xunit;

namespace DrillJudge.Tests.Judging;

/// <summary>Tests that measure, and so run beside no other.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
