using DrillJudge.Attempts;
using DrillJudge.Packages;

namespace DrillJudge.Web.Api;

/// <summary>An archive as a form brings it.</summary>
/// <param name="Bytes">The archive.</param>
/// <param name="FileName">What it is called where it came from; may be null.</param>
public sealed record SentPackage(byte[] Bytes, string? FileName)
{
    /// <summary>Reads the field 'package' of a multipart form.</summary>
    public static async Task<Outcome<SentPackage>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return PackageRules.Missing;
        try
        {
            var form = await request.ReadFormAsync(cancellation);
            if (form.Files.GetFile("package") is not { Length: > 0 } file)
                return PackageRules.Missing;
            if (file.Length > PackageRules.MostPacked)
                return PackageRules.TooLarge;
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancellation);
            return new SentPackage(bytes.ToArray(), file.FileName);
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? PackageRules.TooLarge : PackageRules.Missing;
        }
        catch (InvalidDataException)
        {
            return PackageRules.Missing;
        }
    }
}
