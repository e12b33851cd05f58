namespace DrillJudge.Tests.Judging;

/// <summary>Sources on which Roslyn works for minutes, if it is let.</summary>
internal static class Explosions
{
    /// <summary>Each level of lambda is bound once for each overload of the level around it.</summary>
    public static string Lambdas { get; } = TinyProblem.TwiceBy(
        $"return {Nested(24, i => $"F(a{i} => ", ")")};",
        string.Concat(Enumerable.Range(0, 4).Select(i => $"class T{i} {{ public int V{i}; public static implicit operator int(T{i} t) => 0; }} static int F(Func<T{i}, int> f) => 0;")));

    /// <summary>Interpolations in interpolations, each with its own choice of string, handler and formattable.</summary>
    public static string Interpolations { get; } = TinyProblem.TwiceBy(
        $"return G({Nested(24, i => "$\"{G(", ")}\"")});",
        "static int G(string s) => 0; static int G(FormattableString s) => 0; static int G(System.Runtime.CompilerServices.DefaultInterpolatedStringHandler s) => 0; static int G(int n) => n;");

    /// <summary>Type inference over pairs of pairs: the type doubles with each level.</summary>
    public static string Generics { get; } = TinyProblem.TwiceBy(
        string.Concat(Enumerable.Range(0, 26).Select(i => $"var p{i + 1} = Pair(p{i}, p{i});\n                ")).Insert(0, "var p0 = n; ") + "return p26.GetHashCode();",
        "static (A, B) Pair<A, B>(A a, B b) => (a, b);");

    /// <summary>A constant string that doubles with each line.</summary>
    public static string Constants { get; } = TinyProblem.TwiceBy(
        "return c40.Length;",
        "const string c0 = \"0123456789abcdef\";" + string.Concat(Enumerable.Range(0, 40).Select(i => $"const string c{i + 1} = c{i} + c{i};\n")));

    private static string Nested(int depth, Func<int, string> open, string close) =>
        string.Concat(Enumerable.Range(0, depth).Select(open)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
}
