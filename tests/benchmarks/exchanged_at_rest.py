"""Another disk stands in place of a source while no scan runs: is that told, and of the right source?

    sudo python -m tests.benchmarks.exchanged_at_rest [--rounds 20] [--filesystem F] [--files 8]

Needs root: disks are images that are mounted through loop devices. A `serve` holds the library of two disks,
each a source. In each round there stand in place of the first: its clone, another disk, itself formatted
anew; then each of the two stands at the place of the other; last the first is unmounted lazily, with a file
open. After each, the first is put back. Between an unmount and the mount after it, the state is waited for in
every third round, nothing waits in every third, and in every third the server is stopped for that time. The
program fails if the reason is not told within 10 s, or a file has another state than its source.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.measure import report
from tests.benchmarks.server import Server, command, serving
from tests.benchmarks.unplug import fill
from tests.benchmarks.unplugging.disk import FILESYSTEMS, Disk

_PATIENCE: Final = 10.0
_SETTLED: Final = 2.5
"""Seconds after which a clone that is not told to be its disk would have been."""


class Hurry(IntEnum):
    """The time between an unmount and the mount after it."""

    WAIT = 0
    """The state is told in between."""
    NONE = 1
    STOP = 2
    """The server gets no processor time in between."""


class Trial:
    """Two disks that are sources, a third one, the server, and what was found."""

    def __init__(self, server: Server, disks: Sequence[Disk]) -> None:
        self.disk, self.second, self.third = disks
        self._server = server
        self._known = {str(disk.path): self._files(disk) for disk in disks[:2]}
        self._hurry = Hurry.WAIT
        self.seconds: list[float] = []
        self.false: list[str] = []

    def round(self, number: int) -> None:
        """Put each thing in place of the first disk, and that back."""
        self._hurry = Hurry(number % len(Hurry))
        disk, kept = self.disk, self.disk.image.with_suffix(".kept")
        self._away(disk)
        _call("cp", "--sparse=always", disk.image, kept)
        clone = copy(disk)
        clone.image = kept
        clone.plug()
        self._settle(disk)
        self._until(disk, "", f"round {number}, clone")
        with self._replaced(disk, f"round {number}, other"):
            self.third.plug(disk.path)
            self._until(disk, "source.other_volume", f"round {number}, other")
        with self._replaced(disk, f"round {number}, anew"):
            _call("cp", "--sparse=always", disk.image, kept)
            _until_free(disk.image)
            disk.format()
            disk.plug()
            self._until(disk, "source.other_volume", f"round {number}, anew")
            disk.away()
            _call("cp", "--sparse=always", kept, disk.image)
        with self._replaced(disk, f"round {number}, swap"):
            self._away(self.second)
            self.second.plug(disk.path)
            disk.plug(self.second.path)
            for each in (disk, self.second):
                self._until(each, "source.moved", f"round {number}, swap")
            self.second.away()
            disk.away()
            self.second.plug()
        self._until(self.second, "", f"round {number}, second back")
        with self._replaced(disk, f"round {number}, lazily"):
            disk.plug()
            self._settle(disk)
            with next(disk.path.rglob("*.mkv")).open("rb"):
                disk.unplug(shut=False)
                self._until(disk, "source.not_mounted", f"round {number}, lazily")

    @contextmanager
    def _replaced(self, disk: Disk, when: str) -> Iterator[None]:
        """Have another thing stand in place of a disk."""
        self._away(disk)
        yield
        disk.away()
        disk.plug()
        self._until(disk, "", f"{when}, back")

    def _away(self, disk: Disk) -> None:
        if self._hurry is Hurry.STOP:
            self._server.process.suspend()
        disk.away()
        if self._hurry is Hurry.WAIT:
            self._until(disk, "source.not_mounted", "unmounted")

    def _settle(self, disk: Disk) -> None:
        """Wait until a wrong answer about a disk that looks like itself would have come."""
        self._told(disk)
        time.sleep(_SETTLED)

    def _told(self, disk: Disk) -> str | None:
        """Return what is told of a source: empty if it is online, None without a reason."""
        self._server.process.resume()
        root = next(root for root in self._server.get("roots")["roots"] if root["path"] == str(disk.path))
        if root["online"]:
            return ""
        return str(root["absence"]["code"]) if root["absence"] else None

    def _until(self, disk: Disk, expected: str, when: str) -> None:
        began = time.monotonic()
        while (told := self._told(disk)) != expected and time.monotonic() - began < _PATIENCE:
            time.sleep(0.02)
        if told != expected:
            self.false.append(f"{when}: {told!r} is told of {disk.path.name} in place of {expected!r}")
            return
        self.seconds.append(time.monotonic() - began)
        state = "offline" if expected else "ok"
        files = self._files(disk)
        if files != dict.fromkeys(self._known[str(disk.path)], state):
            self.false.append(f"{when}: {sorted(set(files.values()))} in place of {state}")

    def _files(self, disk: Disk) -> dict[str, str]:
        """Return the states of the files of a source, by path."""
        roots: list[dict[str, Any]] = self._server.get("roots")["roots"]
        source = next(root["source"] for root in roots if root["path"] == str(disk.path))
        found = self._server.get(f"files?source={source}&limit=1000&sort=name")["files"]
        return {file["path"]: file["status"] for file in found}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--files", type=int, default=8)
    parser.add_argument("--filesystem", action="append", choices=FILESYSTEMS)
    asked = parser.parse_args()
    figures: dict[str, dict[str, float]] = {}
    for kind in asked.filesystem or FILESYSTEMS:
        with tempfile.TemporaryDirectory(prefix="exchanged-at-rest-") as folder:
            trial = _rounds(Path(folder), kind, asked.rounds, asked.files)
        figures[kind] = {
            "false": len(trial.false),
            "told": len(trial.seconds),
            "median": round(statistics.median(trial.seconds), 3),
            "worst": round(max(trial.seconds), 3),
        }
        print(kind, figures[kind], *trial.false, sep="\n  ", flush=True)
    report("exchanged_at_rest", {"rounds": asked.rounds, **figures})
    sys.exit(any(each["false"] for each in figures.values()))


def _rounds(folder: Path, kind: str, rounds: int, files: int) -> Trial:
    chance = random.Random(0)  # noqa: S311 - not for secrets
    disks = [Disk(folder / name, kind) for name in ("first", "second", "third")]
    try:
        for disk in disks:
            disk.plug()
            fill(disk.path, files, chance, disk.image.parent.name)
        paths = [os.fsdecode(disk.path) for disk in disks[:2]]
        scan = command(folder / "library.sqlite3", "scan", *paths)
        subprocess.run(scan, stdout=subprocess.DEVNULL, check=True)
        disks[2].away()
        with serving(folder) as server:
            trial = Trial(server, disks)
            for number in range(rounds):
                trial.round(number)
    finally:
        for disk in disks:
            disk.away()
    return trial


def _until_free(image: Path) -> None:
    """Wait until no device has an image: another process may hold its mount, which is mounted again then."""
    while subprocess.run(("losetup", "-j", image), check=True, capture_output=True).stdout:
        time.sleep(0.05)


def _call(*words: object) -> None:
    subprocess.run(list(map(str, words)), check=True, capture_output=True)


if __name__ == "__main__":
    main()
