namespace DrillJudge.Packages;

/// <summary>An archive that is not taken.</summary>
/// <param name="message">A sentence for whoever sent it.</param>
public sealed class UploadRefusedException(string message) : Exception(message);
