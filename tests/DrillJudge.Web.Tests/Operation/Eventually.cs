using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>Waits for what becomes so by itself.</summary>
internal static class Eventually
{
    /// <summary>Returns when the condition holds; fails after a minute.</summary>
    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (!await condition())
            await Task.Delay(25, patience.Token);
    }
}
