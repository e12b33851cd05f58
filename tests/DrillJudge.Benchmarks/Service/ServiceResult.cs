using System.Text.Json;
using DrillJudge.Benchmarks.Measuring;
using Spectre.Console;

namespace DrillJudge.Benchmarks.Service;

/// <summary>What a run measured of the service.</summary>
internal sealed record ServiceResult(int Problems, Samples Judge, Samples Sqlite, Samples? Postgres, int Learners, ClassResult Steady, ClassResult Rush)
{
    private const double SqliteWanted = 80, PostgresWanted = 150, SteadyWanted = 1000, RushWanted = 4000;

    /// <summary>Whether every aim that was measured is met.</summary>
    public bool Met => Sqlite.P50 <= SqliteWanted && !(Postgres?.P50 > PostgresWanted) && Steady.Waits.P95 <= SteadyWanted && Rush.Waits.P95 <= RushWanted
        && Steady.Faults.Count + Rush.Faults.Count == 0;

    /// <summary>Prints it.</summary>
    public void Print()
    {
        var table = new Table().AddColumns("from POST to the event with the verdict", "submissions", "p50, ms", "p95, ms", "wanted", "");
        Row("the judge by itself, source to verdict", Judge, "-", null);
        Row($"SQLite, one process, idle ({Problems} problems, some 20 small cases)", Sqlite, $"p50 {SqliteWanted:0}", Sqlite.P50 <= SqliteWanted);
        if (Postgres is not null)
            Row("PostgreSQL, a judge node apart, idle", Postgres, $"p50 {PostgresWanted:0}", Postgres.P50 <= PostgresWanted);
        Row($"{Learners} learners, all packages, steadily", Steady.Waits, $"p95 {SteadyWanted:0}", Steady.Waits.P95 <= SteadyWanted);
        Row($"{Learners} learners, all packages, a deadline's rush", Rush.Waits, $"p95 {RushWanted:0}", Rush.Waits.P95 <= RushWanted);
        AnsiConsole.Write(table);
        var faults = Steady.Faults.Concat(Rush.Faults).ToArray();
        Console.WriteLine($"{Steady.Sent + Rush.Sent} submissions of the class, {faults.Length} faults; in the database one verdict stands for each.");
        foreach (var fault in faults.Take(20))
            Console.WriteLine($"  {fault}");

        void Row(string what, Samples samples, string wanted, bool? met) => table.AddRow(
            Markup.Escape(what), $"{samples.Count}", FormattableString.Invariant($"{samples.P50:0.0}"), FormattableString.Invariant($"{samples.P95:0.0}"), wanted, met switch { null => "", true => "met", _ => "missed" });
    }

    /// <summary>As JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(new
    {
        service = new
        {
            judge = Of(Judge), sqlite = Of(Sqlite), postgres = Postgres is null ? null : Of(Postgres), learners = Learners,
            steady = Of(Steady.Waits), rush = Of(Rush.Waits), faults = Steady.Faults.Concat(Rush.Faults),
        },
    });

    private static object Of(Samples samples) => new { count = samples.Count, p50Ms = Math.Round(samples.P50, 1), p95Ms = Math.Round(samples.P95, 1) };
}
