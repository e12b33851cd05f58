namespace DrillJudge.Problems;

/// <summary>A pattern: when to think of it, how it goes, and the drills for it.</summary>
/// <param name="Name">Such as two-pointers; what packages call it.</param>
/// <param name="Title">What people call it: the page's first heading.</param>
/// <param name="Markdown">The page, raw, first heading included; "" for a pattern that has drills but no page.</param>
/// <param name="Drills">From easy to hard.</param>
public sealed record PatternPage(string Name, string Title, string Markdown, IReadOnlyList<PatternDrill> Drills);

/// <summary>A drill in a pattern's list.</summary>
/// <param name="Slug">Slug.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Difficulty">How hard it is.</param>
/// <param name="Minutes">Minutes on the clock.</param>
/// <param name="LeetCode">The number that learners know it by, or null.</param>
public sealed record PatternDrill(string Slug, string Name, Difficulty Difficulty, int Minutes, int? LeetCode);
