"""A share that answers late: another folder, shown by a file system of our own."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SOURCE: Final = Path(__file__).with_name("late_fs.c")
_PROGRAMS: Final = ("gcc", "pkg-config", "fusermount3")
_START_SECONDS: Final = 10.0


def missing() -> list[str]:
    """Return the names of what a mount needs and this machine has not."""
    lacks = [name for name in _PROGRAMS if shutil.which(name) is None]
    if not Path("/dev/fuse").exists():
        lacks.append("/dev/fuse")
    if "pkg-config" not in lacks and not _flags("--cflags", "--libs"):
        lacks.append("libfuse3-dev")
    return lacks


def build(scratch: Path) -> Path:
    """Compile the file system, and return the program. Raises CalledProcessError."""
    program = scratch / "late_fs"
    flags, libraries = _flags("--cflags"), _flags("--libs")
    subprocess.run(["gcc", "-O2", *flags, str(_SOURCE), "-o", str(program), *libraries], check=True)
    return program


@contextmanager
def mounted(program: Path, shown: Path, point: Path, delay_ms: float) -> Iterator[None]:
    """Have `shown` appear at `point`, with nothing in the kernel's caches. Every request waits `delay_ms`."""
    point.mkdir(exist_ok=True)
    server = subprocess.Popen(
        [str(program), str(shown), str(point), str(delay_ms)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        _await_mount(server, point)
        yield
    finally:
        subprocess.run(["fusermount3", "-u", "-z", str(point)], check=False, stderr=subprocess.DEVNULL)
        server.kill()
        server.communicate()


def _await_mount(server: subprocess.Popen[str], point: Path) -> None:
    end = time.monotonic() + _START_SECONDS
    while not point.is_mount():
        if server.poll() is not None or time.monotonic() > end:
            server.kill()
            raise RuntimeError(f"the late file system did not start: {server.communicate()[1].strip()}")
        time.sleep(0.01)


def _flags(*kinds: str) -> list[str]:
    done = subprocess.run(["pkg-config", *kinds, "fuse3"], capture_output=True, text=True, check=False)
    return done.stdout.split() if done.returncode == 0 else []
