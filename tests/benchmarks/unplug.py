"""A disk that is unplugged in the middle of a job: is anything false said of its files, and does it go on?

    python -m tests.benchmarks.unplug [--rounds 20] [--files 200] [--stage S] [--filesystem F]

Needs root, and loop devices. The disk is an image in a temporary folder. It is unplugged at a random moment,
by turns unmounted lazily (its path is empty then) and, where the file system can, shut down (each read is an
error, and the mount stays).
Another source beside it stays plugged in. Each round ends with the disk back and the job done again.

A round is false where a file of either source is told to be missing, unreadable, changed, rotten or damaged,
where an interrupted job is not in need of attention, where the other source was not finished, or where the
library is not that of an undisturbed job after the disk is back. Exports go to the disk and beside it: one is
false that is told to be written and is not, that is half there, or that lies below the mount point.
"""

import argparse
import json
import os
import random
import shutil
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from app.checksum import session as hashing
from app.checksum.pool import HashPool
from app.copies import session as copying
from app.core.checksum.job import ChecksumRequest
from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.job import CopiesRequest
from app.core.damage.depth import Depth
from app.core.damage.job import DamageRequest
from app.core.file.record import FileStatus
from app.core.job import JobOutcome, JobState
from app.core.pictures.job import PicturesRequest
from app.core.run.progress import Phase, Progress
from app.core.scan.history import ChangeKind
from app.core.scan.job import ScanOutcome, ScanRequest
from app.damage import session as damage_session
from app.library import Library, open_library
from app.preview import session as pictures
from app.preview.cache import Cache
from app.probe.pool import MediaInfoProber
from app.scan import session as scanning
from tests import samples
from tests.benchmarks.unplugging import exporting
from tests.benchmarks.unplugging.disk import FILESYSTEMS, Disk
from tests.benchmarks.unplugging.exporting import Exported
from tests.doubles import DummyHost

_MIB: Final = 2**20
_PER_FOLDER: Final = 10
_OTHER_FILES: Final = 20
_GOOD_CHANGES: Final = frozenset({ChangeKind.ADDED, ChangeKind.OFFLINE, ChangeKind.ONLINE})
_GOOD_VERDICTS: Final = frozenset({None, ChecksumVerdict.NEW, ChecksumVerdict.VERIFIED})


class Host(DummyHost):
    """A host that has a disk unplugged a while after a phase has begun."""

    def __init__(self, phase: Phase, delay: float, unplug: Callable[[], None]) -> None:
        super().__init__()
        self._phase = phase
        self._timer = threading.Timer(delay, unplug)
        self.begun = self.ended = 0.0

    def progress(self, progress: Progress) -> None:
        super().progress(progress)
        if progress.phase is self._phase and not self.begun:
            self.begun = time.monotonic()
            self._timer.start()

    def finish(self) -> None:
        self.ended = time.monotonic()
        if self.begun:
            self._timer.join()


Job = Callable[[Host, Library, tuple[bytes, ...]], JobOutcome]


class Stage(Struct, frozen=True):
    """A job, and its phase in which the disk is unplugged."""

    phase: Phase
    job: Job
    known: bool = True
    """Whether the library knows the files before."""
    hashed: bool = False
    wide: bool = False
    """Whether the disk has thousands of folders more, which take a while to list."""


class Result(Struct):
    """The result of the rounds of a stage."""

    rounds: int = 0
    interrupted: int = 0
    """Rounds in which the disk was unplugged before the job had ended."""
    false: list[str] = field(default_factory=list)


def scan(host: Host, library: Library, paths: tuple[bytes, ...]) -> ScanOutcome:
    return scanning.run(ScanRequest(paths=paths), host, library, MediaInfoProber(2))


def scan_deep(host: Host, library: Library, paths: tuple[bytes, ...]) -> ScanOutcome:
    asked = ScanRequest(paths=paths, deep=True)
    return scanning.run(asked, host, library, MediaInfoProber(2))


def verify(host: Host, library: Library, paths: tuple[bytes, ...]) -> JobOutcome:
    return hashing.run(
        ChecksumRequest(paths=paths), host, library, verify=True, began=time.time(), make_pool=_quick
    )


def decode(host: Host, library: Library, paths: tuple[bytes, ...]) -> JobOutcome:
    return damage_session.run(DamageRequest(paths=paths, depth=Depth.FULL), host, library, began=time.time())


