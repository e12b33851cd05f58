using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DrillJudge.Compiler.Mutations;

/// <summary>
/// Makes the small slips that a good suite of cases must notice, out of a reference solution. Syntax alone is looked at, so some mutants do not compile; the judge
/// drops those. Changes that cannot show (messages of exceptions, capacities, hash codes) are not made.
/// </summary>
public static class Mutator
{
    /// <summary>The most mutants that one source yields; of more, evenly spread ones are kept.</summary>
    public const int MaxMutants = 120;

    private const int MaxShown = 160;

    /// <summary>The mutants in source order, no two alike. The same source always gives the same.</summary>
    public static MutateReply Mutate(MutateRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SourceLimits.Check(request.Source) is null ? BigStack.Run(() => new MutateReply(request.Id, Run(request.Source, cancel))) : new MutateReply(request.Id, []);
    }

    private static Mutant[] Run(string source, CancellationToken cancel)
    {
        var tree = SourceFile.Parse(source, script: false, cancel);
        var text = tree.GetText(cancel);
        if (HasErrors(tree, cancel))
            return [];
        var seen = new HashSet<string> { text.ToString() };
        var all = new List<Mutant>();
        foreach (var edit in EditFinder.In(tree.GetRoot(cancel)).OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.Length))
        {
            var changed = text.WithChanges(new TextChange(edit.Span, edit.Text));
            if (!seen.Add(changed.ToString()) || HasErrors(tree.WithChangedText(changed), cancel))
                continue;
            var shown = TextSpan.FromBounds(Math.Min(edit.Span.Start, edit.Context.Start), Math.Max(edit.Span.End, edit.Context.End));
            var after = new TextSpan(shown.Start, shown.Length + edit.Text.Length - edit.Span.Length);
            var line = text.Lines.GetLineFromPosition(edit.Span.Start).LineNumber + 1;
            all.Add(new Mutant(edit.Operator, line, OneLine(text.ToString(shown)), edit.Drops ? "" : OneLine(changed.ToString(after)), changed.ToString()));
        }

        return all.Count <= MaxMutants ? [.. all] : [.. Enumerable.Range(0, MaxMutants).Select(i => all[(int)((long)i * all.Count / MaxMutants)])];
    }

    private static bool HasErrors(SyntaxTree tree, CancellationToken cancel) => tree.GetDiagnostics(cancel).Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string OneLine(string text)
    {
        var joined = string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return joined.Length <= MaxShown ? joined : joined[..MaxShown] + " ...";
    }
}
