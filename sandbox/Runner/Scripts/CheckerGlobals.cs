namespace DrillJudge.Sandbox;

/// <summary>What a checker or an input validator sees.</summary>
public sealed class CheckerGlobals
{
    internal CheckerGlobals(IReadOnlyList<object?> payload)
    {
        var names = ((IReadOnlyList<object?>)payload[0]!).Select(n => (string)n!).ToArray();
        Input = new Data(payload[1], "input", names);
        Output = new Data(payload[2], "output", []);
        Expected = new Data(payload[3], "expected", []);
    }

    /// <summary>The case's arguments, by name or index.</summary>
    public Data Input { get; }

    /// <summary>What the solution answered; null for a validator.</summary>
    public Data Output { get; }

    /// <summary>The reference's answer; null for a validator.</summary>
    public Data Expected { get; }
}
