using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DrillJudge.Protocol;

/// <summary>Reads what <see cref="ValueWriter"/> writes. Nothing is allocated for a count that the bytes left could not hold.</summary>
/// <exception cref="ProtocolException">From every method: the bytes end early or are no such value.</exception>
public sealed class ValueReader(byte[] buffer, int offset, int count)
{
    private readonly int end = offset + count;
    private int position = offset;

    /// <summary>Reads a whole array.</summary>
    public ValueReader(byte[] buffer)
        : this(buffer, 0, buffer.Length)
    {
    }

    /// <summary>Bytes not yet read.</summary>
    public int Remaining => end - position;

    /// <summary>An unsigned varint.</summary>
    public ulong ReadUnsigned()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = ReadByte();
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }

        throw new ProtocolException("A number runs on for too long.");
    }

    /// <summary>A 32-bit integer.</summary>
    public int ReadInt32()
    {
        var value = ReadInt64();
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw new ProtocolException($"{value} does not fit an int.");
    }

    /// <summary>A 64-bit integer.</summary>
    public long ReadInt64()
    {
        var raw = ReadUnsigned();
        return (long)(raw >> 1) ^ -(long)(raw & 1);
    }

    /// <summary>A truth value.</summary>
    public bool ReadBoolean() => ReadByte() switch
    {
        0 => false,
        1 => true,
        var other => throw new ProtocolException($"{other} is no truth value."),
    };

    /// <summary>One byte.</summary>
    public byte ReadByte() => position < end ? buffer[position++] : throw new ProtocolException("The message ends early.");

    /// <summary>A UTF-16 code unit.</summary>
    public char ReadChar()
    {
        var value = ReadUnsigned();
        return value <= char.MaxValue ? (char)value : throw new ProtocolException($"{value} is no char.");
    }

    /// <summary>A double.</summary>
    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    /// <summary>A string or null.</summary>
    public string? ReadString()
    {
        var head = ReadUnsigned();
        if (head == 0)
            return null;
        head--;
        var wide = (head & 1) != 0;
        var chars = Bounded(head >> 1, wide ? 2 : 1);
        if (wide)
            return new string(MemoryMarshal.Cast<byte, char>(Take(chars * 2)));
        var from = position;
        Take(chars);
        return string.Create(chars, (buffer, from), static (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)source.buffer[source.from + i];
        });
    }

    /// <summary>A string that may not be null.</summary>
    public string ReadText() => ReadString() ?? throw new ProtocolException("A text is missing.");

    /// <summary>The count that heads an array or list; -1 for null. Each element takes one byte at least.</summary>
    public int ReadCount()
    {
        var head = ReadUnsigned();
        return head == 0 ? -1 : Bounded(head - 1, 1);
    }

    /// <summary>Bytes with their length in front.</summary>
    public byte[] ReadBytes() => Take(Bounded(ReadUnsigned(), 1)).ToArray();

    /// <summary>Demands that nothing is left.</summary>
    public void End()
    {
        if (Remaining != 0)
            throw new ProtocolException($"{Remaining} bytes too many.");
    }

    private int Bounded(ulong count, int size) =>
        count <= (ulong)(Remaining / size) ? (int)count : throw new ProtocolException($"{count} elements are announced, {Remaining} bytes are left.");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (Remaining < count)
            throw new ProtocolException("The message ends early.");
        var taken = buffer.AsSpan(position, count);
        position += count;
        return taken;
    }
}
