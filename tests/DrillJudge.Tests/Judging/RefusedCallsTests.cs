using DrillJudge.Judging;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

/// <summary>Each solution answers right only if what it tried was refused; what worked comes out as an exception.</summary>
public sealed class RefusedCallsTests(SharedNode shared)
{
    private const string Libc = """
        static void Refused(string what, long result) { if (result >= 0) throw new Exception(what + " worked: " + result); }
        static void Throws(string what, Action action)
        {
            try { action(); } catch { return; }
            throw new Exception(what + " worked");
        }
        [DllImport("libc")] static extern int fork();
        [DllImport("libc")] static extern int vfork();
        [DllImport("libc")] static extern int kill(int pid, int signal);
        [DllImport("libc")] static extern int getpid();
        [DllImport("libc")] static extern int getppid();
        [DllImport("libc")] static extern long ptrace(int request, int pid, nint a, nint b);
        [DllImport("libc")] static extern int mount(string a, string b, string c, ulong d, nint e);
        [DllImport("libc")] static extern int unshare(int flags);
        [DllImport("libc")] static extern int setuid(int uid);
        [DllImport("libc")] static extern int setresuid(int a, int b, int c);
        [DllImport("libc")] static extern int setgid(int uid);
        [DllImport("libc")] static extern int socket(int domain, int type, int protocol);
        [DllImport("libc")] static extern int prctl(int option, nint a, nint b, nint c, nint d);
        [DllImport("libc")] static extern int execve(string path, string[] argv, string[] envp);
        [DllImport("libc")] static extern int open(string path, int flags, int mode);
        [DllImport("libc")] static extern int memfd_create(string name, uint flags);
        [DllImport("libc")] static extern int mkfifo(string path, uint mode);
        [DllImport("libc")] static extern int symlink(string a, string b);
        [DllImport("libc")] static extern int mkdir(string a, uint mode);
        [DllImport("libc")] static extern int chmod(string a, uint mode);
        [DllImport("libc")] static extern int personality(ulong a);
        [DllImport("libc")] static extern long syscall(long number, nint a, nint b, nint c, nint d, nint e);
        [DllImport("libc")] static extern long process_vm_readv(int pid, nint a, ulong b, nint c, ulong d, ulong e);
        [DllImport("libc")] static extern int setrlimit(int what, long[] limit);
        [DllImport("libc")] static extern int shmget(int key, nint size, int flags);
        [DllImport("libc")] static extern int mq_open(string name, int flags, uint mode, nint attributes);
        """;

