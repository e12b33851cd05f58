using System.Text.Json;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Service;

/// <summary>What the terminal remembers between commands: where one is logged in, and which file belongs to which attempt. Only its owner may read it.</summary>
/// <param name="folder">Where it is kept.</param>
/// <param name="input">Where a token is read from.</param>
internal sealed class ServiceHome(string folder, Func<TextReader> input)
{
    private const int MostFiles = 200;
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string loginFile = Path.Combine(folder, "login.json");
    private readonly string startedFile = Path.Combine(folder, "files.json");

    /// <summary>The one of whoever runs this.</summary>
    public static ServiceHome Mine { get; } = new(
        Path.Combine(Environment.GetEnvironmentVariable("XDG_CONFIG_HOME") is { Length: > 0 } given ? given : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config"), "drilljudge"),
        () => Console.In);

    /// <summary>Where a token is read from.</summary>
    public TextReader Input => input();

    /// <summary>Where one is logged in.</summary>
    /// <exception cref="InputException">Nowhere.</exception>
    public Login Login() => Read(loginFile, ServiceJson.Default.Login) ?? throw new InputException("You are not logged in. Run: ./drill login URL");

    /// <summary>Keeps a login.</summary>
    public void Keep(Login login) => Write(loginFile, JsonSerializer.Serialize(login, ServiceJson.Default.Login));

    /// <summary>Forgets the login; false when there was none.</summary>
    public bool Forget()
    {
        var there = File.Exists(loginFile);
        File.Delete(loginFile);
        return there;
    }

    /// <summary>The attempt that a file was last started for at an installation; null for none.</summary>
    public StartedFile? Find(string path, string url) => Started().LastOrDefault(one => one.Path == Path.GetFullPath(path) && one.Url == url);

    /// <summary>Remembers which attempt a file was started for.</summary>
    public void Keep(StartedFile started) => Write(startedFile, JsonSerializer.Serialize(
        [.. Started().Where(one => one.Path != started.Path || one.Url != started.Url).Append(started).TakeLast(MostFiles)], ServiceJson.Default.ListStartedFile));

    private List<StartedFile> Started() => Read(startedFile, ServiceJson.Default.ListStartedFile) ?? [];

    private static T? Read<T>(string file, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllText(file), type) : null;
        }
        catch (JsonException)
        {
            throw new InputException($"{file} cannot be read. Delete it and log in again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read: {e.Message}");
        }
    }

    // Renamed into place, so that the old one holds until the new one is whole; readable to nobody else from its first byte on.
    private void Write(string file, string text)
    {
        if (OperatingSystem.IsWindows())
            throw new InputException("DrillJudge's terminal runs on Linux and macOS.");
        try
        {
            Directory.CreateDirectory(folder, Own | UnixFileMode.UserExecute);
            var next = file + ".next";
            File.Delete(next);
            using (var stream = new StreamWriter(new FileStream(next, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = Own })))
                stream.Write(text);
            File.Move(next, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be written: {e.Message}");
        }
    }
}
