"""One scan with a real lister and real probe children, and what must hold after any (S1, S2)."""

import os
from pathlib import Path

from app.core.file.record import FileRecord, FileStatus
from app.core.message import ENGLISH, Message
from app.core.run.limits import ProbeLimits
from app.core.scan.job import ScanOutcome, ScanRequest
from app.library import Library
from app.probe.base import Probe, Prober
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from app.scan import session
from tests.doubles import DummyHost
from tests.scan.acts import FOREVER, check_counts


def scan(
    library: Library,
    *paths: Path | bytes,
    probe: Probe = probe_row,
    limits: ProbeLimits | None = None,
    prober: Prober | None = None,
    host: DummyHost | None = None,
) -> ScanOutcome:
    """Scan with both engines, and check that all is accounted for, and that what is not ok says why."""
    request = ScanRequest(paths=tuple(map(os.fsencode, paths)))
    prober = prober or MediaInfoProber(2, limits, probe=probe, second=probe is probe_row)
    outcome = session.run(request, host or DummyHost(), library, prober)
    check_counts(outcome)
    for error in outcome.errors:
        assert os.path.isabs(error.path)  # noqa: PTH117 - bytes
        check_words(error.reason)
    for record in records(library).values():
        if record.reason:
            check_words(record.reason)
        else:
            assert record.status in {FileStatus.OK, FileStatus.MISSING, FileStatus.OFFLINE}, record
    return outcome


def check_words(reason: Message) -> None:
    """A person can read it: one sentence or two of ours, with nothing of Python's in it."""
    words = str(reason)
    assert reason.code in ENGLISH
    assert words[0].isupper()
    assert words.endswith((".", ")."))
    assert not any(sign in words for sign in ("\n", "{", "Traceback", "Error(", " object at 0x")), words


def records(library: Library) -> dict[bytes, FileRecord]:
    """Return every record by its path."""
    return {record.path: record for record in library.page(0, FOREVER)}


def results(library: Library) -> dict[str, tuple[FileStatus, str | None]]:
    """Return the status and the reason's code of every file, by its name."""
    return {
        os.fsdecode(record.name): (record.status, record.reason.code if record.reason else None)
        for record in records(library).values()
    }
