using System.Text;

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
        return new TestCase(index, stem["data/".Length..], group, files.Text(stem + ".desc")?.Trim(), null, input, new Value.Text(Encoding.UTF8.GetString(answer)), answer);
    }
}
