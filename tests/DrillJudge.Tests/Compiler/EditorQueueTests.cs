extern alias compiler;

using compiler::DrillJudge.Compiler.Supervision;
using compiler::DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class EditorQueueTests
{
    private const int Patience = 1000;
    private readonly EditorQueue queue = new(Patience);
    private int numbers;

    [Fact]
    public void A_newer_request_takes_the_place_of_one_that_waits()
    {
        var first = Ask("ann");
        var second = Ask("ann");
        Assert.Null(queue.Add(first));
        Assert.Same(first, queue.Add(second));
        Assert.Same(second, queue.Next([]));
        Assert.Null(queue.Next([]));
    }

    [Fact]
    public void Other_sessions_and_other_kinds_keep_theirs()
    {
        Assert.Null(queue.Add(Ask("ann")));
        Assert.Null(queue.Add(Ask("ben")));
        Assert.Null(queue.Add(Ask("ann", FrameType.Complete)));
        Assert.Equal(3, queue.Count);
    }

    [Fact]
    public void One_request_of_a_session_is_worked_on_at_a_time()
    {
        var ann = Ask("ann");
        var ben = Ask("ben");
        queue.Add(ann);
        queue.Add(ben);
        Assert.Same(ben, queue.Next([ann.Editor!]));
        Assert.Null(queue.Next([ann.Editor!]));
        Assert.Same(ann, queue.Next([]));
    }

    [Fact]
    public void One_that_has_to_start_again_goes_to_the_front_unless_a_newer_one_is_there()
    {
        var ann = Ask("ann");
        queue.Add(Ask("ben"));
        Assert.True(queue.Return(ann));
        Assert.Same(ann, queue.Next([]));
        queue.Add(Ask("ann"));
        Assert.False(queue.Return(ann));
    }

    [Fact]
    public void A_session_that_broke_the_compiler_is_refused_for_a_while()
    {
        queue.Blame(Ask("ann"), 50);
        Assert.True(queue.Refuses(Ask("ann"), 50 + Patience));
        Assert.False(queue.Refuses(Ask("ben"), 50));
        Assert.False(queue.Refuses(Ask("ann"), 51 + Patience));
    }

    [Fact]
    public void The_oldest_give_way_when_too_many_wait()
    {
        var first = Ask("0");
        queue.Add(first);
        for (var i = 1; i < EditorQueue.Most; i++)
            Assert.Null(queue.Add(Ask($"{i}")));
        Assert.Same(first, queue.Add(Ask("one more")));
        Assert.Equal(EditorQueue.Most, queue.Count);
    }

    private Job Ask(string session, FrameType type = FrameType.Diagnose)
    {
        var writer = new ValueWriter();
        writer.WriteInt32(++numbers);
        writer.WriteString(session);
        var job = Job.Read(type, writer.ToArray());
        Assert.Equal(numbers, job.Id);
        return job;
    }
}
