namespace DrillJudge.Worksheets;

/// <summary>A graded sheet, or the part of it that is answered so far.</summary>
/// <param name="Steps">In the sheet's order.</param>
public sealed record SheetGrade(IReadOnlyList<StepGrade> Steps)
{
    /// <summary>Points at full credit.</summary>
    public double Most => Steps.Sum(step => step.Points);

    /// <summary>Points for what was answered, however late.</summary>
    public double Score => Steps.Sum(step => step.Points * step.Credit);

    /// <summary>The same with late answers counted by half.</summary>
    public double InTimeScore => Steps.Sum(step => step.Points * step.InTime);
}
