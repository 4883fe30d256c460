"""Hosts on this computer, each in a network and with mounts of its own. Linux only.

They exist inside namespaces that end with the program, and that need no administrator where the kernel lets
every user have some.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from tests.benchmarks.clustering.link import NAME
from tests.waiting import wait_until

_MARK: Final = "CINVENTORY_ISOLATED"
_NETWORK: Final = "10.91"
_PATIENCE: Final = 10.0
_NAMESPACES: Final = (
    *("--user", "--map-root-user", "--net", "--mount"),
    *("--pid", "--fork", "--kill-child", "--mount-proc"),
)


class Host(NamedTuple):
    """A computer at the other end of a link."""

    pid: int
    """Of a process there."""
    prefix: tuple[str, ...]
    """The words that have a command run there."""
    here: str
    """The address of this computer, as seen from there."""

    def run(self, *words: str) -> None:
        """Run a command there. Raises `CalledProcessError`."""
        subprocess.run([*self.prefix, *words], check=True)

    def cut(self) -> None:
        """Take the link down, as if its cable were pulled."""
        self.run("ip", "link", "set", NAME, "down")

    def mend(self) -> None:
        """Have the link work again."""
        self.run("ip", "link", "set", NAME, "up")


def isolate() -> None:
    """Begin this program anew in namespaces of its own, unless it is in some."""
    if os.environ.get(_MARK):
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        return
    os.environ[_MARK] = "1"
    spec = sys.modules["__main__"].__spec__
    module = spec.name if spec else ""
    os.execvp("unshare", ["unshare", *_NAMESPACES, sys.executable, "-m", module, *sys.argv[1:]])  # noqa: S606


def _network_of(pid: int) -> str:
    return str(Path(f"/proc/{pid}/ns/net").readlink())


@contextmanager
def host(number: int, latency: float = 0.0) -> Iterator[Host]:
    """Have a host, whose messages take `latency` seconds to this computer, and those to it as well."""
    # `cat` ends with the pipe, and the namespaces with it.
    holder = subprocess.Popen(["unshare", "--net", "--mount", "cat"], stdin=subprocess.PIPE)
    prefix = ("nsenter", "--target", str(holder.pid), "--net", "--mount", "--wd=.")
    link: subprocess.Popen[str] | None = None
    try:
        assert wait_until(lambda: _network_of(holder.pid) != _network_of(os.getpid()), _PATIENCE)
        subprocess.run([*prefix, "ip", "link", "set", "lo", "up"], check=True)
        words = [sys.executable, "-m", "tests.benchmarks.clustering.link"]
        words += [str(holder.pid), f"{_NETWORK}.{number}", str(latency)]
        link = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        assert link.stdout is not None
        assert link.stdout.readline() == "up\n"
        yield Host(holder.pid, prefix, f"{_NETWORK}.{number}.1")
    finally:
        for process in (link, holder):
            if process is not None:
                process.kill()
                process.wait()
