using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>Reads data/sample.yaml and data/secret.yaml: lists of {input, output, why, explanation, name}.</summary>
internal sealed class YamlCaseReader(PackageFiles files, CaseCodec codec, FormatErrors errors)
{
    /// <summary>Appends the cases of a file, if it is there.</summary>
    public void Read(CaseGroup group, List<TestCase> cases)
    {
        var stem = group == CaseGroup.Sample ? "sample" : "secret";
        var file = $"data/{stem}.yaml";
        if (!files.Has(file) || YamlSection.Root<YamlSequenceNode>(files, file, errors) is not { } list)
            return;
        for (var i = 0; i < list.Children.Count; i++)
        {
            if (list.Children[i] is not YamlMappingNode mapping)
                errors.Add(file, list.Children[i].Start.Line, $"[{i}]", "expected a case with input and output");
            else if (ReadCase(mapping, file, i, group) is { } read)
                cases.Add(read with { Index = cases.Count, Name = read.Name.Length > 0 ? read.Name : $"{stem} {i + 1}" });
        }

        if (list.Children.Count == 0)
            errors.Add(file, "the list of cases is empty");
    }

    private TestCase? ReadCase(YamlMappingNode mapping, string file, int index, CaseGroup group)
    {
        var section = new YamlSection(mapping, file, $"[{index}].", errors);
        section.RefuseOthers("input", "output", "why", "explanation", "name");
        // A sample is there to explain, a secret case to catch something: one that does not say what is of no use to its successor.
        _ = section.RequiredText(group == CaseGroup.Sample ? "explanation" : "why");
        if (!section.Has("input"))
            section.Error("input", "is missing");
        if (section.Section("input") is not { } inputs || ReadInput(inputs) is not { } input)
            return null;
        var read = new TestCase(index, section.Text("name") ?? "", group, section.Text("why"), section.Text("explanation"), input);
        return section.Node("output") is { } output ? ReadOutput(section, read, output) : read;
    }

    private byte[]? ReadInput(YamlSection inputs)
    {
        inputs.RefuseOthers(codec.InputNames);
        var values = new List<Value>();
        foreach (var name in codec.InputNames)
        {
            if (inputs.Node(name) is not { } node)
                inputs.Error(name, "is missing");
            else if (Try(() => ValueYaml.Read(node), inputs, name) is { } value)
                values.Add(value);
        }

        return values.Count == codec.InputNames.Count ? Try(() => codec.EncodeInput(values), inputs, "") : null;
    }

    private TestCase? ReadOutput(YamlSection section, TestCase read, YamlNode node) => Try(
        () =>
        {
            var encoded = codec.EncodeOutput(read.Input, ValueYaml.Read(node));
            // Decoded again, so that 2 given for a double and a tree's trailing nulls take the form that answers have.
            return read with { Output = codec.DecodeOutput(read.Input, encoded), EncodedOutput = encoded };
        },
        section,
        "output");

    private static T? Try<T>(Func<T> read, YamlSection section, string key)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ValueException fault)
        {
            // The path of an input starts with its name, which is the key to point at.
            var named = key.Length > 0 ? key : fault.Path[..(fault.Path.IndexOfAny(['[', '.']) is >= 0 and var end ? end : fault.Path.Length)];
            var rest = key.Length > 0 ? fault.Path : fault.Path[named.Length..];
            section.ErrorWithin(named, rest, fault.Reason);
            return null;
        }
    }
}
