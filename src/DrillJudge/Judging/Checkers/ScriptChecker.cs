using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging.Checkers;

/// <summary>
/// An author's script decides. It is a stranger's code, so it is not run here: the judge sends <see cref="Ask"/> to the script in a sandbox
/// and turns what comes back into a result with <see cref="Read"/>.
/// </summary>
public sealed class ScriptChecker(CaseCodec codec, PackageText script) : Checker
{
    /// <summary>The script.</summary>
    public PackageText Script => script;

    /// <summary>Always throws: the script must be run in a sandbox.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override CheckResult Check(byte[] input, byte[] expected, byte[] actual) =>
        throw new InvalidOperationException($"{script.Path} decides, and runs in a sandbox only.");

    /// <summary>What the script is given, as a <see cref="DynamicValue"/>: [names, inputs, output, expected].</summary>
    /// <exception cref="ProtocolException">The bytes are no such values; when the actual ones are at fault, the answer is wrong (<see cref="Unreadable"/> tells).</exception>
    public byte[] Ask(byte[] input, byte[] expected, byte[] actual) => Payload(codec, input, codec.DecodeOutput(input, expected), codec.DecodeOutput(input, actual));

    /// <summary>A result when the solution's bytes are no answer of this case, else null.</summary>
    public CheckResult? Unreadable(byte[] input, byte[] actual)
    {
        try
        {
            _ = codec.DecodeOutput(input, actual);
            return null;
        }
        catch (ProtocolException fault)
        {
            return CheckResult.Wrong($"the answer cannot be read: {fault.Message}");
        }
    }

    /// <summary>What an input validator is given: the same with nulls for output and expected.</summary>
    public static byte[] AskAboutInput(CaseCodec codec, byte[] input) => Payload(codec, input, Value.None, Value.None);

    /// <summary>What a script's answer means: null, true and "" are right; false and any other text are wrong.</summary>
    /// <exception cref="ProtocolException">The script answered something else: the author's fault.</exception>
    public static CheckResult Read(object? answer) => answer switch
    {
        null or true or "" => CheckResult.Correct,
        false => CheckResult.Wrong("the checker refuses the answer"),
        string text => CheckResult.Wrong(text),
        _ => throw new ProtocolException($"A checker answers null, a truth value or a text, not {ValueText.Show(ValueDynamic.FromDynamic(answer), 40)}."),
    };

    private static byte[] Payload(CaseCodec codec, byte[] input, Value expected, Value actual)
    {
        var writer = new ValueWriter();
        DynamicValue.Write(writer, new object?[]
        {
            codec.InputNames,
            codec.DecodeInput(input).Select(ValueDynamic.ToDynamic).ToArray(),
            ValueDynamic.ToDynamic(actual),
            ValueDynamic.ToDynamic(expected),
        });
        return writer.ToArray();
    }
}
