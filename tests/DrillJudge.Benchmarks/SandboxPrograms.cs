using System.Runtime.Loader;

namespace DrillJudge.Benchmarks;

/// <summary>
/// The floor compiles and runs in this process with the very assemblies that the sandbox's image holds: the same Roslyn, compiled ahead in the same way.
/// They are therefore loaded from where ./drill published them and not copied here.
/// </summary>
internal static class SandboxPrograms
{
    /// <summary>Makes the published assemblies visible.</summary>
    public static void ResolveFrom(string published) => AssemblyLoadContext.Default.Resolving += (context, name) =>
        new[] { "runner", "compiler" }
            .Select(folder => Path.Combine(published, folder, name.Name + ".dll"))
            .Where(File.Exists)
            .Select(context.LoadFromAssemblyPath)
            .FirstOrDefault();
}
