using System.Globalization;
using DrillJudge.Sandbox.Child;
using DrillJudge.Sandbox.Nursery;

// nursery FIRST_UID UIDS    process 1 of a sandbox
// run UID                   a child, started by the nursery only
return args switch
{
    ["nursery", var first, var count] => new Nursery(int.Parse(first, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture)).Serve(),
    ["run", var uid] => ChildProgram.Run(uint.Parse(uid, CultureInfo.InvariantCulture)),
    _ => 2,
};
