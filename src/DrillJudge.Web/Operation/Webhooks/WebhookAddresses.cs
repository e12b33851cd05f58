using System.Net;
using System.Net.Sockets;

namespace DrillJudge.Web.Operation.Webhooks;

/// <summary>Which addresses a webhook may have. What counts is the address that is connected to, after the name is resolved: a name can be pointed anywhere at any time.</summary>
internal static class WebhookAddresses
{
    // What is no public host's: this network, private, shared, loopback, link-local, protocol assignments, documentation, 6to4 relays, benchmarks, multicast, reserved.
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    // Of IPv6 only global unicast is public, and in it neither tunnels, which carry an IPv4 address, nor documentation.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] ClosedInGlobal = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("3fff::/20")];

    /// <summary>Whether an address is a public host's.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Closed.Any(network => network.Contains(address))
            : Global.Contains(address) && !ClosedInGlobal.Any(network => network.Contains(address));
    }

    /// <summary>Connects to the first address of a host that may be connected to.</summary>
    /// <exception cref="WebhookRefusedException">None may.</exception>
    /// <exception cref="SocketException">None answers, or the name is unknown.</exception>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, bool allowPrivate, CancellationToken cancellation)
    {
        var all = await Dns.GetHostAddressesAsync(target.Host, cancellation);
        var allowed = allowPrivate ? all : [.. all.Where(IsPublic)];
        if (allowed.Length == 0)
            throw new WebhookRefusedException($"{target.Host} is not a public address.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A webhook's address is one that it may not have.</summary>
internal sealed class WebhookRefusedException(string message) : Exception(message);