def copies(host: Host, library: Library, paths: tuple[bytes, ...]) -> JobOutcome:
    return copying.run(CopiesRequest(paths=paths), host, library, make_pool=_quick)


def make_pictures(host: Host, library: Library, paths: tuple[bytes, ...]) -> JobOutcome:
    with tempfile.TemporaryDirectory() as cache:
        request = PicturesRequest(paths=paths, cache_bytes=_MIB * 100)
        return pictures.run(request, host, library, Cache(Path(cache), request.cache_bytes))


STAGES: Final = {
    "probing": Stage(Phase.PROBING, scan, known=False),
    "deep": Stage(Phase.PROBING, scan_deep),
    "hashing": Stage(Phase.READING, verify, hashed=True),
    "decoding": Stage(Phase.READING, decode),
    "copies": Stage(Phase.READING, copies),
    "pictures": Stage(Phase.READING, make_pictures),
    "exporting": Stage(Phase.SAVING, exporting.export_all),
    "listing": Stage(Phase.COUNTING, scan, wide=True),
    "first listing": Stage(Phase.COUNTING, scan, known=False, wide=True),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--folders", type=int, default=1500)
    parser.add_argument("--stage", action="append", choices=STAGES)
    parser.add_argument("--filesystem", action="append", choices=FILESYSTEMS)
    parser.add_argument("--seed", type=int, default=25)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)  # noqa: S311 - not for secrets
    results = {}
    for kind in asked.filesystem or FILESYSTEMS:
        with tempfile.TemporaryDirectory(prefix="unplug-") as folder:
            for stage, result in _rounds(Path(folder), kind, asked.stage or list(STAGES), asked, chance):
                results[f"{kind} {stage}"] = {
                    "rounds": result.rounds,
                    "interrupted": result.interrupted,
                    "false": len(result.false),
                }
                print(f"{kind} {stage}: {results[f'{kind} {stage}']}", *result.false, sep="\n  ", flush=True)
    print(json.dumps(results))
    return 1 if any(each["false"] for each in results.values()) else 0


def _rounds(
    folder: Path, kind: str, stages: list[str], asked: argparse.Namespace, chance: random.Random
) -> Iterator[tuple[str, Result]]:
    disk, other = Disk(folder, kind), folder / "other"
    disk.plug()
    try:
        fill(disk.path, asked.files, chance)
        fill(other, _OTHER_FILES, chance)
        paths = (os.fsencode(disk.path), os.fsencode(other))
        known = folder / "known.sqlite3"
        with _opened(known) as library:
            scan(still(), library, paths)
        hashed = folder / "hashed.sqlite3"
        shutil.copy(known, hashed)
        with _opened(hashed) as library:
            hashing.run(ChecksumRequest(paths=paths), still(), library, verify=False, began=time.time())
        is_wide = False
        for name in sorted(stages, key=list(STAGES).index):
            stage, result = STAGES[name], Result()
            if stage.wide and not is_wide:
                is_wide = True
                _widen(disk.path, asked.folders)
                with _opened(known) as library:
                    scan(still(), library, paths)
            template = hashed if stage.hashed else known if stage.known else None
            seconds = _undisturbed(folder, stage, template, paths)
            for number in range(asked.rounds):
                delay, shut = chance.uniform(0, seconds), bool(number % 2)
                _round(folder, stage, template, paths, disk, delay, shut=shut, result=result)
            yield name, result
    finally:
        disk.away()


def _undisturbed(folder: Path, stage: Stage, template: Path | None, paths: tuple[bytes, ...]) -> float:
    """Return the seconds of the phase without a disturbance."""
    host = Host(stage.phase, 0, lambda: None)
    with _fresh(folder, template) as library:
        stage.job(host, library, paths)
    host.finish()
    return host.ended - host.begun


