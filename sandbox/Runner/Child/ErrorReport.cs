using System.Diagnostics;
using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>An exception put into words for the learner: type, message, and the lines of their own source that it passed through.</summary>
internal static class ErrorReport
{
    private const string SourceFile = "Solution.cs";
    private const int MessageLength = 2000;
    private const int TraceLength = 4000;

    /// <summary>Describes an exception; never throws, since the exception's own members may.</summary>
    public static ThrownError From(Exception thrown)
    {
        while (thrown is TypeInitializationException or System.Reflection.TargetInvocationException or AggregateException { InnerExceptions.Count: 1 } && thrown.InnerException is { } inner)
            thrown = inner;
        var type = thrown.GetType().FullName ?? "?";
        var message = Try(() => thrown.Message) ?? string.Empty;
        var (line, trace) = Try(() => Trace(thrown));
        return new ThrownError(Cut(type, 200), Cut(message, MessageLength), line, trace ?? string.Empty);
    }

    private static T? Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception)
        {
            // An exception whose message throws is reported by its type and place alone.
            return default;
        }
    }

    private static (int Line, string Trace) Trace(Exception thrown)
    {
        var text = new StringBuilder();
        var first = 0;
        foreach (var frame in new StackTrace(thrown, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() != SourceFile || text.Length > TraceLength)
                continue;
            var line = frame.GetFileLineNumber();
            first = first == 0 ? line : first;
            text.Append("at ").Append(frame.GetMethod()?.DeclaringType?.Name).Append('.').Append(frame.GetMethod()?.Name).Append(", line ").Append(line).Append('\n');
        }

        return (first, Cut(text.ToString().TrimEnd(), TraceLength));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
