"""A clone, a reformatted disk or another one stands in place of a disk: is anything false said of its files?

    python -m tests.benchmarks.exchanged [--rounds 20] [--files 20] [--filesystem F]

Needs root, and loop devices. In each round, the disk is scanned at its place, and then what stands there:
the disk, while a clone of it, with the same id, is mounted elsewhere (btrfs mounts none); the clone alone;
another disk with other files; the disk itself, formatted anew, with other files. In the end the disk is back,
as it was. A round is false where a file is told to be missing, changed or unreadable,
where files of the disk are not offline while it is away, or where one of another disk is taken for one of it.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from app.core.file.record import FileStatus
from app.core.scan.history import ChangeKind
from app.library import Library, open_library
from tests.benchmarks.unplug import fill, scan, still
from tests.benchmarks.unplugging.disk import FILESYSTEMS, Disk

_BESIDE = {"ext4": "loop", "xfs": "loop,nouuid", "ntfs": "loop"}
"""How a clone is mounted beside its disk."""
_FINE = frozenset({ChangeKind.ADDED, ChangeKind.OFFLINE, ChangeKind.ONLINE})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--files", type=int, default=20)
    parser.add_argument("--filesystem", action="append", choices=FILESYSTEMS)
    asked = parser.parse_args()
    results: dict[str, dict[str, int]] = {}
    for kind in asked.filesystem or FILESYSTEMS:
        false: Counter[str] = Counter()
        for number in range(asked.rounds):
            with tempfile.TemporaryDirectory(prefix="exchanged-") as folder:
                false.update(_round(Path(folder), kind, asked.files, number))
        results[kind] = {"rounds": asked.rounds, "false": false.total()}
        print(kind, results[kind], *false, sep="\n  ", flush=True)
    print(json.dumps(results))
    return 1 if any(each["false"] for each in results.values()) else 0


def _round(folder: Path, kind: str, files: int, number: int) -> list[str]:
    chance = random.Random(number)  # noqa: S311 - not for secrets
    disk, other = Disk(folder, kind), Disk(folder / "other", kind)
    place = (os.fsencode(disk.path),)
    said: list[str] = []
    with closing(open_library(folder / "library.sqlite3")) as library:
        try:
            disk.plug()
            fill(disk.path, files, chance)
            said += _look(library, place, files, "at its place")
            kept = disk.image.with_suffix(".kept")
            disk.away()
            shutil.copyfile(disk.image, kept)
            if kind in _BESIDE:
                clone = folder / "clone"
                clone.mkdir()
                _call("mount", "-o", _BESIDE[kind], kept, clone)
                try:
                    disk.plug()
                    said += _look(library, place, files, "beside a clone")
                finally:
                    disk.away()
                    _call("umount", "-l", clone)  # ntfs-3g may still be busy
            _call("mount", "-o", "loop", kept, disk.path)
            said += _look(library, place, files, "its clone")
            disk.away()
            other.plug(disk.path)
            fill(disk.path, files // 2, chance, "other")
            said += _look(library, place, files, "another disk", here=False)
            disk.away()
            shutil.copyfile(disk.image, kept)
            disk.format()
            disk.plug()
            fill(disk.path, files // 2, chance, "anew")
            said += _look(library, place, files, "formatted anew", here=False)
            disk.away()
            shutil.copyfile(kept, disk.image)
            disk.plug()
            said += _look(library, place, files, "back")
        finally:
            disk.away()
    return said


def _look(
    library: Library, place: tuple[bytes, ...], files: int, when: str, *, here: bool = True
) -> list[str]:
    """Scan, and return what is said falsely of the first files."""
    outcome = scan(still(), library, place)
    said = [f"{when}: {kind}: {n}" for kind, n in outcome.changes.items() if n and kind not in _FINE]
    state = FileStatus.OK if here else FileStatus.OFFLINE
    known = library.page(0, 10**6)[:files]
    said += [f"{when}: a file is {record.status}" for record in known if record.status is not state]
    return said


def _call(*words: object) -> None:
    subprocess.run(list(map(str, words)), check=True, capture_output=True)


if __name__ == "__main__":
    raise SystemExit(main())
