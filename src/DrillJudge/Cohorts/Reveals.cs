using DrillJudge.Attempts;

namespace DrillJudge.Cohorts;

/// <summary>
/// What one learner is shown, at one moment: the only place where the policies of assignments are applied. A policy holds for the work that was begun for the
/// assignment, and, until its date, for practice at the same drill: else a second attempt beside it would show what the first one hides.
/// </summary>
public sealed class Reveals
{
    private readonly IReadOnlyDictionary<Guid, LearnerTerms> terms;
    private readonly IReadOnlyDictionary<Guid, AssignedAttempt> attempts;
    private readonly DateTimeOffset now;

    internal Reveals(IEnumerable<LearnerTerms> terms, IEnumerable<AssignedAttempt> attempts, DateTimeOffset now)
    {
        this.terms = terms.ToDictionary(t => t.Assignment.Id);
        this.attempts = attempts.ToDictionary(a => a.Id);
        this.now = now;
    }

    /// <summary>Everything: for leaders, who look at the work of their learners.</summary>
    public static Reveals Everything { get; } = new([], [], DateTimeOffset.MinValue);

    /// <summary>Why the first failing case, if it is hidden, is kept back from the submissions of an attempt; null when it is shown.</summary>
    /// <param name="attemptId">The attempt.</param>
    /// <param name="problem">Its problem.</param>
    public Withheld? Failure(Guid attemptId, string problem)
    {
        if (!attempts.TryGetValue(attemptId, out var assigned))
            return Running(problem).Select(WhyHidden).FirstOrDefault(why => why is not null);
        return terms.TryGetValue(assigned.AssignmentId, out var own) ? WhyHidden(own) : null;
    }

    /// <summary>Whether hints and editorial of a drill may be shown: it is not assigned, its date is over, or it is solved where failures are shown anyway.</summary>
    public bool Hints(string problem) => Running(problem).All(term =>
        term.Assignment.Reveal == RevealPolicy.FirstFailure && attempts.Values.Any(a => a.AssignmentId == term.Assignment.Id && a.Problem == problem && a.Solved));

    /// <summary>The terms of an attempt; null for practice.</summary>
    public LearnerTerms? TermsOf(Guid attemptId) => attempts.TryGetValue(attemptId, out var assigned) ? terms.GetValueOrDefault(assigned.AssignmentId) : null;

    /// <summary>Details of a judgement as far as they are shown.</summary>
    public JudgementDetails Apply(JudgementDetails details, Guid attemptId, string problem) => Failure(attemptId, problem) is null ? details : details.WithoutHiddenCase();

    private IEnumerable<LearnerTerms> Running(string problem) =>
        terms.Values.Where(t => t.HasOpened(now) && !t.IsOver(now) && t.Assignment.Items.Exists(i => !i.IsSheet && i.Slug == problem));

    private Withheld? WhyHidden(LearnerTerms own) => own.Assignment.Reveal switch
    {
        RevealPolicy.FirstFailure => null,
        RevealPolicy.AfterDue when own.IsOver(now) => null,
        RevealPolicy.AfterDue => Withheld.UntilDue,
        _ => Withheld.Always,
    };
}

/// <summary>Why a failing case is kept back.</summary>
public enum Withheld
{
    /// <summary>Until the assignment's date is over.</summary>
    UntilDue,

    /// <summary>For good: the assignment shows verdicts only.</summary>
    Always,
}

/// <summary>An attempt that was begun for an assignment.</summary>
internal sealed record AssignedAttempt(Guid Id, Guid AssignmentId, string Problem, bool Solved);
