// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfworker/sandbox.h"

#include "pdfhost/pdfworkerprotocol.h"

#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>

namespace simsa::pdfworker {

namespace wire = pdfhost::pdfwire;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool addressSanitizer = true;
#else
constexpr bool addressSanitizer = false;
#endif

// Fonts that a PDF does not embed, and the CMaps of poppler-data; nothing else of the disk is seen.
constexpr std::array readableFolders{"/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/poppler",
                                     "/etc/fonts",       "/usr/share/fontconfig",  "/var/cache/fontconfig"};

void limitResources()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    if (!addressSanitizer) {
        const rlimit space{rlim_t(1) << 30, rlim_t(1) << 30};
        setrlimit(RLIMIT_AS, &space);
    }
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void allowReading(int ruleset, const char *folder)
{
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = open(folder, O_PATH | O_CLOEXEC);
    if (rule.parent_fd < 0)
        return; // a folder this machine does not have
    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(rule.parent_fd);
}

bool enterLandlock()
{
    // The thirteen rights of the first version, which every kernel with Landlock knows.
    landlock_ruleset_attr rules{};
    rules.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const auto ruleset = static_cast<int>(syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0));
    if (ruleset < 0)
        return false;
    for (const char *folder : readableFolders)
        allowReading(ruleset, folder);
    const bool entered = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return entered;
}

// What Qt Core, poppler, FreeType and fontconfig need once everything is loaded.
constexpr std::array plainCalls{
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(fstatfs),
    SCMP_SYS(statfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fcntl),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(getrandom),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(setitimer),
    SCMP_SYS(recvfrom),
    SCMP_SYS(sendto),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(getrusage),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(sched_getaffinity),
};

bool addRules(scmp_filter_ctx filter)
{
    bool ok = true;
    for (const int call : plainCalls) // a call this architecture lacks is no failure
        ok = (call < 0 || seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0) && ok;
    // Files only for reading; memory never executable.
    constexpr scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_TMPFILE;
    constexpr scmp_datum_t notDirectory = writing & ~scmp_datum_t(O_DIRECTORY);
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                          SCMP_A2(SCMP_CMP_MASKED_EQ, notDirectory, 0)) == 0 &&
         ok;
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                          SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0 &&
         ok;
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                          SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0 &&
         ok;
    return ok;
}

bool enterSeccomp()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return false;
    const bool loaded = addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

bool reportTry(const char *what, bool worked)
{
    const int error = errno;
    const bool refused = !worked && (error == EPERM || error == EACCES);
    std::printf("%s %s\n", what,
                worked            ? "ALLOWED"
                : error == EPERM  ? "EPERM"
                : error == EACCES ? "EACCES"
                                  : strerror(error));
    return refused;
}

} // namespace

std::uint32_t enterSandbox()
{
    limitResources();
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        _exit(71);
    std::uint32_t guards = wire::GuardSeccomp;
    if (enterLandlock())
        guards |= wire::GuardLandlock;
    else
        std::fputs("simsa-pdf-worker: this kernel has no Landlock; only the system call filter guards\n",
                   stderr);
    if (!enterSeccomp()) {
        std::fputs("simsa-pdf-worker: the system call filter could not be set; ending\n", stderr);
        _exit(71);
    }
    return guards;
}

int probeSandbox()
{
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    bool refused = reportTry("open", open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0);
    refused =
        reportTry("create", open("/tmp/simsa-pdf-worker-probe", O_CREAT | O_WRONLY, 0600) >= 0) && refused;
    refused = reportTry("unlink", unlink("/tmp/simsa-pdf-worker-none") == 0) && refused;
    refused = reportTry("socket", socket(AF_INET, SOCK_STREAM, 0) >= 0) && refused;
    refused = reportTry("ptrace", syscall(SYS_ptrace, 0, 0, 0, 0) == 0) && refused;
    refused = reportTry("kill", kill(getppid(), 0) == 0) && refused;
    void *page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    refused = reportTry("execmemory", page != MAP_FAILED) && refused;
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    refused = reportTry("fork", child > 0) && refused;
    char program[] = "/bin/true";
    char *const arguments[] = {program, nullptr};
    execve(program, arguments, nullptr);
    return reportTry("exec", false) && refused ? 0 : 1;
}

} // namespace simsa::pdfworker
