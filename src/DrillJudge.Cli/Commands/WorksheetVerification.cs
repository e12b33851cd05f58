using System.Text.Json;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;
using DrillJudge.Worksheets;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill verify --design`: holds every worksheet against a thousand seeds. Needs no engine.</summary>
internal static class WorksheetVerification
{
    /// <summary>Verifies, prints, and answers the exit status: 2 when a sheet has faults.</summary>
    /// <param name="folder">The worksheets.</param>
    /// <param name="json">Where the findings go as well; null for nowhere.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static int Run(string folder, FileInfo? json, TextWriter output, CancellationToken cancellation)
    {
        var catalog = WorksheetFolder.Load(folder);
        var faults = SheetVerifier.Verify(catalog, cancellation);
        foreach (var fault in faults)
            output.WriteLine(Printable.Clean($"{(fault.IsWarning ? "warning: " : "")}{fault}"));
        var sound = catalog.Sheets.Select(sheet => sheet.Id).Where(id => !faults.Any(fault => !fault.IsWarning && fault.File == $"{id}.yaml")).ToList();
        var errors = faults.Count(fault => !fault.IsWarning);
        output.WriteLine(errors == 0
            ? $"{sound.Count} {(sound.Count == 1 ? "worksheet" : "worksheets")} over {SheetVerifier.Seeds} seeds each, all sound."
            : $"{sound.Count} sound, {errors} {(errors == 1 ? "fault" : "faults")} in {faults.Where(fault => !fault.IsWarning).Select(fault => fault.File).Distinct().Count()} file(s).");
        if (json is not null)
            Write(json, new DesignReport(sound, SheetVerifier.Seeds, [.. faults.Select(fault => new DesignFaultReport(fault.File, fault.Line, fault.Code, fault.Message, fault.IsWarning))]));
        return errors == 0 ? ExitStatus.Accepted : ExitStatus.BadInput;
    }

    private static void Write(FileInfo file, DesignReport report)
    {
        try
        {
            File.WriteAllText(file.FullName, JsonSerializer.Serialize(report, ReportJson.Readable.DesignReport) + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--json {file}: {e.Message}");
        }
    }
}
