using DrillJudge.Web.Composition;

var app = HostSetup.Build(args, AppContext.BaseDirectory);
var invitation = await HostSetup.StartAsync(app);
Greeting.Print(Console.Out, app.Urls.First(), invitation);
if (app.Configuration["leashed"] == "true")
    _ = Leash.HoldAsync(app.Lifetime);
await app.WaitForShutdownAsync();
