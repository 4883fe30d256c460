"""One scan with real lister children, and what must hold after any (S1, and the table equals the library)."""

import itertools
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.core.file.filetypes import BUILT_IN, NameRules
from app.core.file.record import FileRecord, FileStatus
from app.core.job import JobState
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.scan.job import ScanOutcome, ScanRequest
from app.library import Library
from app.probe.base import PROBE_ROW, ProbeAnswer, ProbeTask
from app.probe.pool import MediaInfoProber
from app.scan import session
from tests.doubles import MEDIA, DummyHost, FakeProber
from tests.library.filling import without_measures

FOREVER = 10**6
LIMITS = ProbeLimits()


class Tables:
    """The rows on screen: loaded from the library before the scan, then told of each batch."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.rows = _by_id(library.page(0, FOREVER))

    def hear(self, host: DummyHost) -> None:
        for batch in host.batches:
            self.rows |= _by_id(batch.records)

    def check(self) -> None:
        """The rows on screen equal the rows in the library."""
        assert self.rows == _by_id(self._library.page(0, FOREVER))


def _by_id(records: Iterable[FileRecord]) -> dict[int, FileRecord]:
    """Return records by their ids, without what each look at their disk changes in all of them."""
    return {record.id: without_measures(record) for record in records}


def scan(
    library: Library,
    *paths: Path | bytes,
    prober: FakeProber | None = None,
    host: DummyHost | None = None,
    deep: bool = False,
    sniff: bool = False,
    within: Sequence[Path] = (),
    job: str | None = None,
    earlier: ScanOutcome = session.NOTHING,
    names: NameRules = BUILT_IN,
) -> ScanOutcome:
    """Scan, on a clock that runs a second a look, and check what must hold however it ended."""
    request = ScanRequest(
        paths=tuple(map(os.fsencode, paths)),
        deep=deep,
        sniff=sniff,
        within=tuple(map(os.fsencode, within)),
        names=names,
    )
    prober = prober or FakeProber()
    ticks = itertools.count()
    outcome = session.run(
        request,
        host or DummyHost(),
        library,
        prober,
        clock=lambda: float(next(ticks)),
        job=job,
        earlier=earlier,
    )
    check_counts(outcome)
    assert prober.closed
    return outcome


def check_counts(outcome: ScanOutcome) -> None:
    """S1: the found files are all accounted for."""
    c = outcome.counts
    parts = (c.ok, c.unchanged, c.failed, c.timeout, c.skipped, c.not_reached)
    assert min(parts) >= 0, c
    assert c.found == sum(parts), c


def watched(
    library: Library,
    *paths: Path | bytes,
    host: DummyHost | None = None,
    prober: FakeProber | None = None,
    deep: bool = False,
    job: str | None = None,
) -> ScanOutcome:
    """Scan before the eyes of a table, and check that it shows what the library has."""
    tables = Tables(library)
    host = host or DummyHost()
    outcome = scan(library, *paths, host=host, prober=prober, deep=deep, job=job)
    tables.hear(host)
    tables.check()
    return outcome


def states(library: Library) -> dict[bytes, FileStatus]:
    """Return the status of each file by its name."""
    return {record.name: record.status for record in library.page(0, FOREVER)}


def by_name(library: Library) -> dict[bytes, FileRecord]:
    """Return each record by its name, without what each scan measures of its disk."""
    return {record.name: without_measures(record) for record in library.page(0, FOREVER)}


def names(paths: Sequence[bytes]) -> list[bytes]:
    """Return the file names of paths, in order of name."""
    return sorted(os.path.basename(path) for path in paths)  # noqa: PTH119 - bytes


ENDINGS: dict[str, tuple[FileStatus, Message | None]] = {
    "ok": (FileStatus.OK, None),
    "empty": (FileStatus.FAILED, Message("file.empty")),
    "crash": (FileStatus.FAILED, Message("probe.crashed", {"detail": "SIGSEGV"})),
    "killed": (FileStatus.FAILED, Message("probe.crashed", {"detail": "SIGKILL"})),
    "denied": (FileStatus.FAILED, Message("file.not_permitted")),
    "gone": (FileStatus.FAILED, Message("file.vanished")),
    "spun": (FileStatus.TIMEOUT, Message("probe.spun", {"limit": LIMITS.cpu_seconds})),
    "starved": (FileStatus.TIMEOUT, Message("probe.starved", {"spent": 0.8, "limit": 20.0})),
    "silent": (FileStatus.TIMEOUT, Message("probe.silent", {"limit": LIMITS.wall_seconds})),
    "cloud": (FileStatus.SKIPPED, Message("file.placeholder")),
}
"""What a file comes to, by the first word of its name."""


def by_first_word(task: ProbeTask) -> ProbeAnswer:
    """Answer as the file's name says."""
    word = os.path.basename(task.path).split()[0].decode()  # noqa: PTH119 - bytes
    status, reason = ENDINGS[word]
    media = MEDIA if status is FileStatus.OK else None
    return ProbeAnswer(key=task.key, status=status, reason=reason, media=media)


def cancel_at(number: int) -> DummyHost:
    """Return a host that cancels at its `number`th check."""
    checks = itertools.count(1)
    return DummyHost(lambda _host: next(checks) >= number)


def scan_for_real(library: Library, folder: Path, *, deep: bool = False) -> None:
    """Scan a folder to the end, with the engine in probe children."""
    prober = MediaInfoProber(1, probe=PROBE_ROW, prefetch=True, second=True)
    request = ScanRequest(paths=(os.fsencode(folder),), deep=deep)
    outcome = session.run(request, DummyHost(), library, prober)
    assert outcome.state is JobState.COMPLETED