    [Theory]
    [InlineData("fork", "Refused(\"fork\", fork()); Refused(\"vfork\", vfork());")]
    [InlineData("clone by number", "Refused(\"clone\", syscall(56, 17, 0, 0, 0, 0)); Refused(\"clone3\", syscall(435, 0, 0, 0, 0, 0));")]
    [InlineData("exec", "Refused(\"execve\", execve(\"/bin/true\", new string[] { null }, new string[] { null })); Refused(\"execveat\", syscall(322, 0, 0, 0, 0, 0));")]
    [InlineData("Process.Start", "Throws(\"Process.Start\", () => Process.Start(\"/usr/bin/dotnet\", \"--info\")); Throws(\"sh\", () => Process.Start(\"sh\"));")]
    [InlineData("signals to others", "Refused(\"kill 1\", kill(1, 9)); Refused(\"kill parent\", kill(getppid(), 9)); Refused(\"kill all\", kill(-1, 9)); Refused(\"kill group\", kill(0, 9)); for (var p = 2; p < 400; p++) if (p != getpid()) Refused(\"kill \" + p, kill(p, 9));")]
    [InlineData("ptrace", "Refused(\"ptrace\", ptrace(16, getppid(), 0, 0)); Refused(\"traceme\", ptrace(0, 0, 0, 0)); Refused(\"vm_readv\", process_vm_readv(getppid(), 0, 0, 0, 0, 0));")]
    [InlineData("mount and namespaces", "Refused(\"mount\", mount(\"none\", \"/tmp\", \"tmpfs\", 0, 0)); Refused(\"unshare\", unshare(0x10000000)); Refused(\"setns\", syscall(308, 0, 0, 0, 0, 0));")]
    [InlineData("becoming somebody", "Refused(\"setuid\", setuid(0)); Refused(\"setresuid\", setresuid(0, 0, 0)); Refused(\"setgid\", setgid(0));")]
    [InlineData("sockets of every family", "for (var family = 0; family < 46; family++) for (var type = 1; type < 4; type++) Refused(\"socket \" + family, socket(family, type, 0)); Refused(\"socketpair\", syscall(53, 1, 1, 0, 0, 0));")]
    [InlineData("managed sockets and names", "Throws(\"tcp\", () => new System.Net.Sockets.TcpClient(\"127.0.0.1\", 80)); Throws(\"dns\", () => System.Net.Dns.GetHostEntry(\"example.org\"));")]
    [InlineData("prctl", "Refused(\"dumpable\", prctl(4, 1, 0, 0, 0)); Refused(\"seccomp\", prctl(22, 0, 0, 0, 0)); Refused(\"ptracer\", prctl(0x59616d61, -1, 0, 0, 0)); Refused(\"seccomp call\", syscall(317, 0, 0, 0, 0, 0));")]
    [InlineData("files", "foreach (var p in new[] { \"/tmp/x\", \"/x\", \"/app/x\", \"/dev/shm/x\", \"/dev/mqueue/x\", \"/proc/self/x\", \"/var/tmp/x\", \"/run/x\" }) { Throws(p, () => File.WriteAllText(p, \"x\")); Refused(p, open(p, 0x41, 438)); Refused(p, mkdir(p, 511)); Refused(p, symlink(\"/\", p)); Refused(p, mkfifo(p, 511)); }")]
    [InlineData("files of the program", "Throws(\"delete\", () => File.Delete(typeof(Solution).Assembly.Location + \"/app/runner/Runner.dll\")); Refused(\"open for writing\", open(\"/app/runner/Runner.dll\", 1, 0)); Refused(\"truncate\", open(\"/app/runner/Runner.dll\", 0x201, 0)); Refused(\"chmod\", chmod(\"/app/runner/Runner.dll\", 511));")]
    [InlineData("memory without a limit", "Refused(\"memfd\", memfd_create(\"x\", 0)); Refused(\"memfd_secret\", syscall(447, 0, 0, 0, 0, 0)); Refused(\"shmget\", shmget(0, 4096, 512)); Refused(\"mq_open\", mq_open(\"/x\", 66, 511, 0));")]
    [InlineData("limits lifted", "Refused(\"setrlimit\", setrlimit(6, new long[] { -1, -1 })); Refused(\"prlimit\", syscall(302, 0, 6, 0, 0, 0)); Throws(\"oom\", () => File.WriteAllText(\"/proc/self/oom_score_adj\", \"-1000\")); Refused(\"oom\", open(\"/proc/self/oom_score_adj\", 1, 0));")]
    [InlineData("kernel doors", "Refused(\"bpf\", syscall(321, 0, 0, 0, 0, 0)); Refused(\"io_uring\", syscall(425, 1, 0, 0, 0, 0)); Refused(\"userfaultfd\", syscall(323, 0, 0, 0, 0, 0)); Refused(\"perf\", syscall(298, 0, 0, 0, 0, 0)); Refused(\"keyctl\", syscall(250, 0, 0, 0, 0, 0)); Refused(\"personality\", personality(0x0040000));")]
    [InlineData("process 1 looked into", "foreach (var f in new[] { \"environ\", \"mem\", \"maps\", \"fd\", \"cwd\", \"root\", \"exe\", \"auxv\", \"stack\" }) { Refused(f, open(\"/proc/1/\" + f, 0, 0)); Refused(f, open(\"/proc/\" + getppid() + \"/\" + f, 0, 0)); }")]
    [InlineData("itself reopened", "Refused(\"mem\", open(\"/proc/self/mem\", 2, 0)); Throws(\"environ\", () => File.ReadAllText(\"/proc/1/environ\"));")]
    [InlineData("the engine's socket", "foreach (var p in new[] { \"/var/run/docker.sock\", \"/run/docker.sock\" }) if (File.Exists(p)) throw new Exception(p);")]
    public async Task What_no_solution_needs_is_refused(string what, string attack)
    {
        Assert.NotEmpty(what);
        (await shared.JudgeAsync(Twice, TwiceBy($"if (n == 1) {{ {attack} }} return 2 * n;", Libc))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task Nothing_of_the_hosts_environment_reaches_a_solution()
    {
        const string Body = """
            foreach (System.Collections.DictionaryEntry v in Environment.GetEnvironmentVariables())
                if (!((string)v.Key).StartsWith("DOTNET_")) throw new Exception(v.Key + "=" + v.Value);
            return 2 * n;
            """;
        (await shared.JudgeAsync(Twice, TwiceBy(Body))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task No_other_process_is_of_its_user()
    {
        const string Body = """
            var me = Line("self");
            foreach (var folder in Directory.GetDirectories("/proc"))
                if (int.TryParse(Path.GetFileName(folder), out var pid) && pid != getpid() && Line(Path.GetFileName(folder)) == me) throw new Exception(folder);
            return 2 * n;
            """;
        const string Rest = "static string Line(string p) => File.ReadLines(\"/proc/\" + p + \"/status\").First(l => l.StartsWith(\"Uid\"));";
        (await shared.JudgeAsync(Twice, TwiceBy(Body, Rest + Libc))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task The_process_has_no_capability_and_its_filter()
    {
        const string Body = """
            foreach (var line in File.ReadLines("/proc/self/status"))
            {
                if (line.StartsWith("Cap") && !line.StartsWith("CapBnd") && line.TrimEnd('0').Last() != '\t') throw new Exception(line);
                if (line.StartsWith("NoNewPrivs") && !line.EndsWith("1")) throw new Exception(line);
                if (line.StartsWith("Seccomp:") && !line.EndsWith("2")) throw new Exception(line);
                if (line.StartsWith("Groups:") && line.Trim() != "Groups:") throw new Exception(line);
            }
            return 2 * n;
            """;
        (await shared.JudgeAsync(Twice, TwiceBy(Body))).Is(Verdict.Accepted);
    }

    [Theory]
    [InlineData("culture", "var c = (System.Globalization.CultureInfo)CultureInfo.InvariantCulture.Clone(); c.NumberFormat.NegativeSign = \"minus\"; c.NumberFormat.NumberDecimalSeparator = \"~\"; CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = c;")]
    [InlineData("time zone", "Environment.SetEnvironmentVariable(\"TZ\", \"Asia/Kathmandu\"); TimeZoneInfo.ClearCachedData();")]
    [InlineData("collector settings", "if (n == 1) { System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.SustainedLowLatency; GC.TryStartNoGCRegion(1000); }")]
    [InlineData("thread pool", "ThreadPool.SetMinThreads(50, 50); ThreadPool.SetMaxThreads(60, 60);")]
    [InlineData("handlers", "AppDomain.CurrentDomain.ProcessExit += (_, _) => { while (true) { } }; AppDomain.CurrentDomain.FirstChanceException += (_, _) => { };")]
    [InlineData("console", "Console.SetOut(TextWriter.Null); Console.OutputEncoding = Encoding.UTF32;")]
    [InlineData("an assembly from bytes", "Throws(\"load\", () => System.Reflection.Assembly.Load(new byte[] { 1, 2, 3 }));")]
    public async Task What_is_set_for_the_whole_process_ends_with_it(string what, string attack)
    {
        Assert.NotEmpty(what);
        (await shared.JudgeAsync(Twice, TwiceBy($"{attack} return 2 * n;", Libc))).Is(Verdict.Accepted);
        (await shared.JudgeAsync(Twice, TwiceBy("return CultureInfo.CurrentCulture.NumberFormat.NegativeSign == \"-\" ? 2 * n : 0;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task Expected_answers_are_nowhere_in_the_process()
    {
        // The expected answer of the first case is looked for in all that can be reached of the runner by reflection.
        const string Source = """
            using System.Reflection;
            public class Solution
            {
                public string Reverse(string s)
                {
                    var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
                    var work = new Stack<object>();
                    foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name.Contains("Runner")))
                        foreach (var type in assembly.GetTypes().Where(t => !t.ContainsGenericParameters))
                            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                                try { if (field.GetValue(null) is { } v) work.Push(v); } catch { }
                    while (work.TryPop(out var o) && seen.Count < 20000)
                    {
                        if (o is string t && t.Contains("terces-yrev")) return t;
                        if (o is byte[] b && Encoding.ASCII.GetString(b).Contains("terces-yrev")) return "terces-yrev";
                        if (o.GetType().IsPrimitive || o is Pointer || !seen.Add(o)) continue;
                        if (o is System.Collections.IEnumerable list and not string) foreach (var x in list) if (x is not null) work.Push(x);
                        for (var type = o.GetType(); type is not null; type = type.BaseType)
                            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                                try { if (field.GetValue(o) is { } v && !field.FieldType.IsPointer) work.Push(v); } catch { }
                    }
                    return "not found";
                }
            }
            """;
        var problem = Load("signature: \"string Reverse(string s)\"", [("{s: very-secret}", "terces-yrev")]);
        (await shared.JudgeAsync(problem, Source)).Is(Verdict.WrongAnswer);
    }
}