def _round(
    folder: Path,
    stage: Stage,
    template: Path | None,
    paths: tuple[bytes, ...],
    disk: Disk,
    delay: float,
    *,
    shut: bool,
    result: Result,
) -> None:
    result.rounds += 1
    label = f"{'shut' if shut else 'unmounted'} after {delay:.2f} s"
    with _fresh(folder, template) as library:
        host = Host(stage.phase, delay, lambda: disk.unplug(shut=shut))
        try:
            outcome = stage.job(host, library, paths)
        finally:
            host.finish()
        result.interrupted += bool(outcome.interrupted or outcome.errors)
        result.false += [f"{label}: {each}" for each in _false(library, outcome, paths)]
        disk.away()
        if isinstance(outcome, Exported):
            result.false += [f"{label}: {each}" for each in exporting.misplaced(paths)]
        disk.plug()
        if isinstance(outcome, Exported):
            result.false += [f"{label}, back: {each}" for each in exporting.false_files(outcome, paths)]
        scan(still(), library, paths[:1])
        again = stage.job(still(), library, paths)
        wrong = _false(library, again, paths)
        if isinstance(again, Exported):
            wrong += exporting.leftovers(paths)
        if again.state is not JobState.COMPLETED:
            wrong.append(f"{again.state} {[str(error.reason) for error in again.errors[:3]]}")
        statuses = Counter(record.status for record in library.page(0, 10**6))
        if set(statuses) != {FileStatus.OK}:
            wrong.append(f"not all is read: {statuses}")
        result.false += [f"{label}, then again: {each}" for each in wrong]


def _errors(outcome: JobOutcome, paths: tuple[bytes, ...]) -> list[str]:
    return [f"{error.path!r}: {error.reason}" for error in outcome.errors if error.path not in paths]


def _false(library: Library, outcome: JobOutcome, paths: tuple[bytes, ...]) -> list[str]:
    """Return what is said falsely."""
    said = exporting.false_words(outcome, paths) if isinstance(outcome, Exported) else _errors(outcome, paths)
    for record in library.page(0, 10**6):
        if record.status not in {FileStatus.OK, FileStatus.OFFLINE}:
            said.append(f"{record.path!r} is {record.status}")
        if record.verdict not in _GOOD_VERDICTS:
            said.append(f"{record.path!r} is {record.verdict}")
        if record.damage is not None and record.damage != "clean":
            said.append(f"{record.path!r} is {record.damage}")
        if record.status is FileStatus.OFFLINE and not record.path.startswith(paths[0]):
            said.append(f"{record.path!r} is offline")
    if outcome.interrupted and outcome.state is not JobState.NEEDS_ATTENTION:
        said.append(f"interrupted, and {outcome.state}")
    if any(each.path != paths[0] for each in outcome.interrupted):
        said.append("the other source was interrupted")
    if isinstance(outcome, ScanOutcome):
        said += [f"{kind}: {n}" for kind, n in outcome.changes.items() if n and kind not in _GOOD_CHANGES]
        counts = outcome.counts
        if counts.failed or counts.timeout or outcome.missing:
            said.append(f"{counts.failed} failed, {counts.timeout} timed out, {outcome.missing} missing")
    return said


def fill(folder: Path, files: int, chance: random.Random, word: str = "") -> None:
    """Write videos that differ, two of each: one is a copy."""
    with tempfile.TemporaryDirectory() as made:
        sample = Path(made) / "a.mkv"
        samples.video(sample, audio="pcm_s16le", languages=("eng",))
        contents = sample.read_bytes()
    for number in range(files):
        at = folder / f"{number // _PER_FOLDER:03}" / f"{number:04}.mkv"
        at.parent.mkdir(parents=True, exist_ok=True)
        # A void element at the end, which players pass over, makes pairs of files differ.
        filler = f"{number // 2:08} {folder.name} {word}".encode().ljust(100)
        at.write_bytes(contents + b"\xec" + bytes([0x80 | len(filler)]) + filler)
    old = time.time() - 10**6
    for path in folder.rglob("*.mkv"):
        os.utime(path, (old, old))
    del chance
    os.sync()


def _widen(folder: Path, folders: int) -> None:
    """Add folders, each with a link to a video."""
    video = next(folder.rglob("*.mkv"))
    for number in range(folders):
        at = folder / "wide" / f"{number // 100:03}" / f"{number:05}" / "clip.mkv"
        at.parent.mkdir(parents=True)
        at.hardlink_to(video)
    os.sync()


def _quick(queues: object) -> HashPool:
    for queue in queues:  # type: ignore[attr-defined]
        queue.still_seconds = 0.0
    return HashPool(queues)  # type: ignore[arg-type]


def still() -> Host:
    return Host(Phase.SAVING, 0, lambda: None)


@contextmanager
def _opened(path: Path) -> Iterator[Library]:
    with closing(open_library(path)) as library:
        yield library


@contextmanager
def _fresh(folder: Path, template: Path | None) -> Iterator[Library]:
    path = folder / "round.sqlite3"
    for old in folder.glob("round.sqlite3*"):
        old.unlink()
    if template is not None:
        shutil.copy(template, path)
    with _opened(path) as library:
        yield library


if __name__ == "__main__":
    raise SystemExit(main())
