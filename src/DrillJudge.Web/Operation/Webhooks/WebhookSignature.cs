using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DrillJudge.Web.Operation.Webhooks;

/// <summary>
/// The header DrillJudge-Signature: t=SECONDS,v1=HEX, where HEX is HMAC-SHA256 under the webhook's secret of SECONDS, a full stop and the body. A receiver computes the same,
/// compares in constant time, and refuses what is older than a few minutes.
/// </summary>
public static class WebhookSignature
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "DrillJudge-Signature";

    /// <summary>The header with the delivery's id, the same in each repetition.</summary>
    public const string DeliveryHeader = "DrillJudge-Delivery";

    /// <summary>Signs a body.</summary>
    public static string Of(string secret, DateTimeOffset at, string body)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{seconds}.{body}")))}";
    }
}
