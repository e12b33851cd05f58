using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Problems;

/// <summary>
/// The inputs and outputs of one problem's cases, to and from bytes. Inputs are one value an argument, in signature order; for a design the two
/// lists operations and arguments, for a program its stdin as text. The output is the returned value; in place: the parameter read back, or
/// [returned, parameter] when the method also returns; for a design a list with null for void; for a program its stdout as text.
/// </summary>
public sealed class CaseCodec
{
    private readonly int readBack;
    private readonly CallCodec? calls;

    /// <summary>A codec for a kind of problem.</summary>
    /// <param name="kind">How solutions are called.</param>
    /// <param name="signature">What they look like; any for a program.</param>
    /// <param name="readBack">In place: index of the parameter that is read back after the call.</param>
    public CaseCodec(ProblemKind kind, Signature signature, int readBack = 0)
    {
        Kind = kind;
        Signature = signature;
        this.readBack = readBack;
        calls = kind == ProblemKind.Design ? new CallCodec(signature) : null;
        InputNames = kind switch
        {
            ProblemKind.Design => ["operations", "arguments"],
            ProblemKind.Program => ["stdin"],
            _ => [.. signature.Members[0].Parameters.Select(p => p.Name)],
        };
        Outputs = kind is ProblemKind.Function or ProblemKind.InPlace ? [.. ListOutputs(signature.Members[0])] : [];
    }

    /// <summary>How solutions are called.</summary>
    public ProblemKind Kind { get; }

    /// <summary>What they look like.</summary>
    public Signature Signature { get; }

    /// <summary>Names of the inputs, as sample.yaml and scripts use them.</summary>
    public IReadOnlyList<string> InputNames { get; }

    /// <summary>What a case's output holds one after the other, with a name for messages ("" when there is only one). Empty for a design, whose outputs depend on the case, and for a program.</summary>
    public IReadOnlyList<Parameter> Outputs { get; }

    /// <summary>Encodes a case's input.</summary>
    /// <exception cref="ValueException">An argument is missing or not of its type; the path starts with its name.</exception>
    public byte[] EncodeInput(IReadOnlyList<Value> inputs)
    {
        if (inputs.Count != InputNames.Count)
            throw new ValueException($"expected {InputNames.Count} inputs ({string.Join(", ", InputNames)}), got {inputs.Count}");
        if (Kind == ProblemKind.Program)
            return EncodeText(inputs[0], "stdin");
        var writer = new ValueWriter();
        if (calls is null)
            EncodeFields(writer, inputs, Signature.Members[0].Parameters);
        else
            calls.EncodeInput(writer, inputs[0], inputs[1]);
        return writer.ToArray();
    }

    /// <summary>The inputs that bytes hold, in the order of <see cref="InputNames"/>.</summary>
    /// <exception cref="ProtocolException">The bytes are no input of this problem.</exception>
    public IReadOnlyList<Value> DecodeInput(byte[] input)
    {
        if (Kind == ProblemKind.Program)
            return [new Value.Text(Encoding.UTF8.GetString(input))];
        var reader = new ValueReader(input);
        IReadOnlyList<Value> inputs = calls is null
            ? [.. Signature.Members[0].Parameters.Select(p => ValueCodec.Decode(reader, p.Type))]
            : CallCodec.Split(calls.DecodeInput(reader));
        reader.End();
        return inputs;
    }

    /// <summary>Encodes the output of a case with that input.</summary>
    /// <exception cref="ValueException">It is not of its type.</exception>
    public byte[] EncodeOutput(byte[] input, Value output)
    {
        if (Kind == ProblemKind.Program)
            return EncodeText(output, "");
        var writer = new ValueWriter();
        if (calls is not null)
            CallCodec.EncodeOutput(writer, calls.DecodeInput(new ValueReader(input)), output);
        else if (Outputs.Count == 1)
            ValueCodec.Encode(writer, output, Outputs[0].Type);
        else if (output is Value.List(var fields) && fields.Count == Outputs.Count)
            EncodeFields(writer, fields, Outputs);
        else
            throw new ValueException($"expected [returned value, {Outputs[1].Name}], got {ValueText.Show(output, 40)}");
        return writer.ToArray();
    }

    /// <summary>The output that bytes hold, for a case with that input.</summary>
    /// <exception cref="ProtocolException">The bytes are no output of this case.</exception>
    public Value DecodeOutput(byte[] input, byte[] output)
    {
        if (Kind == ProblemKind.Program)
            return new Value.Text(Encoding.UTF8.GetString(output));
        var fields = DecodeFields(input, output);
        return fields.Count == 1 && calls is null ? fields[0].Value : new Value.List([.. fields.Select(f => f.Value)]);
    }

    /// <summary>The output's parts with their types: one or two values, or one a call of a design. Not for programs.</summary>
    /// <exception cref="ProtocolException">The bytes are no output of this case.</exception>
    public IReadOnlyList<OutputField> DecodeFields(byte[] input, byte[] output)
    {
        var reader = new ValueReader(output);
        IReadOnlyList<OutputField> fields = calls is null
            ? [.. Outputs.Select(part => new OutputField(part.Name, part.Type, ValueCodec.Decode(reader, part.Type)))]
            : CallCodec.DecodeOutput(reader, calls.DecodeInput(new ValueReader(input)));
        reader.End();
        return fields;
    }

    /// <summary>An input for human eyes, such as nums = [2,7], target = 9, each value cut to about <paramref name="width"/> characters.</summary>
    public string ShowInput(byte[] input, int width = 120)
    {
        var inputs = DecodeInput(input);
        return calls is null
            ? string.Join(", ", inputs.Zip(InputNames, (value, name) => $"{name} = {ValueText.Show(value, width)}"))
            : CallCodec.Show(calls.DecodeInput(new ValueReader(input)), width);
    }

    /// <summary>An output for human eyes, cut to about <paramref name="width"/> characters.</summary>
    public string ShowOutput(byte[] input, byte[] output, int width = 120) => ValueText.Show(DecodeOutput(input, output), width);

    private IEnumerable<Parameter> ListOutputs(Method method)
    {
        var returns = method.Returns.Kind != ValueKind.Void;
        if (Kind == ProblemKind.InPlace)
        {
            if (returns)
                yield return new Parameter(method.Returns, "returned value");
            yield return method.Parameters[readBack] with { Name = returns ? method.Parameters[readBack].Name : "" };
        }
        else
            yield return new Parameter(method.Returns, "");
    }

    private static void EncodeFields(ValueWriter writer, IReadOnlyList<Value> values, IReadOnlyList<Parameter> parameters)
    {
        for (var i = 0; i < values.Count; i++)
        {
            try
            {
                ValueCodec.Encode(writer, values[i], parameters[i].Type);
            }
            catch (ValueException fault)
            {
                throw fault.Within(parameters[i].Name);
            }
        }
    }

    private static byte[] EncodeText(Value value, string name) => value is Value.Text(var text)
        ? Encoding.UTF8.GetBytes(text)
        : throw new ValueException(name, $"expected a text, got {ValueText.Show(value, 40)}; quote it");
}
