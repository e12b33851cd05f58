using System.Diagnostics;

namespace DrillJudge.Tests.Cli;

/// <summary>
/// A machine as ./drill sees it: a copy of the script in a folder of its own, and a PATH with the few usual tools and stand-ins for the rest.
/// Each stand-in adds its command line to a journal, so that a test sees what would have been done to a real machine.
/// </summary>
internal sealed class ScriptMachine : IDisposable
{
    private static readonly string[] Usual =
        ["awk", "bash", "cat", "chmod", "cksum", "cut", "env", "find", "flock", "grep", "ln", "ls", "mkdir", "mktemp", "mv", "nohup", "paste", "perl", "readlink", "rm", "setsid", "sh", "sleep", "sort", "tail", "tee", "touch", "tr", "xargs"];

    private readonly Folder folder = new();

    public ScriptMachine()
    {
        folder.Write("repository/drill", File.ReadAllText(Path.Combine(RepositoryRoot(), "drill")));
        foreach (var name in new[] { "src/DrillJudge/A.cs", "src/DrillJudge.Cli/B.cs", "sandbox/C.cs", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig" })
            folder.Write($"repository/{name}", "");
        Directory.CreateDirectory(Path.Combine(folder.Path, "bin"));
        foreach (var (name, from) in Usual.Select(name => (name, from: new[] { "/usr/bin", "/bin" }.Select(at => Path.Combine(at, name)).FirstOrDefault(File.Exists))))
        {
            if (from is not null)
                File.CreateSymbolicLink(Path.Combine(folder.Path, "bin", name), from);
        }

        StandIn("uname", "case $1 in -m) echo x86_64 ;; *) echo Linux ;; esac");
        User("root", 0);
        System("ID=debian");
        // Publishing leaves what the real one leaves, as far as the script looks at it.
        StandIn("dotnet", """
            case $1 in
              --version) echo 10.0.401 ;;
              publish) while [ "$1" != -o ]; do shift; done; mkdir -p "$2"; touch "$2/drill.dll" ;;
              *.dll) echo "ran with home $DRILL_HOME and host $DOCKER_HOST" ;;
            esac
            """);
    }

    /// <summary>What the stand-ins were called with, a line a call.</summary>
    public IReadOnlyList<string> Journal => File.Exists(JournalPath) ? [.. File.ReadAllLines(JournalPath)] : [];

    /// <summary>The copy's folder.</summary>
    public string Repository => Path.Combine(folder.Path, "repository");

    /// <summary>Where the engine's socket belongs.</summary>
    public string Socket => Path.Combine(folder.Path, "docker.sock");

    /// <summary>Where Debian keeps how servers of PostgreSQL are made.</summary>
    public string PostgresSettings => Path.Combine(folder.Path, "postgresql-common");

    private string JournalPath => Path.Combine(folder.Path, "journal");

    /// <summary>Puts a command on the PATH; its body is shell.</summary>
    public void StandIn(string name, string body)
    {
        var path = Path.Combine(folder.Path, "bin", name);
        File.Delete(path);
        File.WriteAllText(path, $"#!/bin/sh\necho \"{name} $*\" >>'{JournalPath}'\n{body}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
    }

    /// <summary>Makes the engine's socket one that the script's user may not open. Root may open any, so as root the script asks as nobody.</summary>
    public void DenySocket()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(Socket, UnixFileMode.None);
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_101_101);
        if (Environment.IsPrivilegedProcess)
            StandIn("perl", "exec /usr/bin/setpriv --reuid=65534 --clear-groups /usr/bin/perl \"$@\"");
    }

    public void Without(string name) => File.Delete(Path.Combine(folder.Path, "bin", name));

    /// <summary>Who runs the script.</summary>
    public void User(string name, int id, string groups = "") =>
        StandIn("id", $"case $1 in -u) echo {id} ;; -un) echo {name} ;; -nG) [ -n \"$2\" ] && echo '{groups}' || echo {name} ;; esac");

    /// <summary>The contents of os-release.</summary>
    public void System(string osRelease) => folder.Write("os-release", osRelease);

    /// <summary>Runs ./drill; standard error is no terminal.</summary>
    public Task<DrillProcess.Ended> DrillAsync(params string[] arguments) => DrillAsync(null, arguments);

    /// <summary>Runs ./drill with DOCKER_HOST set.</summary>
    public Task<DrillProcess.Ended> DrillAsync(string? dockerHost, string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(folder.Path, "bin", "bash"), [Path.Combine(Repository, "drill"), .. arguments]) { WorkingDirectory = folder.Path };
        start.Environment.Clear();
        return DrillProcess.RunAsync(start, new Dictionary<string, string?>
        {
            ["PATH"] = Path.Combine(folder.Path, "bin"),
            ["HOME"] = folder.Path,
            ["XDG_RUNTIME_DIR"] = folder.Path + "/run",
            ["DOCKER_HOST"] = dockerHost,
            ["DRILL_DOCKER_SOCKET"] = Socket,
            ["DRILL_SYSTEM_PATH"] = "/nonexistent",
            ["DRILL_OS_RELEASE"] = Path.Combine(folder.Path, "os-release"),
            ["DRILL_POSTGRES_PROGRAMS"] = Path.Combine(folder.Path, "postgresql", "initdb"),
            ["DRILL_POSTGRES_SETTINGS"] = PostgresSettings,
            ["DRILL_SYSTEMD_MARK"] = Path.Combine(folder.Path, "systemd"),
        }, []);
    }

    public void Dispose() => folder.Dispose();

    private static string RepositoryRoot()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "DrillJudge.sln")))
            at = Path.GetDirectoryName(at) ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return at;
    }
}
