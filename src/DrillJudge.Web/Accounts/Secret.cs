using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DrillJudge.Web.Accounts;

/// <summary>Secrets of links and tokens: 256 bits at random; what is stored is their hash. Being random they need no salt and no slow hash.</summary>
public static class Secret
{
    /// <summary>A new one, 43 letters that may stand in a URL.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of one.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
