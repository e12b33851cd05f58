using System.Text.Json.Serialization;
using DrillJudge.Cli.Reports;

namespace DrillJudge.Cli.Service;

// What the service's API says, as far as the terminal needs it.
internal sealed record AccountWire(string Name, string Email, string Role);

internal sealed record ProblemWire(string Slug, string Name, int Minutes, string Statement, IReadOnlyList<string> Constraints, IReadOnlyList<SampleWire> Samples, BoundsWire Limits);

internal sealed record SampleWire(string Input, string Output, string? Explanation);

internal sealed record BoundsWire(double TimeMultiplier, double? TimeMs, long MemoryBytes);

internal sealed record StartWire(string Problem, int? Minutes);

internal sealed record SourceWire(string Source);

internal sealed record AttemptWire(Guid Id, string Problem, int Minutes, string State, DateTimeOffset Deadline, DateTimeOffset? SolvedAt, string Draft);

internal sealed record AttemptLineWire(Guid Id, string Problem, string Name, int Minutes, string State, DateTimeOffset StartedAt, DateTimeOffset Deadline, DateTimeOffset? SolvedAt, int Submissions, LastWire? Last);

internal sealed record LastWire(int Number, string State, bool Late, string? Verdict, int? Passed, int? Total);

internal sealed record SubmissionWire(Guid Id, int Number, string Problem, string State, bool Late, JudgementWire? Judgement);

internal sealed record JudgementWire(
    string Verdict, int Passed, int Total, double TimeMs, double TimeLimitMs, long MemoryBytes, long MemoryLimitBytes, IReadOnlyList<MarkWire> Cases, FailureWire? FirstFailure, IReadOnlyList<DiagnosticReport> Diagnostics);

internal sealed record MarkWire(int Index, string? Verdict, double TimeMs);

internal sealed record FailureWire(int Index, string Name, string Group, string? Verdict, string? Input, string? Expected, string? Output, string? Note);

internal sealed record StateWire(string State);

internal sealed record RunningWire(int Cases);

internal sealed record ProblemDetailsWire(string? Title, string? Detail, string? Code, Guid? Subject);

/// <summary>JSON of the service and of what the terminal remembers.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(Login))]
[JsonSerializable(typeof(List<StartedFile>))]
[JsonSerializable(typeof(AccountWire))]
[JsonSerializable(typeof(ProblemWire))]
[JsonSerializable(typeof(StartWire))]
[JsonSerializable(typeof(SourceWire))]
[JsonSerializable(typeof(AttemptWire))]
[JsonSerializable(typeof(List<AttemptLineWire>))]
[JsonSerializable(typeof(SubmissionWire))]
[JsonSerializable(typeof(MarkWire))]
[JsonSerializable(typeof(StateWire))]
[JsonSerializable(typeof(RunningWire))]
[JsonSerializable(typeof(ProblemDetailsWire))]
internal sealed partial class ServiceJson : JsonSerializerContext;
