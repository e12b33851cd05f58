namespace DrillJudge.Data;

/// <summary>Folders whose content is nobody else's on this machine: what signs people in lies in them.</summary>
public static class PrivateFolder
{
    /// <summary>Makes one; a folder that is there stays as it is.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
