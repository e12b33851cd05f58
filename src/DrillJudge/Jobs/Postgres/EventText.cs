using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using DrillJudge.Attempts;

namespace DrillJudge.Jobs.Postgres;

/// <summary>
/// Events of judging as a notification carries them: the speaker's id, then one event a line. A payload may hold 8,000 bytes, so a batch may take several. Nothing of a
/// case but its mark is in it.
/// </summary>
internal static class EventText
{
    /// <summary>What fits into one payload, bytes; PostgreSQL refuses 8,000.</summary>
    public const int MostBytes = 7900;

    private const int LongestReason = 500;

    /// <summary>Writes a batch, in as many payloads as it takes.</summary>
    public static List<string> Write(Guid speaker, IEnumerable<(Guid Submission, SubmissionEvent What)> batch)
    {
        var payloads = new List<string>();
        var text = new StringBuilder();
        var bytes = 0;
        foreach (var (submission, what) in batch)
        {
            var line = JsonSerializer.Serialize(ToLine(submission, what), EventJson.Default.Line);
            var length = Encoding.UTF8.GetByteCount(line) + 1;
            if (text.Length == 0 || bytes + length > MostBytes)
            {
                if (text.Length > 0)
                    payloads.Add(text.ToString());
                text.Clear().Append(speaker);
                bytes = text.Length;
            }

            text.Append('\n').Append(line);
            bytes += length;
        }

        if (text.Length > 0)
            payloads.Add(text.ToString());
        return payloads;
    }

    /// <summary>Reads a payload; what cannot be read is left out, since another version of the program may have written it.</summary>
    public static (Guid Speaker, IReadOnlyList<(Guid Submission, SubmissionEvent What)> Events) Read(string payload)
    {
        var lines = payload.Split('\n');
        return Guid.TryParse(lines[0], out var speaker) ? (speaker, [.. lines.Skip(1).Select(ReadLine).OfType<(Guid, SubmissionEvent)>()]) : (Guid.Empty, []);
    }

    private static (Guid Submission, SubmissionEvent What)? ReadLine(string text)
    {
        try
        {
            var line = JsonSerializer.Deserialize(text, EventJson.Default.Line)!;
            SubmissionEvent? what = line switch
            {
                { State: { } state } => new SubmissionEvent.StateChanged(state),
                { Cases: { } cases } => new SubmissionEvent.Running(cases),
                { Mark: { } mark } => new SubmissionEvent.CaseDecided(mark),
                { Reason: { } reason } => new SubmissionEvent.Restarted(reason),
                _ => null,
            };
            return what is null ? null : (line.Id, what);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Line ToLine(Guid id, SubmissionEvent what) => what switch
    {
        SubmissionEvent.StateChanged changed => new(id, State: changed.State),
        SubmissionEvent.Running running => new(id, Cases: running.Cases),
        SubmissionEvent.CaseDecided decided => new(id, Mark: decided.Mark),
        SubmissionEvent.Restarted restarted => new(id, Reason: restarted.Reason.Length <= LongestReason ? restarted.Reason : restarted.Reason[..LongestReason]),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    internal sealed record Line(Guid Id, SubmissionState? State = null, int? Cases = null, CaseMark? Mark = null, string? Reason = null);
}

/// <summary>JSON of <see cref="EventText"/>, generated.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EventText.Line))]
internal sealed partial class EventJson : JsonSerializerContext;
