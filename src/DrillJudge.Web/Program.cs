using DrillJudge.Web.Administration;
using DrillJudge.Web.Composition;

if (args is ["admin", .. var words])
    return await AdminProgram.RunAsync(words, Console.In, Console.Out, Console.Error);
var app = HostSetup.Build(args, AppContext.BaseDirectory);
var invitation = await HostSetup.StartAsync(app);
Greeting.Print(Console.Out, app.Urls.First(), invitation);
if (app.Configuration["leashed"] == "true")
    _ = Leash.HoldAsync(app.Lifetime);
await app.WaitForShutdownAsync();
return 0;
