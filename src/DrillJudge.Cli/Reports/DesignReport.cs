namespace DrillJudge.Cli.Reports;

/// <summary>What the verifier found in the worksheets.</summary>
/// <param name="Sheets">Ids of the sheets without faults.</param>
/// <param name="Seeds">Seeds that each was held against.</param>
/// <param name="Faults">What is wrong, by file.</param>
internal sealed record DesignReport(IReadOnlyList<string> Sheets, int Seeds, IReadOnlyList<DesignFaultReport> Faults);

/// <summary>One fault.</summary>
/// <param name="File">In the folder.</param>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Code">Such as dimension.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Warning">Whether the sheet is used all the same.</param>
internal sealed record DesignFaultReport(string File, int Line, string Code, string Message, bool Warning);
