using System.Runtime.ExceptionServices;

namespace DrillJudge.Compiler;

/// <summary>Roslyn recurses over the source; on a large stack it reaches its own guards instead of the end of the process.</summary>
internal static class BigStack
{
    /// <summary>Address space only; pages are taken as they are touched.</summary>
    private const int StackBytes = 256 << 20;

    /// <summary>Runs <paramref name="work"/> on a thread of its own and gives its result or its exception.</summary>
    public static T Run<T>(Func<T> work)
    {
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
