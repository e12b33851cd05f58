namespace DrillJudge.Problems;

/// <summary>Decides how answers are compared: by `compare`, or as an ICPC package says it, and holds that against what the answers are.</summary>
internal sealed class CompareReader(PackageFiles files, YamlSection yaml, FormatErrors errors)
{
    /// <summary>Path of the script that compares.</summary>
    public const string ScriptPath = "output_validators/check.csx";

    public CompareSpec Read(CaseCodec? codec, ProblemKind kind)
    {
        var spec = yaml.Has("compare") ? ReadOwn() : kind == ProblemKind.Program ? ReadIcpc() : new CompareSpec(CompareMode.Exact);
        if (spec is null)
            return new CompareSpec(CompareMode.Exact);
        if (spec.Mode == CompareMode.Script && !files.Has(ScriptPath))
            errors.Add(ScriptPath, "is missing, and compare names it");
        if (spec.Mode != CompareMode.Script && files.Has(ScriptPath))
            yaml.Error("compare", $"{ScriptPath} is there, but compare does not name check.csx");
        if (Objection(spec.Mode, codec, kind) is { } objection)
            yaml.Error("compare", objection);
        return spec;
    }

    private CompareSpec? ReadOwn()
    {
        try
        {
            return yaml.Text("compare") is { } text ? CompareSpec.Parse(text) : null;
        }
        catch (FormatException fault)
        {
            yaml.Error("compare", fault.Message);
            return null;
        }
    }

    private CompareSpec? ReadIcpc()
    {
        if (files.Has(ScriptPath))
            return new CompareSpec(CompareMode.Script);
        if (files.Below("output_validator").Any() || yaml.Text("validation")?.StartsWith("custom", StringComparison.Ordinal) == true)
        {
            yaml.Error("validation", $"a validator of the package's own is not run; give {ScriptPath} in its place");
            return null;
        }

        try
        {
            return new CompareSpec(CompareMode.Tokens, Tokens: TokenRules.Parse(ValidatorFlags.Read(files, yaml, errors)));
        }
        catch (FormatException fault)
        {
            yaml.Error("validator_flags", fault.Message);
            return null;
        }
    }

    private static string? Objection(CompareMode mode, CaseCodec? codec, ProblemKind kind)
    {
        if (kind == ProblemKind.Program)
            return mode is CompareMode.Tokens or CompareMode.Script ? null : "a program's output is compared by tokens or check.csx";
        if (codec is null)
            return null;
        IReadOnlyList<ValueType> outputs = [.. kind == ProblemKind.Design ? codec.Signature.Members.Select(m => m.Returns) : codec.Outputs.Select(o => o.Type)];
        return mode switch
        {
            CompareMode.Tokens => "tokens compares what a program prints",
            CompareMode.Prefix when kind != ProblemKind.InPlace || outputs is not [{ Kind: ValueKind.Int }, { Kind: ValueKind.Array or ValueKind.List }] =>
                "prefix is for in-place problems that return an int and change an array or list",
            CompareMode.Float when !outputs.Any(HoldsDouble) => "there is no double in the answer",
            CompareMode.AnyOrder or CompareMode.AnyOrderNested when !outputs.Any(type => type.Kind is ValueKind.Array or ValueKind.List) =>
                "there is no array or list in the answer whose order could differ",
            _ => null,
        };
    }

    private static bool HoldsDouble(ValueType type) => type.Kind == ValueKind.Double || (type.Element is { } element && HoldsDouble(element));
}
