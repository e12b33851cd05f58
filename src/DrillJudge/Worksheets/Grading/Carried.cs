namespace DrillJudge.Worksheets;

/// <summary>The values that a learner's answers lead to, built up step by step.</summary>
internal sealed class Carried(IReadOnlyDictionary<string, double> givens)
{
    private readonly Dictionary<string, double> values = new(givens);
    private readonly List<string> dropped = [];

    /// <summary>Givens and steps so far.</summary>
    public IReadOnlyDictionary<string, double> Values => values;

    /// <summary>Whether any of the learner's own values is in them.</summary>
    public bool Any { get; private set; }

    /// <summary>Steps whose answers were too far off.</summary>
    public IReadOnlyList<string> Dropped => dropped;

    /// <summary>Adds a step after it was graded: the learner's value where it carries, else the true one.</summary>
    public void Put(Step step, StepAnswer? answer, IReadOnlyDictionary<string, double> truth, bool carryEstimates, StepGrade? grade)
    {
        values[step.Id] = truth[step.Id];
        switch (step)
        {
            case ChoiceStep choice:
                // The option's own worth follows from the earlier answers, and with them from any error in them.
                SheetValues.Put(values, choice, answer?.Option);
                if (!(values[step.Id] > 0 && double.IsFinite(values[step.Id])))
                    values[step.Id] = truth[step.Id];
                Any |= answer?.Option is not null;
                break;
            case AssumptionStep when answer?.Value is { } assumed && grade is { Credit: > 0 }:
                values[step.Id] = assumed;
                Any = true;
                break;
            case EstimateStep estimate when carryEstimates && answer?.Value is { } value:
                if (Grader.Carries(estimate, value, grade!.Expected, grade.Carried))
                {
                    values[step.Id] = value;
                    Any = true;
                }
                else
                {
                    dropped.Add(step.Id);
                }

                break;
            case AssumptionStep when answer?.Value is not null:
                dropped.Add(step.Id);
                break;
        }
    }
}
