using DrillJudge.Web.Administration;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Operation.Backup;

if (args is ["admin", .. var words])
    return await AdminProgram.RunAsync(words, Console.In, Console.Out, Console.Error);
if (args is ["backup" or "restore", ..])
    return await BackupProgram.RunAsync(args, Console.Out, Console.Error);
WebApplication app;
try
{
    app = HostSetup.Build(args, AppContext.BaseDirectory);
}
catch (FormatException e)
{
    await Console.Error.WriteLineAsync($"drill: {e.Message}");
    return 2;
}

Greeting.Say(app, await HostSetup.StartAsync(app));
if (app.Configuration["leashed"] == "true")
    _ = Leash.HoldAsync(app.Lifetime);
await app.WaitForShutdownAsync();
return 0;
