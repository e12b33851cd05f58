using Npgsql;

namespace DrillJudge.Jobs.Postgres;

/// <summary>What hosts tell each other through PostgreSQL's NOTIFY.</summary>
public static class PostgresChannels
{
    /// <summary>A submission waits; the payload is its id.</summary>
    public const string Submissions = "drill_submissions";

    /// <summary>Something happened to submissions; the payload is <see cref="EventText"/>.</summary>
    public const string Events = "drill_events";

    /// <summary>The name by which the database knows a host's listening connection.</summary>
    public const string EarName = "drilljudge ear";

    /// <summary>For the connection that listens: it is asked for signs of life, since nobody speaks on it.</summary>
    public static string ForListening(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { Pooling = false, KeepAlive = 5, TcpKeepAlive = true, ApplicationName = EarName }.ToString();

    /// <summary>For those that speak. What they say is lost in a crash of the database anyway, so their commits need not wait for its disk.</summary>
    public static string ForSpeaking(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "drilljudge voice", MaxPoolSize = 4 };
        builder.Options = string.Join(' ', builder.Options, "-c synchronous_commit=off").Trim();
        return builder.ToString();
    }
}
