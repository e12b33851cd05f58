namespace DrillJudge.Tests.Judging;

/// <summary>Sources on which Roslyn works for minutes, if it is let.</summary>
internal static class Explosions
{
    /// <summary>Each level of lambda is bound once for each overload of the level around it.</summary>
    public static string Lambdas { get; } = TinyProblem.TwiceBy(
        $"return {Nested(24, i => $"F(a{i} => ", ")")};",
        string.Concat(Enumerable.Range(0, 4).Select(i => $"class T{i} {{ public int V{i}; public static implicit operator int(T{i} t) => 0; }} static int F(Func<T{i}, int> f) => 0;")));

    /// <summary>Lambdas in interpolations in lambdas, each taken for a string and for a formattable.</summary>
    public static string Interpolations { get; } = TinyProblem.TwiceBy(
        $"return {Nested(16, i => $"G(a{i} => $\"{{", "}\").ToString()")}.Length;",
        string.Concat(Enumerable.Range(0, 3).Select(i =>
            $"class T{i} {{ public static implicit operator int(T{i} t) => 0; }} static string G(Func<T{i}, string> f) => \"\"; static string G(Func<T{i}, FormattableString> f) => \"\"; ")));

    /// <summary>Conditional expressions whose type is looked for in the lambdas within.</summary>
    public static string Conditionals { get; } = TinyProblem.TwiceBy(
        $"return G({Nested(18, i => $"n > {i} ? G(() => ", ") : default")});",
        "static int G(Func<int> a) => 0; static int G(Func<long> a) => 0; static int G(Func<string> s) => 0; static int G(int d) => 0;");

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
