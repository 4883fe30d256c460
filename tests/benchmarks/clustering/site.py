"""A scheduler on this computer and one worker on each of two hosts, which can be made to fail."""

import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from subprocess import Popen
from typing import Final

import psutil

from tests.benchmarks.clustering.network import Host, host
from tests.cluster.commands import scheduler, worker

COUNT: Final = 2
_PATIENCE: Final = 60.0
_STARVED: Final = 2**20
"""Bytes that a process may map. It has mapped more, so that it gets no more at all."""


class Site:
    """The processes, and what can happen to them."""

    def __init__(self, scratch: Path, folder: Path, hosts: list[Host], stack: ExitStack) -> None:
        self.folder = folder
        self.hosts = hosts
        self.workers: list[Popen[bytes]] = []
        self.eat = scratch / "eat"
        """The worker of the first host uses ever more memory once there is such a file."""
        self._scratch = scratch
        self._stack = stack
        self._scheduler = ExitStack()
        self._port = 0

    @property
    def address(self) -> str:
        """The address of the scheduler, as seen from here."""
        return f"tcp://127.0.0.1:{self._port}"

    def start(self, preload: str = "", *, nanny: bool = False) -> None:
        """Start the scheduler and the workers, that of the first host with statements to run first."""
        self._stack.push(self._scheduler)
        address = self._scheduler.enter_context(scheduler(self._scratch, self._port))
        self._port = int(address.rpartition(":")[2])
        self.workers = [
            self._stack.enter_context(
                worker(
                    f"tcp://{each.here}:{self._port}",
                    prefix=each.prefix,
                    preload="" if number else preload,
                    memory="400MB" if nanny and not number else "0",
                )
            )
            for number, each in enumerate(self.hosts)
        ]

    def stop(self) -> None:
        """Kill the scheduler, and wait until the workers have ended by themselves."""
        self._scheduler.close()
        for each in self.workers:
            each.wait(_PATIENCE)

    def pause(self, seconds: float) -> None:
        """Freeze the first worker for a while."""
        self.workers[0].send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.workers[0].send_signal(signal.SIGCONT)

    def starve(self) -> None:
        """Refuse the first worker any more memory, and have it use up what it has."""
        process = psutil.Process(self.workers[0].pid)
        process.rlimit(psutil.RLIMIT_AS, (_STARVED,) * 2)
        self.eat.touch()

    def hide(self) -> None:
        """Mount another folder over the one to scan, on the first host."""
        self.hosts[0].run("mount", "-t", "tmpfs", "none", str(self.folder))


@contextmanager
def site(scratch: Path, folder: Path) -> Iterator[Site]:
    """Have the hosts, without a scheduler yet."""
    with ExitStack() as stack:
        hosts = [stack.enter_context(host(number)) for number in range(1, COUNT + 1)]
        yield Site(scratch, folder, hosts, stack)
