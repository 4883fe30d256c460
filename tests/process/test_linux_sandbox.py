"""Each layer of the sandbox holds alone, and all of them together leave what reading needs."""

import errno
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from app.process import landlock, sandbox
from app.process.sandbox import Layer
from app.process.seccomp import program
from app.process.system_calls import MACHINES
from tests.process.attempts import RAW
from tests.systems import only

NEEDED: Final = {"read", "fstat", "thread", "own signal", "own limit", "memory"}
OPENING: Final = {"open", "create", "/proc/self/mem", "list"}
NEW_DESCRIPTORS: Final = {
    *("socket tcp", "socket udp", "socket unix", "socket pair", "pipe", "memfd", "pidfd"),
}
BELOW_FOLDERS: Final = {"mkdir", "symlink", "hard link", "rename", "unlink", "truncate", "mkfifo"}

has_landlock = only(bool(landlock.version()), "a kernel with Landlock")
has_seccomp = only(Layer.SECCOMP in sandbox.available(), "a kernel and a processor with a filter")


@pytest.fixture
def port() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield str(server.getsockname()[1])


def _outcomes(folder: Path, port: str, *layers: Layer) -> dict[str, int]:
    folder.mkdir(exist_ok=True)
    for name in ("file", "other", "third"):
        (folder / name).write_bytes(b"contents")
    named = ",".join(layer.name for layer in layers)
    command = [sys.executable, "-m", "tests.process.attempts", named, str(folder), port]
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - of this module
    told = json.loads(done.stdout)
    assert set(told["layers"]) == {layer.name for layer in layers}
    outcomes: dict[str, int] = told["outcomes"]
    return outcomes


def _with(outcomes: dict[str, int], *codes: int) -> set[str]:
    return {name for name, code in outcomes.items() if code in codes}


def test_without_layers_each_attempt_gets_another_answer(tmp_path: Path, port: str) -> None:
    outcomes = _outcomes(tmp_path, port)

    assert _with(outcomes, 0) >= NEEDED | OPENING | BELOW_FOLDERS | {"socket tcp", "connect tcp", "fork"}
    assert _with(outcomes, errno.EACCES, errno.EMFILE) == set()


def test_the_limit_alone_forbids_every_new_descriptor(tmp_path: Path, port: str) -> None:
    outcomes = _outcomes(tmp_path, port, Layer.DESCRIPTORS)

    assert _with(outcomes, errno.EMFILE) == OPENING | NEW_DESCRIPTORS
    assert _with(outcomes, 0) >= NEEDED


@has_landlock
def test_landlock_alone_forbids_every_path_and_tcp(tmp_path: Path, port: str) -> None:
    outcomes = _outcomes(tmp_path, port, Layer.LANDLOCK)

    forbidden = OPENING | BELOW_FOLDERS - {"truncate"}
    forbidden |= {"truncate"} if landlock.version() >= 3 else set()
    forbidden |= {"connect tcp", "bind tcp"} if landlock.version() >= 4 else set()
    assert _with(outcomes, errno.EACCES) == forbidden
    assert ("signal" in _with(outcomes, errno.EPERM)) == (landlock.version() >= 6)
    assert _with(outcomes, 0) >= NEEDED


@has_seccomp
def test_seccomp_alone_forbids_everything_else(tmp_path: Path, port: str) -> None:
    outcomes = _outcomes(tmp_path, port, Layer.SECCOMP)

    assert _with(outcomes, 0) == NEEDED
    assert _with(outcomes, errno.ENOSYS) == {"clone3"}  # threads start by `clone` then
    assert set(RAW) - {"clone3"} <= _with(outcomes, errno.EACCES)
    assert _with(outcomes, errno.EACCES) == outcomes.keys() - NEEDED - {"clone3"}


def test_all_layers_of_this_system_hold_together(tmp_path: Path, port: str) -> None:
    outcomes = _outcomes(tmp_path, port, *sandbox.available())

    assert _with(outcomes, 0) >= NEEDED
    assert not _with(outcomes, 0) & (OPENING | NEW_DESCRIPTORS)


def _answer(name: str, number: int, *arguments: int, pid: int = 77, architecture: int | None = None) -> int:
    """Return what the filter of a machine answers to a call, by running it as the kernel does."""
    machine = MACHINES[name]
    steps = program(machine, pid)
    given = [*arguments, *[0] * (6 - len(arguments))]
    data = {0: number, 4: machine.architecture if architecture is None else architecture}
    for index, value in enumerate(given):
        data[16 + 8 * index], data[20 + 8 * index] = value & 0xFFFFFFFF, value >> 32 & 0xFFFFFFFF
    at = accumulator = 0
    while True:
        code, if_true, if_false, value = steps[at]
        at += 1
        if code == 0x20:
            accumulator = data[value]
        elif code == 0x06:
            return value
        else:
            holds = {0x15: accumulator == value, 0x35: accumulator >= value, 0x45: bool(accumulator & value)}
            at += if_true if holds[code] else if_false


ALLOWED: Final = 0x7FFF0000


def _fails(code: int) -> int:
    return 0x00050000 | code


@pytest.mark.parametrize("name", MACHINES)
def test_a_call_that_is_not_listed_fails_on_every_machine(name: str) -> None:
    machine = MACHINES[name]
    listed = set(machine.numbers.values())
    others = set(range(machine.last + 1)) - listed

    assert {_answer(name, number) for number in others} == {_fails(errno.EACCES)}
    assert _answer(name, machine.last + 1) == _fails(errno.ENOSYS)
    assert _answer(name, machine.numbers["read"], architecture=0x40000003) == _fails(errno.EPERM)
    column = 0 if name == "x86_64" else 1
    assert not {numbers[column] for call, numbers in RAW.items() if call != "clone3"} & listed


def test_calls_of_another_interface_fail() -> None:
    assert _answer("x86_64", 0x40000000 + MACHINES["x86_64"].numbers["read"]) == _fails(errno.EPERM)


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.parametrize(
    ("call", "arguments", "allowed"),
    [
        ("read", (3,), True),
        ("kill", (77, 9), True),
        ("kill", (78, 9), False),
        ("kill", (0, 9), False),
        ("kill", (2**64 - 1, 9), False),
        ("tgkill", (77, 78, 6), True),
        ("tgkill", (78, 77, 6), False),
        ("clone", (0x3D0F00,), True),  # as the C library starts a thread
        ("clone", (0x11,), False),  # a fork
        ("clone", (0x3D0F00 | 0x10000000,), False),  # with a namespace
        ("fcntl", (3, 3), True),
        ("fcntl", (3, 0), False),
        ("fcntl", (3, 8, 1), False),
        ("newfstatat", (3, 1, 1, 0x1000), True),
        ("newfstatat", (2**64 - 100, 1, 1, 0), False),
        ("prctl", (15, 1), True),
        ("prctl", (1, 9), False),
        ("prlimit64", (0, 7, 1), True),
        ("prlimit64", (77, 7, 1), True),
        ("prlimit64", (78, 7, 0), False),
        ("prlimit64", (0, 9, 0, 1), True),
        ("prlimit64", (0, 9, 1), False),
        ("prlimit64", (0, 9, 2**40), False),
        ("setrlimit", (7, 1), True),
        ("setrlimit", (9, 1), False),
        ("seccomp", (1, 0, 1), False),
    ],
)
def test_some_calls_depend_on_their_arguments(
    name: str, call: str, arguments: tuple[int, ...], *, allowed: bool
) -> None:
    answer = _answer(name, MACHINES[name].numbers[call], *arguments)

    assert answer == (ALLOWED if allowed else _fails(errno.EACCES))
