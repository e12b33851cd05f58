using DrillJudge.Data;
using DrillJudge.Web;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Composition;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var options = WebOptions.From(builder.Configuration);
builder.WebHost.UseUrls(options.Url);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = Limits.RequestBytes;
});
builder.Services.AddDrillJudge(options);
var app = builder.Build();
app.UseDrillJudge();

await DatabaseStart.MigrateAsync(app.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>(), CancellationToken.None);
var invitation = await app.Services.GetRequiredService<FirstAdministrator>().InviteAsync(CancellationToken.None);
await app.StartAsync();
Greeting.Print(Console.Out, app.Urls.First(), invitation);
await app.WaitForShutdownAsync();
