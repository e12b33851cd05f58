using System.Text;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>Reads the cases of a program as the ICPC format keeps them: data/sample and data/secret with pairs of .in and .ans, in folders of any depth.</summary>
internal sealed class FileCaseReader(PackageFiles files, FormatErrors errors)
{
    // A case and what frames it must fit one message to a sandbox.
    private const int MaxInput = (64 << 20) - 4096;

    /// <summary>Whether there are any.</summary>
    public static bool Finds(PackageFiles files) => files.Below("data").Any(path => path.EndsWith(".in", StringComparison.Ordinal));

    /// <summary>Appends the cases of a group, by path.</summary>
    public void Read(CaseGroup group, List<TestCase> cases)
    {
        var folder = group == CaseGroup.Sample ? "data/sample" : "data/secret";
        foreach (var path in files.Below(folder))
        {
            var stem = path[..^Path.GetExtension(path).Length];
            switch (Path.GetExtension(path))
            {
                case ".in" when files.Has(stem + ".ans"):
                    cases.Add(ReadCase(stem, group, cases.Count));
                    break;
                case ".in":
                    errors.Add(path, "its answer (.ans) is missing");
                    break;
                case ".ans" when !files.Has(stem + ".in"):
                    errors.Add(path, "its input (.in) is missing");
                    break;
                case ".args":
                    errors.Add(path, "command line arguments are not supported");
                    break;
            }
        }
    }

    private TestCase ReadCase(string stem, CaseGroup group, int index)
    {
        var input = files.Bytes(stem + ".in");
        var answer = files.Bytes(stem + ".ans");
        if (input.Length > MaxInput)
            errors.Add(stem + ".in", $"an input holds at most {MaxInput} bytes, this one {input.Length}");
        var description = Describe(stem);
        return new TestCase(index, stem["data/".Length..], group, description, group == CaseGroup.Sample ? description : null, input, new Value.Text(Encoding.UTF8.GetString(answer)), answer);
    }

    /// <summary>What the author says of a case: in NAME.yaml since 2025-09, in NAME.desc before.</summary>
    private string? Describe(string stem)
    {
        if (!files.Has(stem + ".yaml"))
            return files.Text(stem + ".desc")?.Trim();
        return YamlSection.Root<YamlMappingNode>(files, stem + ".yaml", errors) is { } root ? new YamlSection(root, stem + ".yaml", "", errors).Text("description")?.Trim() : null;
    }
}
