using System.Text;

namespace DrillJudge.Worksheets;

/// <summary>
/// Brings what keyboards and clipboards produce down to ASCII. Superscripts become ^n first: a compatibility normalisation would turn 10⁹ into 109. The
/// folding is our own and short, since the library's depends on the globalisation mode that the process runs in. Digits of other scripts stay, and are refused.
/// </summary>
internal static class AnswerFold
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The folded text.</summary>
    public static string Fold(string typed)
    {
        var folded = new StringBuilder(typed.Length + 8);
        var raised = false;
        foreach (var sign in typed)
        {
            var digit = Superscripts.IndexOf(sign, StringComparison.Ordinal);
            var isRaised = digit >= 0 || (sign == '⁻' || sign == '⁺');
            if (isRaised && !raised)
                folded.Append('^');
            raised = isRaised;
            folded.Append(digit >= 0 ? (char)('0' + digit) : One(sign));
        }

        return folded.ToString().Trim();
    }

    private static char One(char sign) => sign switch
    {
        '⁻' or '−' or '–' or '—' or '‐' or '‑' => '-',
        '⁺' => '+',
        '×' or '·' or '∙' or '⋅' or '•' or '✕' => '*',
        '÷' or '∕' or '⁄' => '/',
        'µ' or 'μ' => 'u',
        '≃' or '≅' or '∼' or '˜' => '~',
        '\t' or '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\u200A' or '\u3000' or '\u2002' or '\u2003' => ' ',
        // Full-width forms lie in the same order as ASCII.
        >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
        _ => sign,
    };
}
