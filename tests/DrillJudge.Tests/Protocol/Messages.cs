using DrillJudge.Protocol;
using FsCheck;
using FsCheck.Fluent;

namespace DrillJudge.Tests.Protocol;

/// <summary>Every message of the protocol: a generator, what writes it, what reads it.</summary>
internal static class Messages
{
    private static readonly Gen<int> Int = Gen.OneOf(Gen.Choose(-3, 300), ArbMap.Default.GeneratorFor<int>(), Gen.Elements(int.MinValue, int.MaxValue));
    private static readonly Gen<long> Long = Gen.OneOf(Int.Select(i => (long)i), ArbMap.Default.GeneratorFor<long>(), Gen.Elements(long.MinValue, long.MaxValue));
    private static readonly Gen<bool> Bool = ArbMap.Default.GeneratorFor<bool>();
    private static readonly Gen<byte[]> Bytes = Gen.OneOf(Gen.Constant(Array.Empty<byte>()), ArbMap.Default.GeneratorFor<byte[]>());
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Constant(""), ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get), Gen.Elements("é☃🎉", "\ud800", "a\0b", new string('x', 300)));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Message> All { get; } =
    [
        Of("Deal", from nonce in ArbMap.Default.GeneratorFor<ulong>() from input in Bytes select new Deal(nonce, input), (m, w) => Deal.Write(w, m.Nonce, m.Input), Deal.Read),
        Of("Answer", from nonce in ArbMap.Default.GeneratorFor<ulong>() from code in Int from error in Error from output in Bytes select new Answer(nonce, code, error, output),
            (m, w) => Answer.Write(w, m.Nonce, m.Code, m.Error, m.Output), Answer.Read),
        Of("RunRequest",
            from kind in Gen.Elements(Enum.GetValues<RunKind>()) from cases in Gen.Choose(0, RunRequest.MaxCases) from cpu in Int from wall in Int from memory in Long from output in Int
            from goOn in Bool from entry in Text from assembly in Bytes from symbols in Bytes select new RunRequest(kind, cases, cpu, wall, memory, output, goOn, entry, assembly, symbols),
            (m, w) => m.Write(w), RunRequest.Read),
        Of("CaseReport",
            from index in Int from end in Gen.Elements(Enum.GetValues<CaseEnd>()) from cpu in Long from wall in Long from peak in Long from code in Int from repeated in Bool
            from output in Bytes from stdout in Bytes from error in Error select new CaseReport(index, end, cpu, wall, peak, code, repeated, output, stdout, error),
            (m, w) => m.Write(w), CaseReport.Read),
        Of("RunEnd", from spotless in Bool from reason in Text select new RunEnd(spotless, reason), (m, w) => m.Write(w), RunEnd.Read),
        Of("ReadyReport", from version in Int from warm in Long from problem in Text select new ReadyReport(version, warm, problem), (m, w) => m.Write(w), ReadyReport.Read),
        Of("ThrownError", Error, (m, w) => ThrownError.Write(w, m), ThrownError.Read),
        Of("CompileRequest", Request, (m, w) => m.Write(w), CompileRequest.Read),
        Of("DiagnoseRequest", from id in Int from session in Session from nulls in Bool from code in Request select new DiagnoseRequest(id, session, nulls, code), (m, w) => m.Write(w), DiagnoseRequest.Read),
        Of("DiagnoseReply", from id in Int from micros in Long from diagnostics in Diagnostic.ListOf() select new DiagnoseReply(id, micros, diagnostics.ToArray()), (m, w) => m.Write(w), DiagnoseReply.Read),
        Of("CompleteRequest",
            from id in Int from session in Session from code in Request from offset in Gen.Choose(0, code.Source.Length) select new CompleteRequest(id, session, offset, code),
            (m, w) => m.Write(w), CompleteRequest.Read),
        Of("CompleteReply",
            from id in Int from start in Int from truncated in Bool from micros in Long
            from items in (from label in Text from insert in Text from kind in Gen.Elements(Enum.GetValues<SuggestionKind>()) from detail in Text select new Suggestion(label, insert, kind, detail)).ListOf()
            select new CompleteReply(id, start, truncated, micros, items.ToArray()),
            (m, w) => m.Write(w), CompleteReply.Read),
        Of("FingerprintRequest", from id in Int from session in Session from every in Bool from source in Text select new FingerprintRequest(id, session, every, source), (m, w) => m.Write(w), FingerprintRequest.Read),
        Of("FingerprintReply",
            from id in Int from readable in Bool from tokens in Int
            from prints in (from hash in ArbMap.Default.GeneratorFor<ulong>() from token in Int from length in Int from line in Int from end in Int select new SourcePrint(hash, token, length, line, end)).ListOf()
            select new FingerprintReply(id, readable, tokens, prints.ToArray()),
            (m, w) => m.Write(w), FingerprintReply.Read),
        Of("CompileReply",
            from id in Int from assembly in Bytes from symbols in Bytes from entry in Text from micros in Long from diagnostics in Diagnostic.ListOf()
            select new CompileReply(id, assembly, symbols, entry, micros, diagnostics.ToArray()),
            (m, w) => m.Write(w), CompileReply.Read),
        Of("SourceDiagnostic", Diagnostic, (m, w) => m.Write(w), SourceDiagnostic.Read),
        Of("WorkerLost", from id in Int from late in Bool select new WorkerLost(id, late), (m, w) => m.Write(w), WorkerLost.Read),
        Of("MutateRequest", from id in Int from source in Text select new MutateRequest(id, source), (m, w) => m.Write(w), MutateRequest.Read),
        Of("MutateReply",
            from id in Int
            from mutants in (from name in Text from line in Int from original in Text from other in Text from source in Text select new Mutant(name, line, original, other, source)).ListOf()
            select new MutateReply(id, mutants.ToArray()),
            (m, w) => m.Write(w), MutateReply.Read),
        Of("DynamicValue", Dynamic(3), (m, w) => DynamicValue.Write(w, m), r => DynamicValue.Read(r)),
    ];

    private static Gen<ThrownError?> Error => Gen.OneOf(
        Gen.Constant<ThrownError?>(null), from type in Text from message in Text from line in Int from trace in Text select (ThrownError?)new ThrownError(type, message, line, trace));

    private static Gen<string> Session => Text.Where(text => text.Length <= EditorSession.MaxKey);

    private static Gen<CompileRequest> Request =>
        from id in Int from kind in Gen.Elements(Enum.GetValues<SourceKind>()) from source in Text from entry in Text from members in Text.ListOf() from harness in Text
        from helpers in Gen.Zip(Text, Text).Select(p => new HelperType(p.Item1, p.Item2)).ListOf() from globals in Text from traceable in Bool
        select new CompileRequest(id, kind, source, entry, members.ToArray(), harness, helpers.ToArray(), globals, traceable);

    private static Gen<SourceDiagnostic> Diagnostic =>
        from id in Text from error in Bool from line in Int from column in Int from endLine in Int from endColumn in Int from message in Text
        select new SourceDiagnostic(id, error, line, column, endLine, endColumn, message);

    private static Gen<object?> Dynamic(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Constant<object?>(null), Bool.Select(b => (object?)b), Long.Select(l => (object?)l), ArbMap.Default.GeneratorFor<double>().Select(d => (object?)d), Text.Select(t => (object?)t),
            ArbMap.Default.GeneratorFor<char>().Select(c => (object?)c));
        return depth == 0 ? leaf : Gen.OneOf(leaf, Dynamic(depth - 1).ListOf().Select(l => (object?)l.ToArray()));
    }

    private static Message Of<T>(string name, Gen<T> generator, Action<T, ValueWriter> write, Func<ValueReader, T> read) => new(
        name,
        generator.Select(message =>
        {
            var writer = new ValueWriter();
            write(message, writer);
            return writer.ToArray();
        }),
        reader =>
        {
            var writer = new ValueWriter();
            write(read(reader), writer);
            return writer.ToArray();
        });
}

/// <summary>One kind of message, whatever its type.</summary>
/// <param name="Name">Its type's name.</param>
/// <param name="Encoded">Encodings of random messages.</param>
/// <param name="Reencode">Reads one and writes it again.</param>
internal sealed record Message(string Name, Gen<byte[]> Encoded, Func<ValueReader, byte[]> Reencode);
