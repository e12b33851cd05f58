using System.Reflection;
using System.Runtime.Loader;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>Loads the submission's assembly from memory; the image's root is read-only and holds none of it.</summary>
internal static class Loader
{
    /// <summary>Loads assembly and symbols.</summary>
    public static Assembly Load(RunRequest request) => AssemblyLoadContext.Default.LoadFromStream(
        new MemoryStream(request.Assembly), request.Symbols.Length > 0 ? new MemoryStream(request.Symbols) : null);
}
