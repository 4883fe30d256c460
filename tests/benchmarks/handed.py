"""The command, with a log of every file that is handed to the prober, and of every answer.

    python -m tests.benchmarks.handed LOG scan FOLDER …

Spawned children import this file again: it imports nothing but what it must.
"""

import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple


class Log(NamedTuple):
    """What a process was at, in seconds since the epoch; a line that it did not finish is left out."""

    drawn: dict[bytes, float]
    """When each file was handed to the prober, by path."""
    answered: dict[bytes, float]


def read(path: Path) -> Log:
    """Return what was logged; a process that probed nothing logged nothing."""
    log = Log({}, {})
    lines = path.read_text().split("\n")[:-1] if path.exists() else ()
    for line in lines:
        what, moment, name = line.split(" ")
        (log.drawn if what == "drawn" else log.answered)[bytes.fromhex(name)] = float(moment)
    return log


def main() -> None:
    from app import __main__ as door  # noqa: PLC0415
    from app import compose  # noqa: PLC0415
    from app.core.run.limits import ProbeLimits  # noqa: PLC0415
    from app.probe.base import ProbeAnswer, ProbeTask  # noqa: PLC0415
    from app.probe.pool import MediaInfoProber  # noqa: PLC0415

    del sys.argv[0]
    log = os.open(sys.argv[0], os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC)

    def note(what: str, path: bytes) -> None:
        os.write(log, f"{what} {time.time():.6f} {path.hex()}\n".encode())

    class Logged(MediaInfoProber):
        def __init__(self, workers: int | None, limits: ProbeLimits, **options: Any) -> None:  # noqa: ANN401
            super().__init__(workers, limits, **options)
            self._paths: dict[int, bytes] = {}

        def probe(self, tasks: Iterable[ProbeTask | None]) -> Iterator[ProbeAnswer | None]:
            for answer in super().probe(map(self._draw, tasks)):
                if answer is not None:
                    note("answered", self._paths.pop(answer.key))
                yield answer

        def _draw(self, task: ProbeTask | None) -> ProbeTask | None:
            if task is not None:
                self._paths[task.key] = task.path
                note("drawn", task.path)
            return task

    vars(compose)["MediaInfoProber"] = Logged
    door.main()


if __name__ == "__main__":
    main()
