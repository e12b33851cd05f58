using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DrillJudge.Data;

/// <summary>A moment as milliseconds since 1970, UTC.</summary>
internal sealed class UnixMillis() : ValueConverter<DateTimeOffset, long>(moment => moment.ToUnixTimeMilliseconds(), millis => DateTimeOffset.FromUnixTimeMilliseconds(millis));
