"""How soon the state of a source is true after its disk was unplugged or plugged in, while no scan runs.

    sudo python -m tests.benchmarks.at_rest [--rounds 20] [--types ext4,xfs] [--files 40]

Needs root: disks are images that are mounted through loop devices. Of each type of file system there are two,
one that is a source itself, and one with a source in a folder; the latter is watched. A `serve` holds the
library. In each round a disk is unmounted (every second time lazily, with a file open), and mounted again.
After each, the seconds until the API tells the new state are measured, and each file of each source must have
the state that it has: offline or ok, never missing, changed or unreadable. In the end another disk is mounted
at the place of the first, and the first elsewhere. The program fails if a statement is false.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests import samples
from tests.benchmarks.measure import report
from tests.benchmarks.server import Server, command, serving
from tests.benchmarks.unplugging.disk import FILESYSTEMS

PATIENCE: Final = 60.0
_LOOKS: Final = {"disk_free": None, "disk_seen": None}
"""Facts of a file that each look at its disk renews."""
IMAGE_BYTES: Final = 320 * 2**20
"""The least that `mkfs.xfs` takes, and a little more."""


class Disk(NamedTuple):
    """An image with a file system, its mount point, and the source on it."""

    image: Path
    point: Path
    source: Path

    def plug(self, point: Path | None = None) -> None:
        """Mount the image, by default at its own place."""
        _system("mount", "-o", "loop", self.image, point or self.point)

    def unplug(self, *, lazily: bool = False) -> None:
        """Unmount the image."""
        _system("umount", *(["-l"] if lazily else []), self.point)


class Trial:
    """The disks, the server, and what was found."""

    def __init__(self, server: Server, disks: list[Disk]) -> None:
        self.server = server
        self.disks = disks
        self.seconds: dict[str, list[float]] = {"unplug": [], "plug": []}
        self.false: list[str] = []
        self.reasons: set[str] = set()
        self.before = {name: self.files(name) for name in self.roots()}

    def roots(self) -> dict[str, Any]:
        """Return the sources of the server, by path."""
        return {root["path"]: root for root in self.server.get("roots")["roots"]}

    def files(self, source: str) -> list[dict[str, Any]]:
        """Return the files of a source, as the server tells of them."""
        id_ = self.roots()[source]["source"]
        files: list[dict[str, Any]] = self.server.get(f"files?source={id_}&limit=1000&sort=name")["files"]
        return files

    def until(self, disk: Disk, *, online: bool) -> float:
        """Return the seconds until the state of a source is told."""
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE:
            root = self.roots()[str(disk.source)]
            if root["online"] is online and (online or root["absence"]):
                if not online:
                    self.reasons.add(root["absence"]["code"])
                return time.monotonic() - began
            time.sleep(0.02)
        self.false.append(f"{disk.source} is not told to be {'online' if online else 'offline'}")
        return PATIENCE

    def check(self, absent: Disk | None, when: str) -> None:
        """Compare all that is told of files with what was told before the first round."""
        for source, before in self.before.items():
            state = "offline" if absent and source == str(absent.source) else None
            expected = [{**file, "status": state or file["status"]} for file in before]
            for told, known in zip(self.files(source), expected, strict=True):
                if {**told, **_LOOKS} != {**known, **_LOOKS}:
                    self.false.append(f"{when}: {known['path']} is {told['status']}")

    def round(self, disk: Disk, number: int) -> None:
        """Unplug a disk, and plug it in."""
        lazily = number % 2 == 1
        held = next(disk.source.iterdir()).open("rb") if lazily else None
        disk.unplug(lazily=lazily)
        self.seconds["unplug"].append(self.until(disk, online=False))
        self.check(disk, f"round {number} without {disk.point.name}")
        if held is not None:
            held.close()
        disk.plug()
        self.seconds["plug"].append(self.until(disk, online=True))
        self.check(None, f"round {number} with {disk.point.name}")

    def exchange(self, disk: Disk, other: Disk) -> list[str]:
        """Mount another disk at the place of a disk, and that elsewhere; return the reasons that are told."""
        reasons = []
        other.unplug()
        disk.unplug()
        self.until(disk, online=False)
        other.plug(disk.point)
        reasons.append(self._reason(disk, "source.other_volume"))
        _system("umount", disk.point)
        reasons.append(self._reason(disk, "source.not_mounted"))
        elsewhere = disk.point.with_name("elsewhere")
        elsewhere.mkdir()
        disk.plug(elsewhere)
        reasons.append(self._reason(disk, "source.moved"))
        _system("umount", elsewhere)
        for each in (disk, other):
            each.plug()
            self.until(each, online=True)
        self.check(None, "after the exchange")
        return reasons

    def _reason(self, disk: Disk, expected: str) -> str:
        began, code = time.monotonic(), ""
        while code != expected and time.monotonic() - began < 10:
            code = (self.roots()[str(disk.source)]["absence"] or {}).get("code", "")
            time.sleep(0.02)
        if code != expected:
            self.false.append(f"{disk.source}: {code} is told in place of {expected}")
        return code


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--types", default="ext4,xfs")
    parser.add_argument("--files", type=int, default=40)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="at-rest") as folder:
        scratch = Path(folder)
        disks = [
            _make_disk(scratch, kind, part=part, files=arguments.files)
            for kind in arguments.types.split(",")
            for part in (False, True)
        ]
        try:
            _run(scratch, disks, arguments.rounds)
        finally:
            for point in (scratch / "media").iterdir():
                subprocess.run(["umount", "-l", point], stderr=subprocess.DEVNULL, check=False)


def _run(scratch: Path, disks: list[Disk], rounds: int) -> None:
    still = scratch / "still"
    _fill(still, 5)
    paths = [str(disk.source) for disk in disks] + [str(still)]
    scan = command(scratch / "library.sqlite3", "scan", *paths)
    subprocess.run(scan, stdout=subprocess.DEVNULL, check=True)
    with serving(scratch) as server:
        for disk in disks[1::2]:
            _watch(server, disk)
        trial = Trial(server, disks)
        for number in range(rounds):
            for disk in disks:
                trial.round(disk, number)
        exchanged = trial.exchange(disks[0], disks[1])
    for line in trial.false:
        print("false:", line)
    figures = {
        f"{what} {name}": round(value, 3)
        for what, seconds in trial.seconds.items()
        for name, value in (("median", statistics.median(seconds)), ("worst", max(seconds)))
    }
    for name, value in figures.items():
        print(f"{name:16}{value:7.3f} s")
    reasons = {"rounds": sorted(trial.reasons), "exchange": exchanged}
    report("at_rest", {"rounds": rounds, **figures, "false": len(trial.false), "reasons": reasons})
    sys.exit(bool(trial.false))


def _make_disk(scratch: Path, kind: str, *, part: bool, files: int) -> Disk:
    name = f"{kind} {'part' if part else 'whole'}"
    image, point = scratch / f"{name}.img", scratch / "media" / name
    point.mkdir(parents=True)
    with image.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    _system(f"mkfs.{kind}", *FILESYSTEMS[kind], image)
    disk = Disk(image, point, point / "Films" if part else point)
    disk.plug()
    _fill(disk.source, files)
    return disk


def _fill(folder: Path, files: int) -> None:
    folder.mkdir(exist_ok=True)
    made = list(samples.make(folder.parent / f"samples of {folder.name}").values())
    for number in range(files):
        sample = made[number % len(made)]
        shutil.copy(sample, folder / f"clip {number:04}{sample.suffix}")
    shutil.rmtree(folder.parent / f"samples of {folder.name}")


def _watch(server: Server, disk: Disk) -> None:
    request = urllib.request.Request(  # noqa: S310
        f"{server.address}/api/v1/watches",
        json.dumps({"source": str(disk.source), "on": True}).encode(),
        {"Authorization": f"Bearer {server.token}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request):  # noqa: S310
        pass


def _system(*words: object) -> None:
    subprocess.run(list(map(str, words)), check=True)


if __name__ == "__main__":
    main()
