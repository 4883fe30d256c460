"""The phases to cancel in, and what brings each about."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from msgspec import Struct

from app.core.run.limits import ProbeLimits
from app.core.run.progress import Phase
from app.jobs.blocking_job import MakeProber
from app.library import Library, open_library
from app.library.scan import pending, probe_results, scans, sources
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.cli.clips import make_links
from tests.doubles import FakeProber
from tests.library.filling import finding

CHILDREN: Final = 2
"""That hang in C, with the interpreter locked."""
_PATIENT: Final = ProbeLimits(cpu_seconds=60, wall_seconds=60)

PROBERS: Final[Mapping[str, MakeProber]] = {
    "counting": lambda _request: FakeProber(),
    "probing": lambda _request: MediaInfoProber(),
    "storing": lambda _request: FakeProber(),
    "saving": lambda _request: FakeProber(),
    "hung": lambda _request: MediaInfoProber(CHILDREN, _PATIENT, probe=scripted.probe),
}
"""By scene: the server has a process of its own, and makes its own."""


class Scene(Struct, frozen=True):
    """A phase to cancel in, and the folder whose scan gets there."""

    name: str
    folder: Path
    phase: Phase
    known: Path | None = None
    """The library that each try begins with; None: an empty one."""

    @property
    def make_prober(self) -> MakeProber:
        return PROBERS[self.name]

    @property
    def ripe(self) -> bool:
        """Whether, once the phase has begun, the moment to cancel may come."""
        return self.name != "hung" or len(self._hung()) >= CHILDREN

    @contextmanager
    def library(self) -> Iterator[Path]:
        """Yield where the library of one try is, in a folder that it has for itself."""
        for mark in self._hung():
            mark.unlink()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite3"
            if self.known is not None:
                shutil.copyfile(self.known, path)
            yield path

    def _hung(self) -> list[Path]:
        return list(self.folder.glob("*.pid"))


def make_scenes(scratch: Path, files: int) -> list[Scene]:
    """Make the folders: `files` to count, fewer for what takes longer, so that no phase takes minutes."""
    many, some, real, few, hung = (scratch / name for name in ("many", "some", "real", "few", "hung"))
    _make_empty(many, files)
    _make_empty(some, files // 10)
    _make_empty(few, 10)
    real.mkdir()
    make_links(real, files // 50)
    for number in range(4 * CHILDREN):
        scripted.write(hung, f"{number}.mkv", "hang_c")
    return [
        Scene("counting", many, Phase.COUNTING),
        Scene("probing", real, Phase.PROBING),
        Scene("storing", some, Phase.PROBING),
        Scene("saving", few, Phase.SAVING, _remember(scratch / "known.sqlite3", few, files // 2)),
        Scene("hung", hung, Phase.PROBING),
    ]


def _make_empty(folder: Path, count: int) -> None:
    for number in range(count):
        inner = folder / f"folder {number // 100:04}"
        if number % 100 == 0:
            inner.mkdir(parents=True)
        os.close(os.open(inner / f"clip {number:06}.mkv", os.O_CREAT))


def _remember(path: Path, folder: Path, count: int) -> Path:
    """Make a library that knows files which are not in `folder`, so that they are marked missing."""
    library = open_library(path)
    root = os.fsencode(folder)
    scan_id = library.write(scans.begin, 0.0).result()
    source = library.write(sources.add, root, "", 0.0).result()
    for start in range(0, count, 1000):
        numbers = range(start, min(start + 1000, count))
        files = [(b"gone %d.mkv" % number, 1, 1, "", None) for number in numbers]
        library.write(pending.add, scan_id, source, [(root + b"/gone %d" % start, files)]).result()
    _save_all(library, scan_id)
    library.close()
    return path


def _save_all(library: Library, scan_id: int) -> None:
    with library.reader() as reader:
        after = 0
        while page := reader.pending(scan_id, after, 1000):
            after = page[-1].id
            found = [finding(file, now=0.0) for file in page]
            library.write(probe_results.save, found, engine="fake 1", now=0.0).result()
