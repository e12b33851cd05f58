using DrillJudge.Cohorts;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>A cell in words and signs.</summary>
public static class CellWords
{
    /// <summary>Where a learner stands.</summary>
    public static string State(Cell cell) => cell.State switch
    {
        CellState.Solved => "Solved in time",
        CellState.Late => "Solved late",
        CellState.Running => "Clock runs",
        CellState.Tried => "Not solved",
        _ => "Not begun",
    };

    /// <summary>The state's sign in a list.</summary>
    public static string Mark(Cell cell) => cell.State switch
    {
        CellState.Solved => "solved",
        CellState.Late => "late",
        CellState.Running => "running",
        CellState.Tried => "tried",
        _ => "new",
    };

    /// <summary>The cell's sign in the matrix.</summary>
    public static string Sign(Cell cell) => cell.State switch
    {
        CellState.Solved => "solved",
        CellState.Late => "late",
        CellState.Running => "open",
        CellState.Tried => "tried",
        _ => "none",
    };
}
