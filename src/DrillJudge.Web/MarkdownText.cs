using Markdig;
using Microsoft.AspNetCore.Html;

namespace DrillJudge.Web;

/// <summary>Statements and editorials as HTML. They come from packages, which instructors may upload: HTML in them is shown as text.</summary>
public sealed class MarkdownText
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    /// <summary>Renders a text. What may scroll sideways can be reached by the keyboard.</summary>
    public IHtmlContent Render(string markdown) => new HtmlString(Markdown.ToHtml(markdown, pipeline)
        .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal).Replace("<table>", "<table tabindex=\"0\">", StringComparison.Ordinal));
}
