using System.Globalization;
using DrillJudge.Sandbox.Child;
using DrillJudge.Sandbox.Nursery;

// nursery FIRST_UID UIDS RUNS   process 1 of a sandbox
// run UID                       a child, started by the nursery only
return args switch
{
    ["nursery", var first, var count, var runs] => new Nursery(Number(first), Number(count), Number(runs)).Serve(),
    ["run", var uid] => ChildProgram.Run(uint.Parse(uid, CultureInfo.InvariantCulture)),
    _ => 2,
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
