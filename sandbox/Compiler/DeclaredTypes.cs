using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler;

/// <summary>The types that a source declares, nested ones included, found in the syntax alone.</summary>
internal sealed class DeclaredTypes
{
    private readonly List<DeclaredType> types = [];

    private DeclaredTypes()
    {
    }

    /// <summary>In source order; the parts of a partial type are one.</summary>
    public IReadOnlyList<DeclaredType> All => types;

    /// <summary>Reads the declarations of a file.</summary>
    public static DeclaredTypes In(SyntaxTree tree)
    {
        var found = new DeclaredTypes();
        found.Collect(((CompilationUnitSyntax)tree.GetRoot()).Members, "", null);
        return found;
    }

    /// <summary>The class that the harness calls: at top level before nested, one with the wanted member before one without.</summary>
    public DeclaredType? Entry(string name, IReadOnlyCollection<string> members) =>
        types.Where(type => type.Name == name)
            .OrderBy(type => type.Arity).ThenByDescending(type => type.Declares(members)).ThenBy(type => type.Outer is null ? 0 : 1)
            .FirstOrDefault();

    /// <summary>The type that a helper's name means inside the entry type, if the source declares one.</summary>
    public DeclaredType? Helper(string name, DeclaredType entry)
    {
        var named = types.Where(type => type.Name == name && type.Arity == 0).ToArray();
        for (DeclaredType? scope = entry; scope is not null; scope = scope.Outer)
        {
            if (named.FirstOrDefault(type => type.Outer == scope) is { } nested)
                return nested;
        }

        return named.Where(type => type.Outer is null)
            .OrderByDescending(type => entry.Namespace == type.Namespace || entry.Namespace.StartsWith(type.Namespace + ".", StringComparison.Ordinal) ? type.Namespace.Length + 1 : 0)
            .FirstOrDefault();
    }

    private void Collect(SyntaxList<MemberDeclarationSyntax> members, string space, DeclaredType? outer)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    var name = inner.Name.ToString().Replace(" ", "", StringComparison.Ordinal);
                    Collect(inner.Members, space.Length == 0 ? name : $"{space}.{name}", null);
                    break;
                case BaseTypeDeclarationSyntax type:
                    var declared = Add(type, space, outer);
                    if (type is TypeDeclarationSyntax holder)
                        Collect(holder.Members, space, declared);
                    break;
                default:
                    break;
            }
        }
    }

    private DeclaredType Add(BaseTypeDeclarationSyntax type, string space, DeclaredType? outer)
    {
        var arity = (type as TypeDeclarationSyntax)?.Arity ?? 0;
        var known = types.Find(other => other.Name == type.Identifier.ValueText && other.Arity == arity && other.Namespace == space && other.Outer == outer);
        if (known is null)
            types.Add(known = new DeclaredType(type.Identifier.ValueText, arity, space, outer));
        known.Parts.Add(type);
        return known;
    }
}
