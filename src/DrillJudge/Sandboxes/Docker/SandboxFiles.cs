namespace DrillJudge.Sandboxes.Docker;

/// <summary>The files of the sandbox directory that the library needs at run time; they travel inside it, so that no path can be wrong.</summary>
public static class SandboxFiles
{
    /// <summary>The Dockerfile of the sandbox's image.</summary>
    public static string Dockerfile { get; } = Read("Dockerfile");

    /// <summary>The seccomp profile, for <see cref="ContainerSpec.Seccomp"/>.</summary>
    public static string Seccomp { get; } = Read("seccomp.json");

    /// <summary>The script that assembles a base image from this machine's own files.</summary>
    internal static string BaseImageScript { get; } = Read("base-image.sh");

    private static string Read(string name)
    {
        using var stream = typeof(SandboxFiles).Assembly.GetManifestResourceStream($"sandbox/{name}")
            ?? throw new InvalidOperationException($"The library was built without sandbox/{name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
