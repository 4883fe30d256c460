"""System calls of Linux that no library of Python has, and the numbers of those that a sandbox allows."""

import ctypes
import errno
import os
import platform
from collections.abc import Mapping
from typing import Final

from msgspec import Struct

_PR_SET_NO_NEW_PRIVS: Final = 38


class Machine(Struct, frozen=True):
    """The system calls of one kind of processor."""

    architecture: int
    """AUDIT_ARCH_…: the calls of 32-bit programs have another one."""
    numbers: Mapping[str, int]
    last: int
    """The highest number when this table was made. The calls behind it are unknown."""
    foreign: int | None = None
    """The number from which on calls are those of another interface, which needs a filter of its own."""


_X86_64: Final = (
    "read=0 readv=19 pread64=17 preadv=295 write=1 writev=20 lseek=8 close=3 fstat=5 newfstatat=262 "
    "recvmsg=47 recvfrom=45 poll=7 ppoll=271 select=23 pselect6=270 fadvise64=221 fcntl=72 "
    "mmap=9 munmap=11 mprotect=10 mremap=25 madvise=28 brk=12 "
    "futex=202 set_robust_list=273 get_robust_list=274 rseq=334 membarrier=324 set_tid_address=218 "
    "clone=56 clone3=435 exit=60 exit_group=231 "
    "sched_yield=24 sched_getaffinity=204 sched_getparam=143 sched_getscheduler=145 "
    "sched_get_priority_max=146 sched_get_priority_min=147 "
    "rt_sigaction=13 rt_sigprocmask=14 rt_sigreturn=15 rt_sigtimedwait=128 rt_sigpending=127 "
    "rt_sigsuspend=130 sigaltstack=131 restart_syscall=219 kill=62 tgkill=234 "
    "setitimer=38 getitimer=36 timer_create=222 timer_settime=223 timer_gettime=224 timer_getoverrun=225 "
    "timer_delete=226 alarm=37 pause=34 clock_gettime=228 clock_getres=229 clock_nanosleep=230 nanosleep=35 "
    "gettimeofday=96 time=201 times=100 getrusage=98 getpid=39 gettid=186 getppid=110 getuid=102 geteuid=107 "
    "getgid=104 getegid=108 getcpu=309 uname=63 sysinfo=99 getrandom=318 prctl=157 "
    "prlimit64=302 setrlimit=160 getrlimit=97 seccomp=317"
)
_AARCH64: Final = (
    "read=63 readv=65 pread64=67 preadv=69 write=64 writev=66 lseek=62 close=57 fstat=80 newfstatat=79 "
    "recvmsg=212 recvfrom=207 ppoll=73 pselect6=72 fadvise64=223 fcntl=25 "
    "mmap=222 munmap=215 mprotect=226 mremap=216 madvise=233 brk=214 "
    "futex=98 set_robust_list=99 get_robust_list=100 rseq=293 membarrier=283 set_tid_address=96 "
    "clone=220 clone3=435 exit=93 exit_group=94 "
    "sched_yield=124 sched_getaffinity=123 sched_getparam=121 sched_getscheduler=120 "
    "sched_get_priority_max=125 sched_get_priority_min=126 "
    "rt_sigaction=134 rt_sigprocmask=135 rt_sigreturn=139 rt_sigtimedwait=137 rt_sigpending=136 "
    "rt_sigsuspend=133 sigaltstack=132 restart_syscall=128 kill=129 tgkill=131 "
    "setitimer=103 getitimer=102 timer_create=107 timer_settime=110 timer_gettime=108 timer_getoverrun=109 "
    "timer_delete=111 clock_gettime=113 clock_getres=114 clock_nanosleep=115 nanosleep=101 "
    "gettimeofday=169 times=153 getrusage=165 getpid=172 gettid=178 getppid=173 getuid=174 geteuid=175 "
    "getgid=176 getegid=177 getcpu=168 uname=160 sysinfo=179 getrandom=278 prctl=167 "
    "prlimit64=261 setrlimit=164 getrlimit=163 seccomp=277"
)


def _numbers(table: str) -> dict[str, int]:
    return {name: int(number) for name, number in (pair.split("=") for pair in table.split())}


MACHINES: Final = {
    "x86_64": Machine(0xC000003E, _numbers(_X86_64), last=462, foreign=0x40000000),
    "aarch64": Machine(0xC00000B7, _numbers(_AARCH64), last=462),
}


def machine() -> Machine | None:
    """Return the calls of this processor; None if there is no table of them."""
    # A 32-bit program on a 64-bit kernel makes other calls than the kernel's name says.
    return MACHINES.get(platform.machine()) if ctypes.sizeof(ctypes.c_void_p) == 8 else None


def call(number: int, *arguments: object) -> int:
    """Make a system call. Arguments are ctypes values or None. Raises OSError."""
    library = ctypes.CDLL(None, use_errno=True)
    result: int = library.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        code = ctypes.get_errno() or errno.EINVAL
        raise OSError(code, os.strerror(code))
    return result


def forbid_new_rights() -> None:
    """Have no program give this process rights that it lacks; without that, no layer may be added."""
    ctypes.CDLL(None).prctl(_PR_SET_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0)))
