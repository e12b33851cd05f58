namespace DrillJudge.Cli.Reports;

/// <summary>A sheet in a list.</summary>
/// <param name="Id">For other commands.</param>
/// <param name="Title">For people.</param>
/// <param name="Level">1 to 3.</param>
/// <param name="Minutes">For the whole.</param>
/// <param name="Steps">How many.</param>
/// <param name="Topics">What it is about.</param>
internal sealed record WorksheetRow(string Id, string Title, int Level, int Minutes, int Steps, IReadOnlyList<string> Topics);

/// <summary>Draws and expected values of a sheet.</summary>
/// <param name="Sheet">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Code">As printed.</param>
/// <param name="Headline">The step asked first as a range.</param>
/// <param name="Redraws">How often the draw was repeated.</param>
/// <param name="Draws">The parameters.</param>
/// <param name="Steps">The steps.</param>
internal sealed record WorksheetKey(
    string Sheet, int Version, string Seed, string Code, string Headline, int Redraws, IReadOnlyList<WorksheetValue> Draws, IReadOnlyList<WorksheetExpected> Steps);

/// <summary>A drawn value.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">In the unit.</param>
/// <param name="Unit">As in the sheet.</param>
/// <param name="Shown">For people.</param>
internal sealed record WorksheetValue(string Name, double Value, string Unit, string Shown);

/// <summary>What a step expects.</summary>
/// <param name="Step">Its id.</param>
/// <param name="Kind">expect, choose or assume.</param>
/// <param name="Value">In the unit; of a choice the winner's objective, of an assumption its typical value.</param>
/// <param name="Unit">The unit asked.</param>
/// <param name="Shown">For people.</param>
/// <param name="Best">Of a choice, the winning option or none.</param>
/// <param name="Options">Of a choice, every option's objective.</param>
internal sealed record WorksheetExpected(string Step, string Kind, double Value, string Unit, string Shown, string? Best, IReadOnlyDictionary<string, double>? Options);

/// <summary>How a typed answer is read.</summary>
/// <param name="Typed">As given.</param>
/// <param name="Value">In the unit; null with a code.</param>
/// <param name="Unit">The unit asked.</param>
/// <param name="Echo">As shown for confirmation; null with a code.</param>
/// <param name="Notes">What was taken for granted.</param>
/// <param name="Code">Why it was not read; null when it was.</param>
/// <param name="Text">What to do about it; null when it was read.</param>
internal sealed record WorksheetReading(string Typed, double? Value, string Unit, string? Echo, IReadOnlyList<string> Notes, string? Code, string? Text);
