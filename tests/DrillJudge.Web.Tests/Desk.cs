using DrillJudge.Cli;
using DrillJudge.Cli.Service;

namespace DrillJudge.Web.Tests;

/// <summary>Somebody's terminal: a folder of their files, and what `drill` remembers there.</summary>
public sealed class Desk : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drill-desk-");
    private TextReader input = TextReader.Null;

    /// <summary>Where the login is kept.</summary>
    public string LoginFile => Path.Combine(folder.FullName, "config", "drilljudge", "login.json");

    /// <summary>A file's path.</summary>
    public string At(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Writes a file; answers its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>Runs `drill` with these words.</summary>
    public async Task<(int Status, string Output, string Error)> RunAsync(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var backend = new Backend((_, _, _) => throw new NotSupportedException(), (_, _, _) => throw new NotSupportedException(), (_, _) => throw new NotSupportedException(),
            _ => throw new NotSupportedException(), (_, _) => throw new NotSupportedException())
        {
            Home = new ServiceHome(Path.GetDirectoryName(LoginFile)!, () => input),
        };
        var status = await DrillApp.RunAsync(words, backend, output, error);
        return (status, output.ToString(), error.ToString());
    }

    /// <summary>Logs in with a new token.</summary>
    public async Task<(int Status, string Output, string Error)> LogInAsync(string url, string token)
    {
        input = new StringReader(token + "\n");
        return await RunAsync("login", url, "--token-stdin");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
