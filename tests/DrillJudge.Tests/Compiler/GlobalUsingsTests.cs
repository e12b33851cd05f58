extern alias compiler;

using System.Reflection;
using compiler::DrillJudge.Compiler;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class GlobalUsingsTests
{
    [Fact]
    public void No_two_open_namespaces_declare_a_type_of_the_same_name()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var types = Directory.EnumerateFiles(folder, "System*.dll")
            .SelectMany(path => Assembly.Load(Path.GetFileNameWithoutExtension(path)).GetExportedTypes())
            .Where(type => !type.IsNested && GlobalUsings.All.Contains(type.Namespace))
            .Distinct().ToArray();
        Assert.True(types.Length > 500);
        // ThreadState stands twice only where System.Diagnostics.Process is referenced, which few solutions need.
        Assert.Equal(["ThreadState"], types.GroupBy(type => type.Name).Where(group => group.Select(type => type.Namespace).Distinct().Count() > 1).Select(group => group.Key));
    }
}
