using System.Diagnostics.CodeAnalysis;

namespace DrillJudge.Problems;

/// <summary>
/// A value of a case as YAML, JSON and scripts write it, before or after it is held against a <see cref="ValueType"/>.
/// Equality is by content: NaN equals NaN, 0.0 equals -0.0, and 5 is not 5.0.
/// </summary>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The cases of a closed union read as Value.Integer and cannot be added to.")]
public abstract record Value
{
    private static readonly Integer[] SmallIntegers = [.. Enumerable.Range(-128, 1152).Select(n => new Integer(n))];

    private Value()
    {
    }

    /// <summary>The one null that is needed.</summary>
    public static Null None { get; } = new();

    /// <summary>The list without elements.</summary>
    public static List Empty { get; } = new([]);

    /// <summary>An integer; small ones are shared, since answers are full of them.</summary>
    public static Integer Of(long number) => number is >= -128 and < 1024 ? SmallIntegers[number + 128] : new Integer(number);

    /// <summary>A list of what is given.</summary>
    public static List Of(params IReadOnlyList<Value> items) => new(items);

    /// <summary>Compact JSON, cut to one line's length.</summary>
    public sealed override string ToString() => ValueText.Show(this);

    /// <summary>null.</summary>
    public sealed record Null : Value;

    /// <summary>true or false.</summary>
    /// <param name="Truth">Which.</param>
    public sealed record Bool(bool Truth) : Value;

    /// <summary>A number written without fraction or exponent.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Integer(long Number) : Value;

    /// <summary>A number written with fraction or exponent, or beyond a long; NaN and the infinities too.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Floating(double Number) : Value;

    /// <summary>A string, any UTF-16 code units.</summary>
    /// <param name="Content">The characters.</param>
    public sealed record Text(string Content) : Value;

    /// <summary>A char, one UTF-16 code unit. YAML and JSON yield <see cref="Text"/> of length 1 instead.</summary>
    /// <param name="Letter">The character.</param>
    public sealed record Char(char Letter) : Value;

    /// <summary>An array or list, or a composite in its JSON shape.</summary>
    /// <param name="Items">The elements, none of them a null reference.</param>
    public sealed record List(IReadOnlyList<Value> Items) : Value
    {
        /// <inheritdoc/>
        public bool Equals(List? other) => other is not null && (ReferenceEquals(Items, other.Items) || Items.SequenceEqual(other.Items));

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var item in Items)
                hash.Add(item);
            return hash.ToHashCode();
        }
    }
}
