using System.Text;

namespace DrillJudge.Cli.Input;

/// <summary>A source to judge.</summary>
/// <param name="Name">As it was given; "-" is standard input.</param>
/// <param name="Text">The source, a byte order mark left out.</param>
internal sealed record SolutionFile(string Name, string Text)
{
    /// <summary>Largest source, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a source. Never reads further than <see cref="MaxBytes"/>.</summary>
    /// <param name="name">A path, or "-" for standard input.</param>
    /// <param name="standardInput">What "-" stands for.</param>
    /// <exception cref="InputException">There is no such file, or it is no C# source.</exception>
    public static SolutionFile Read(string name, Stream standardInput)
    {
        if (name == "-")
            return new SolutionFile(name, Decode("standard input", ReadBounded("standard input", standardInput)));
        if (Directory.Exists(name))
            throw new InputException($"{name} is a directory. Expected one or more C# files, such as {Path.Combine(name, "Solution.cs")}.");
        if (!File.Exists(name))
            throw new InputException($"{name}: no such file. Expected a C# file, or - for standard input.");
        try
        {
            if (new FileInfo(name).Length > MaxBytes)
                throw TooLarge(name);
            using var stream = File.OpenRead(name);
            return new SolutionFile(name, Decode(name, ReadBounded(name, stream)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{name} cannot be read: {e.Message}");
        }
    }

    private static byte[] ReadBounded(string name, Stream stream)
    {
        var buffer = new byte[MaxBytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return length > MaxBytes ? throw TooLarge(name) : buffer[..length];
    }

    private static string Decode(string name, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new InputException($"{name} is UTF-16. Expected C# source in UTF-8; save it in that encoding.");
        if (bytes.Contains((byte)0))
            throw new InputException($"{name} is binary (it holds NUL bytes). Expected C# source in UTF-8.");
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException($"{name} is not UTF-8 (byte {e.Index + 1}). Expected C# source in UTF-8.");
        }

        return string.IsNullOrWhiteSpace(text)
            ? throw new InputException($"{name} is empty. Expected C# source with the class that the problem asks for.")
            : text;
    }

    private static InputException TooLarge(string name) => new($"{name} is larger than {MaxBytes / 1024} KiB. Expected the C# source of one solution.");
}
