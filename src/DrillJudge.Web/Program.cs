using DrillJudge.Web.Administration;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Nodes;
using DrillJudge.Web.Operation.Backup;

if (args is ["admin", .. var words])
    return await AdminProgram.RunAsync(words, Console.In, Console.Out, Console.Error);
if (args is ["judge-node", .. var options])
    return await NodeProgram.RunAsync(options, Console.Out, Console.Error);
if (args is ["backup" or "restore", ..])
    return await BackupProgram.RunAsync(args, Console.Out, Console.Error);
if (args is ["health", var url])
    return await HealthProgram.RunAsync(url, Console.Error);
return await WebProgram.RunAsync(args, Console.Out, Console.Error);
