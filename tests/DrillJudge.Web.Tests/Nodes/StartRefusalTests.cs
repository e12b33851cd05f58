using DrillJudge.Web.Administration;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Nodes;
using Xunit;

namespace DrillJudge.Web.Tests.Nodes;

/// <summary>Hosts that are asked to start on what they cannot start on.</summary>
public sealed class StartRefusalTests
{
    private const string Secret = "open-sesame";

    [Theory]
    [InlineData("judge-node", "", "shares a PostgreSQL database")]
    [InlineData("judge-node", "somewhere.db", "shares a PostgreSQL database")]
    [InlineData("no-judge", "", "shares a PostgreSQL database")]
    [InlineData("up", "postgres://drill:" + Secret + "@db/drill", "takes no address with ://")]
    [InlineData("up", "Host=db;Database=d;Password=" + Secret + ";Frob=1", "cannot be read as a PostgreSQL connection string")]
    [InlineData("up", "Host=db;Password=" + Secret, "names no Database=")]
    [InlineData("admin", "Host=db;Password=" + Secret, "names no Database=")]
    public async Task It_is_said_without_giving_a_password_away_and_ends_with_2(string what, string database, string said)
    {
        var data = Directory.CreateTempSubdirectory("drill-refusal-");
        try
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            string[] options = ["--data", data.FullName, .. database.Length > 0 ? ["--database", database] : Array.Empty<string>()];
            var status = await (what switch
            {
                "judge-node" => NodeProgram.RunAsync(options, output, error),
                "no-judge" => WebProgram.RunAsync([.. options, "--no-judge", "true"], output, error),
                "admin" => AdminProgram.RunAsync(["token", "ada@example.org", .. options], TextReader.Null, output, error),
                _ => WebProgram.RunAsync(options, output, error),
            });
            Assert.Equal((2, ""), (status, output.ToString()));
            Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
