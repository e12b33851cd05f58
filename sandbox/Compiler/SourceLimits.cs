using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Compiler;

/// <summary>What a source must hold to before Roslyn sees it.</summary>
internal static class SourceLimits
{
    /// <summary>Bytes of UTF-8.</summary>
    public const int MaxBytes = 256 << 10;

    /// <summary>Open brackets, blocks and type arguments.</summary>
    public const int MaxNesting = 400;

    /// <summary>Tokens between semicolons, commas and braces. Roslyn walks long chains of operators slowly or by recursion.</summary>
    public const int MaxChain = 4000;

    /// <summary>The first limit that the source breaks, or null.</summary>
    public static SourceDiagnostic? Check(string source)
    {
        if (source.Length > MaxBytes || Encoding.UTF8.GetByteCount(source) > MaxBytes)
            return Report.WholeFile("DJ0001", $"The source is longer than {MaxBytes >> 10} KiB ({source.Length:N0} characters); a solution of at most that size was expected.");
        if (IsBinary(source))
            return Report.WholeFile("DJ0002", "The source is not text: it contains NUL or other control characters. A C# source file was expected.");
        if (NestingScanner.FirstBeyond(source, MaxNesting, MaxChain) is not var (position, tooLong))
            return null;
        var before = source.AsSpan(0, position);
        var line = before.Count('\n') + 1;
        var column = position - before.LastIndexOf('\n');
        return tooLong
            ? new SourceDiagnostic("DJ0005", true, line, column, line, column + 1, $"This statement or expression has more than {MaxChain} parts.")
            : new SourceDiagnostic("DJ0004", true, line, column, line, column + 1, $"Brackets, blocks or type arguments are nested more than {MaxNesting} deep here.");
    }

    private static bool IsBinary(string source)
    {
        if (source.Contains('\0', StringComparison.Ordinal))
            return true;
        var odd = 0;
        foreach (var letter in source)
        {
            if (letter is '\uFFFD' || (letter < ' ' && letter is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001a')))
                odd++;
        }

        return odd > 8 && odd > source.Length / 16;
    }
}
