using System.Runtime.ExceptionServices;

namespace DrillJudge.Compiler;

/// <summary>Roslyn recurses over the source; on a large stack it reaches its own guards instead of the end of the process.</summary>
internal static class BigStack
{
    /// <summary>Address space only; pages are taken as they are touched.</summary>
    public const int StackBytes = 256 << 20;

    [ThreadStatic]
    private static bool deep;

    /// <summary>Says that this thread was started with <see cref="StackBytes"/>: what it runs needs no thread of its own.</summary>
    public static void MarkThisThread() => deep = true;

    /// <summary>Runs <paramref name="work"/> on a deep thread, here if this is one, and gives its result or its exception.</summary>
    public static T Run<T>(Func<T> work)
    {
        if (deep)
            return work();
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackBytes)
        {
            IsBackground = true,
            Name = "compile",
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
