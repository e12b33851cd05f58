using System.Runtime.InteropServices;

namespace DrillJudge.Sandbox.Processes;

/// <summary>System call numbers of x86-64 and arm64, from the kernel's tables; 0 where arm64 never had the call.</summary>
internal static class SyscallNumbers
{
    private static readonly bool Arm = RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64;

    /// <summary>AUDIT_ARCH of this machine.</summary>
    public static uint Architecture => Arm ? 0xC00000B7 : 0xC000003E;

    /// <summary>seccomp.</summary>
    public static nint Seccomp => Arm ? 277 : 317;

    /// <summary>clone.</summary>
    public static uint Clone => Arm ? 220u : 56;

    /// <summary>clone3.</summary>
    public static uint Clone3 => 435;

    /// <summary>prctl.</summary>
    public static uint Prctl => Arm ? 167u : 157;

    /// <summary>kill.</summary>
    public static uint Kill => Arm ? 129u : 62;

    /// <summary>tgkill.</summary>
    public static uint Tgkill => Arm ? 131u : 234;

    /// <summary>What no solution needs, whatever the arguments.</summary>
    public static IEnumerable<uint> Refused() => Table.Select(c => Arm ? c.Arm64 : c.X64).Where(n => n != 0);

    private static readonly (uint X64, uint Arm64)[] Table =
    [
        (59, 221), (322, 281), (57, 0), (58, 0), // execve execveat fork vfork
        (41, 198), (53, 199), (42, 203), (49, 200), (50, 201), // socket socketpair connect bind listen
        (319, 279), (447, 447), // memfd_create memfd_secret
        (302, 261), (160, 164), // prlimit64 setrlimit
        (200, 130), (129, 138), (297, 240), (434, 434), (424, 424), (438, 438), // tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open pidfd_send_signal pidfd_getfd
        (101, 117), (310, 270), (311, 271), (312, 272), (440, 440), // ptrace process_vm_readv process_vm_writev kcmp process_madvise
        (105, 146), (106, 144), (113, 145), (114, 143), (117, 147), (119, 149), (116, 159), (122, 151), (123, 152), (126, 91), // set*id capset
        (272, 97), (308, 268), (165, 40), (166, 39), (155, 41), (161, 51), (428, 428), (429, 429), (430, 430), // unshare setns mount umount2 pivot_root chroot open_tree move_mount fsopen
        (240, 180), (241, 181), (29, 194), (30, 196), (64, 190), (68, 186), // mq_open mq_unlink shmget shmat semget msgget
        (248, 217), (249, 218), (250, 219), // add_key request_key keyctl
        (321, 280), (323, 282), (298, 241), (425, 425), (426, 426), (427, 427), // bpf userfaultfd perf_event_open io_uring_*
        (135, 92), (112, 157), (109, 154), (317, 277), // personality setsid setpgid seccomp
        (133, 0), (259, 33), (88, 0), (266, 36), (86, 0), (265, 37), (83, 0), (258, 34), // mknod mknodat symlink symlinkat link linkat mkdir mkdirat
        (87, 0), (84, 0), (263, 35), (82, 0), (264, 38), (316, 276), // unlink rmdir unlinkat rename renameat renameat2
        (90, 0), (91, 52), (268, 53), (92, 0), (93, 55), (94, 0), (260, 54), (76, 45), (77, 46), (285, 47), // chmod.. chown.. truncate ftruncate fallocate
        (253, 0), (294, 26), (300, 262), (304, 265), // inotify_init inotify_init1 fanotify_init open_by_handle_at
        (144, 119), (314, 274), (142, 118), (251, 30), // sched_setscheduler sched_setattr sched_setparam ioprio_set
        (275, 76), (276, 77), (278, 75), // splice tee vmsplice
        (246, 104), (320, 294), (175, 105), (313, 273), (176, 106), (169, 142), // kexec_load kexec_file_load init_module finit_module delete_module reboot
    ];
}
