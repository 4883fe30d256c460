"""seccomp: a layer of Linux that lets a process make no system calls but those in a list.

Others fail: a call that this program knows and does not allow, with EACCES, and one that is newer, with
ENOSYS, so that libraries fall back on what they did before there was such a call. No call kills.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.process.system_calls import Machine, call, machine

_SET_MODE_FILTER: Final = 1
_GET_ACTION_AVAIL: Final = 2
_EVERY_THREAD: Final = 1
_ALLOW: Final = 0x7FFF0000
_FAIL: Final = 0x00050000
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
"""Offsets in the description of a call. Arguments have 8 bytes each, on these machines the low half first."""
_LOAD, _RETURN = 0x20, 0x06
_IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT = 0x15, 0x35, 0x45

_CLONE_THREAD: Final = 0x00010000
_CLONE_NEW: Final = 0x7E020080
"""Flags of new namespaces."""
_AT_EMPTY_PATH: Final = 0x1000
_FLAGS_OF_DESCRIPTORS: Final = (1, 2, 3)
"""F_GETFD, F_SETFD, F_GETFL: others make descriptors, or have signals sent."""
_NAMES: Final = (15, 16, 0x53564D41)
"""PR_SET_NAME, PR_GET_NAME, PR_SET_VMA: the C library names threads and memory."""
_RLIMIT_NOFILE: Final = 7


class Instruction(NamedTuple):
    """An instruction of the filter."""

    code: int
    if_true: int
    if_false: int
    value: int


def is_available() -> bool:
    """Return whether the kernel has filters, and this program a list for its processor."""
    calls = machine()
    if calls is None:
        return False
    action = ctypes.byref(ctypes.c_uint32(_FAIL))
    try:
        call(calls.numbers["seccomp"], ctypes.c_uint(_GET_ACTION_AVAIL), ctypes.c_uint(0), action)
    except OSError:
        return False
    return True


def enter() -> bool:
    """Forbid all calls but those in the list, for good; return False if there are no filters.

    Applies to all threads. `system_calls.forbid_new_rights` comes first.
    """
    calls = machine()
    if calls is None:
        return False
    steps = b"".join(struct.pack("HBBI", *step) for step in program(calls, os.getpid()))
    code = ctypes.create_string_buffer(steps, len(steps))
    described = struct.pack("HxxxxxxQ", len(steps) // 8, ctypes.addressof(code))
    try:
        mode, flags = ctypes.c_uint(_SET_MODE_FILTER), ctypes.c_uint(_EVERY_THREAD)
        call(calls.numbers["seccomp"], mode, flags, ctypes.create_string_buffer(described, len(described)))
    except OSError:
        return False
    return True


def program(calls: Machine, pid: int) -> list[Instruction]:
    """Return the filter for the process `pid`."""
    numbers = calls.numbers
    cases = {name: [_return(_ALLOW)] for name in numbers} | _checks(pid)
    steps = [
        Instruction(_LOAD, 0, 0, _ARCHITECTURE),
        Instruction(_IF_EQUAL, 1, 0, calls.architecture),
        _fail(errno.EPERM),
        Instruction(_LOAD, 0, 0, _NUMBER),
    ]
    if calls.foreign is not None:
        steps += [Instruction(_IF_AT_LEAST, 0, 1, calls.foreign), _fail(errno.EPERM)]
    for name, number in numbers.items():
        steps += [Instruction(_IF_EQUAL, 0, len(cases[name]), number), *cases[name]]
    return [*steps, Instruction(_IF_AT_LEAST, 0, 1, calls.last + 1), _fail(errno.ENOSYS), _fail(errno.EACCES)]


def _checks(pid: int) -> dict[str, list[Instruction]]:
    """Return what follows for calls that are allowed with some arguments alone. Each ends with a return."""
    own = _if_one_of(0, (pid,))
    return {
        "clone": [
            _argument(0),
            *(Instruction(_IF_ANY_BIT, 0, 1, _CLONE_NEW), _fail(errno.EACCES)),
            *(Instruction(_IF_ANY_BIT, 0, 1, _CLONE_THREAD), _return(_ALLOW)),
            _fail(errno.EACCES),
        ],
        "clone3": [_fail(errno.ENOSYS)],  # its flags are out of reach of a filter; `clone` follows
        "fcntl": _if_one_of(1, _FLAGS_OF_DESCRIPTORS),
        "kill": own,
        "newfstatat": [
            _argument(3),
            *(Instruction(_IF_ANY_BIT, 0, 1, _AT_EMPTY_PATH), _return(_ALLOW)),
            _fail(errno.EACCES),
        ],
        "prctl": _if_one_of(0, _NAMES),
        "prlimit64": [
            _argument(0),
            *(Instruction(_IF_EQUAL, 2, 0, 0), Instruction(_IF_EQUAL, 1, 0, pid), _fail(errno.EACCES)),
            _argument(1),
            *(Instruction(_IF_EQUAL, 0, 1, _RLIMIT_NOFILE), _return(_ALLOW)),
            # Another limit may be read: the address of a new one, of two halves, is null.
            *(_argument(2), Instruction(_IF_EQUAL, 1, 0, 0), _fail(errno.EACCES)),
            *(_argument(2, half=1), Instruction(_IF_EQUAL, 1, 0, 0), _fail(errno.EACCES)),
            _return(_ALLOW),
        ],
        "seccomp": [_fail(errno.EACCES)],
        "setrlimit": _if_one_of(0, (_RLIMIT_NOFILE,)),
        "tgkill": own,
    }


def _if_one_of(index: int, values: Sequence[int]) -> list[Instruction]:
    """Return the steps that allow a call if an argument has one of these values, in its low half."""
    allowed = [step for value in values for step in (Instruction(_IF_EQUAL, 0, 1, value), _return(_ALLOW))]
    return [_argument(index), *allowed, _fail(errno.EACCES)]


def _argument(index: int, half: int = 0) -> Instruction:
    return Instruction(_LOAD, 0, 0, _ARGUMENTS + 8 * index + 4 * half)


def _return(action: int) -> Instruction:
    return Instruction(_RETURN, 0, 0, action)


def _fail(code: int) -> Instruction:
    return _return(_FAIL | code)
