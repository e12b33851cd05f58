namespace DrillJudge.Worksheets;

/// <summary>One question of a sheet.</summary>
/// <param name="Id">In expressions, too.</param>
/// <param name="Ask">Template.</param>
/// <param name="Label">A short name.</param>
/// <param name="Seconds">Time for it.</param>
/// <param name="Points">At full credit.</param>
/// <param name="Hints">Templates, vague to concrete.</param>
/// <param name="Work">Template: why the solution is as it is.</param>
public abstract record Step(string Id, string Ask, string Label, int Seconds, double Points, IReadOnlyList<string> Hints, string Work);
