using DrillJudge.Protocol;

namespace DrillJudge.Sandbox;

/// <summary>Collects a list with random pointers while the harness follows it. A node of the input in it is an error: a copy was asked for.</summary>
/// <param name="inputs">The nodes of the input.</param>
public sealed class RandomListWalk(HashSet<object> inputs)
{
    private readonly Dictionary<object, int> indices = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> values = [];
    private readonly List<object?> randoms = [];

    /// <summary>Reads a list: values, and the index that each random pointer leads to, or -1.</summary>
    public static int[] Read(ValueReader input, out int[] randoms)
    {
        var values = new int[Math.Max(0, input.ReadCount())];
        randoms = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = input.ReadInt32();
            randoms[i] = input.ReadInt32();
        }

        return values;
    }

    /// <summary>Takes the next node.</summary>
    /// <exception cref="InvalidAnswerException">It is one of the input, was there before, or there are too many.</exception>
    public void Visit(object node, int value, object? random)
    {
        if (inputs.Contains(node) || (random is not null && inputs.Contains(random)))
            throw new InvalidAnswerException("The copy shares a node with the input.");
        if (!indices.TryAdd(node, indices.Count))
            throw new InvalidAnswerException("The returned list has a cycle.");
        if (indices.Count > NodeLimit.Nodes)
            throw new InvalidAnswerException($"The returned list has more than {NodeLimit.Nodes:N0} nodes.");
        values.Add(value);
        randoms.Add(random);
    }

    /// <summary>Writes what was collected.</summary>
    /// <exception cref="InvalidAnswerException">A random pointer leads out of the list.</exception>
    public void Write(ValueWriter output)
    {
        output.WriteCount(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            output.WriteInt32(values[i]);
            var index = -1;
            if (randoms[i] is { } random && !indices.TryGetValue(random, out index))
                throw new InvalidAnswerException("A random pointer leads to a node that is not in the returned list.");
            output.WriteInt32(index);
        }
    }
}
