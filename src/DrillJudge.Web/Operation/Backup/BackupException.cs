namespace DrillJudge.Web.Operation.Backup;

/// <summary>A backup or a restore cannot be done; the message says why and what to do.</summary>
internal sealed class BackupException(string message) : Exception(message);
