using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DrillJudge.Protocol;

/// <summary>
/// Writes values in the compact encoding that crosses into sandboxes. It carries no type tags: both sides know the signature.
/// int and long: zigzag varint · bool: one byte · char: varint · double: 8 bytes little endian ·
/// string: varint 0 for null, else ((chars × 2 + wide) + 1), then one byte a char (all below 0x80) or UTF-16 LE (lone surrogates survive) ·
/// array or list: varint 0 for null, else count + 1, then the elements.
/// Every value has exactly one encoding, so equal values are equal bytes.
/// </summary>
public sealed class ValueWriter
{
    private byte[] buffer = new byte[256];
    private int length;

    /// <summary>Bytes written so far.</summary>
    public int Length => length;

    /// <summary>What was written, valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray() => Written.ToArray();

    /// <summary>Forgets everything written, keeps the buffer.</summary>
    public void Clear() => length = 0;

    /// <summary>Leaves room for something filled in later.</summary>
    public void Skip(int count)
    {
        Need(count).Clear();
        length += count;
    }

    /// <summary>An unsigned varint, 1 to 10 bytes.</summary>
    public void WriteUnsigned(ulong value)
    {
        var room = Need(10);
        var i = 0;
        while (value >= 0x80)
        {
            room[i++] = (byte)(value | 0x80);
            value >>= 7;
        }

        room[i++] = (byte)value;
        length += i;
    }

    /// <summary>A 32-bit integer.</summary>
    public void WriteInt32(int value) => WriteUnsigned((uint)((value << 1) ^ (value >> 31)));

    /// <summary>A 64-bit integer. A value that fits 32 bits has the bytes of <see cref="WriteInt32"/>.</summary>
    public void WriteInt64(long value) => WriteUnsigned((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>One byte, 0 or 1.</summary>
    public void WriteBoolean(bool value)
    {
        Need(1)[0] = value ? (byte)1 : (byte)0;
        length++;
    }

    /// <summary>One byte.</summary>
    public void WriteByte(byte value)
    {
        Need(1)[0] = value;
        length++;
    }

    /// <summary>A UTF-16 code unit.</summary>
    public void WriteChar(char value) => WriteUnsigned(value);

    /// <summary>A double, all bits kept.</summary>
    public void WriteDouble(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(Need(8), value);
        length += 8;
    }

    /// <summary>A string or null.</summary>
    public void WriteString(string? value)
    {
        if (value is null)
        {
            WriteUnsigned(0);
            return;
        }

        var wide = value.AsSpan().ContainsAnyExceptInRange('\0', '\u007f');
        WriteUnsigned((((ulong)value.Length << 1) | (wide ? 1UL : 0UL)) + 1);
        if (wide)
        {
            MemoryMarshal.AsBytes(value.AsSpan()).CopyTo(Need(value.Length * 2));
            length += value.Length * 2;
            return;
        }

        var room = Need(value.Length);
        for (var i = 0; i < value.Length; i++)
            room[i] = (byte)value[i];
        length += value.Length;
    }

    /// <summary>The count that heads an array or list.</summary>
    public void WriteCount(int count) => WriteUnsigned((ulong)count + 1);

    /// <summary>Null in the place of an array or list.</summary>
    public void WriteNull() => WriteUnsigned(0);

    /// <summary>Bytes with their length in front.</summary>
    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteUnsigned((ulong)value.Length);
        WriteRaw(value);
    }

    /// <summary>Bytes as they are.</summary>
    public void WriteRaw(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Need(value.Length));
        length += value.Length;
    }

    private Span<byte> Need(int count)
    {
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, checked((int)Math.Min(Array.MaxLength, Math.Max((long)buffer.Length * 2, (long)length + count))));
        return buffer.AsSpan(length, count);
    }
}
