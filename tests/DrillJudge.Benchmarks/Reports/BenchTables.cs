using DrillJudge.Benchmarks.Measuring;
using Spectre.Console;

namespace DrillJudge.Benchmarks.Reports;

/// <summary>The figures as tables.</summary>
internal static class BenchTables
{
    /// <summary>Prints them to standard output.</summary>
    public static void Print(BenchResult result)
    {
        var plain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (Console.IsOutputRedirected)
            console.Profile.Width = 200;
        var machine = result.Machine;
        console.WriteLine(FormattableString.Invariant($"{machine.Cores} cores · {machine.System} · {machine.Runtime} · {machine.Engine} · load {machine.Load:0.0} before"));
        console.Write(Latency(result));
        console.Write(Stages(result));
        console.Write(Throughput(result));
        console.Write(Memory(result));
        console.Write(Hanging(result));
        if (machine.Busy)
            console.WriteLine("Other work kept this machine busy. Containers have shares of the processors of their own, so these ratios flatter whatever runs in them: measure again in quiet.");
        console.WriteLine("Latency: from source text to the verdict on 20 small cases, one submission at a time, every source another one. Ratios are medians over medians.");
        console.WriteLine($"Throughput: {machine.Cores} submissions in flight. CPU: all processes and the kernel of the whole machine (/proc/stat), for all alike; so what else runs here is counted too.");
    }

    private static Table Latency(BenchResult result)
    {
        var table = Headed("latency", "p50 ms", "p95 ms", "rounds", "ours is faster", "wanted", "");
        table.AddRow("[bold]ours[/]", Ms(result.Latency.Whole.P50), Ms(result.Latency.Whole.P95), $"{result.Latency.Whole.Count}", "", "", "");
        table.AddRow("ours, a container a submission", Ms(result.Strict.Whole.P50), Ms(result.Strict.Whole.P95), $"{result.Strict.Whole.Count}", "", "", "");
        foreach (var (key, samples) in result.Opponents.Where(one => one.Key != "d"))
            Add(table, $"({key}) {result.Titles[key]}", samples, Targets.Latency(result, key), "");
        Add(table, $"(d) {result.Titles["d"]}", result.Opponents["d"], Targets.Latency(result, "d"), "slower: ");
        var p95 = Targets.FloorP95(result);
        table.AddRow("", "", "", "", $"slower at p95: {p95.Reached}", p95.Wanted, p95.Mark);
        return table;
    }

    private static void Add(Table table, string title, Samples samples, Target target, string before) =>
        table.AddRow(Markup.Escape(title), Ms(samples.P50), Ms(samples.P95), $"{samples.Count}", before + target.Reached, target.Wanted, target.Mark);

    private static Table Stages(BenchResult result)
    {
        var table = Headed("stages, median ms", "compile", "lease", "run", "remove (after the verdict)");
        foreach (var (name, latency) in new[] { ("ours", result.Latency), ("ours, a container a submission", result.Strict) })
            table.AddRow(name, Ms(latency.Compile.P50), Ms(latency.Lease.P50), Ms(latency.Run.P50), Ms(latency.Remove.P50));
        return table;
    }

    private static Table Throughput(BenchResult result)
    {
        var table = Headed("throughput", "verdicts/s", "CPU s a verdict", "verdicts", "times (b)", "wanted", "", "times (e)", "wanted", "");
        Row("[bold]ours[/]", result.Throughput, false);
        Row("ours, a container a submission", result.StrictThroughput, true);
        foreach (var (key, figure) in result.OpponentThroughput)
            table.AddRow([Markup.Escape($"({key})"), .. Figures(figure)]);
        return table;

        void Row(string name, ThroughputFigure figure, bool strict) => table.AddRow([name, .. Figures(figure), .. Cells("b", strict), .. Cells("e", strict)]);

        string[] Cells(string key, bool strict) => Targets.Throughput(result, key, strict) is { } target
            ? [target.Reached, target.Wanted, target.Mark]
            : [FormattableString.Invariant($"{result.ThroughputRatio(key, strict):0.0}×"), "", ""];
    }

    private static string[] Figures(ThroughputFigure figure) =>
        [FormattableString.Invariant($"{figure.PerSecond:0.0}"), FormattableString.Invariant($"{figure.CpuSeconds:0.000}"), $"{figure.Verdicts}"];

    private static Table Memory(BenchResult result)
    {
        var table = Headed("memory", "MiB", "wanted", "");
        var runner = Targets.Runner(result);
        table.AddRow("the node's process", Ms(result.Memory.Node), "", "");
        table.AddRow("the compiler's container", Ms(result.Memory.Compiler), "", "");
        table.AddRow("a waiting runner", Ms(result.Memory.Runner), runner.Wanted, runner.Mark);
        return table;
    }

    private static Table Hanging(BenchResult result)
    {
        var table = Headed("beside ten hanging compilations", "ms longer than usual", "wanted", "");
        var longest = Targets.Hanging(result);
        table.AddRow($"the longest of {result.Hanging.Beside}", Ms(result.Hanging.LongestMs), longest.Wanted, longest.Mark);
        table.AddRow("p95", Ms(result.Hanging.P95Ms), "", "");
        return table;
    }

    private static Table Headed(params string[] heads)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var (head, i) in heads.Select((head, i) => (head, i)))
            table.AddColumn(new TableColumn(head) { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = i > 0 });
        return table;
    }

    private static string Ms(double value) => FormattableString.Invariant($"{value:0.0}");
}
