using System.Text;
using DrillJudge.Attempts;
using DrillJudge.Jobs.Postgres;
using Xunit;

namespace DrillJudge.Tests.Jobs;

public sealed class EventTextTests
{
    [Fact]
    public void What_is_written_is_read_and_no_payload_is_larger_than_the_database_takes()
    {
        var speaker = Guid.NewGuid();
        var id = Guid.NewGuid();
        SubmissionEvent[] all =
        [
            new SubmissionEvent.StateChanged(SubmissionState.Judging), new SubmissionEvent.Running(300),
            .. Enumerable.Range(0, 300).Select(i => new SubmissionEvent.CaseDecided(new CaseMark(i, "generated", "AC", 12.5))),
            new SubmissionEvent.Restarted("\u00fc\n\"lost\""), new SubmissionEvent.StateChanged(SubmissionState.Done),
        ];
        var payloads = EventText.Write(speaker, all.Select(what => (id, what)));
        Assert.True(payloads.Count > 1);
        Assert.All(payloads, payload => Assert.InRange(Encoding.UTF8.GetByteCount(payload), 1, 7999));
        Assert.Equal(all.Select(what => (id, what)), payloads.SelectMany(payload => EventText.Read(payload).Events));
        Assert.All(payloads, payload => Assert.Equal(speaker, EventText.Read(payload).Speaker));
    }

    [Fact]
    public void A_reason_however_long_fits()
    {
        var payload = Assert.Single(EventText.Write(Guid.NewGuid(), [(Guid.NewGuid(), new SubmissionEvent.Restarted(new string('\u00e9', 9000)))]));
        Assert.InRange(Encoding.UTF8.GetByteCount(payload), 500, 7999);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("8a3c0c8e-52a4-4c0e-9d0c-000000000000\n{\"id\":5}\nnull\n{}\n[")]
    public void What_cannot_be_read_is_left_out(string payload) => Assert.Empty(EventText.Read(payload).Events);
}
