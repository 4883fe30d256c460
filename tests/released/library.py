"""A library as the last release left it, with something of all that a person puts into one."""

import lzma
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.checksum.verdict import ChecksumVerdict
from app.core.details.file_details import FileDetails
from app.core.schedule.recurrence import Every, Recurrence
from app.core.schedule.schedule import SchedulePlan
from app.library import Library, open_library
from app.library.automation import schedules, watches
from app.library.query import problems, saved_searches
from app.library.scan import disks, sources
from tests.library.copy_records import check
from tests.library.filling import everything, fill
from tests.library.filling import found as listed

_FILMS = b"/media/films"
_NAMES = (b"Harbour at dawn (2019).mkv", b"Show S02E05.mp4", b"caf\xc3\xa9 \xff.mov")


def write(packed: Path) -> dict[str, Any]:
    """Write a library of this version, compressed (xz), and return what a person finds in it."""
    path = packed.with_suffix("")
    library = open_library(path)
    fill(library, _FILMS, [(_FILMS, [listed(name) for name in _NAMES])])
    for name, verdict in zip(_NAMES, (ChecksumVerdict.NEW, ChecksumVerdict.NEW, None), strict=True):
        if verdict:
            check(library, _FILMS + b"/" + name, name[:8], verdict)
    file, _, marked = everything(library)
    plan = SchedulePlan(task="verify", recurrence=Recurrence(every=Every.WEEKLY), source=_FILMS)
    changes: tuple[Callable[[sqlite3.Connection], object], ...] = (
        lambda db: saved_searches.save(db, "Large", "size:>2GB"),
        lambda db: sources.rename(db, 1, "My films"),
        lambda db: disks.tell(db, 1, {"given": "Blue 3", "place": "attic", "note": "second shelf"}),
        lambda db: watches.switch(db, _FILMS, on=True),
        lambda db: schedules.add(db, plan, 2e9),
        lambda db: problems.mark_all(db, [file.id, marked.id]),
    )
    for change in changes:
        library.write(change).result()
    found = told(library)
    library.close()
    packed.write_bytes(lzma.compress(path.read_bytes()))
    path.unlink()
    path.with_name(f"{path.name}.lock").unlink(missing_ok=True)
    return found


def unpack(packed: Path, path: Path) -> Library:
    """Open a copy of a packed library at `path`."""
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    return open_library(path)


def told(library: Library) -> dict[str, Any]:
    """Return what a person finds again in a library, of all that `write` put there."""
    with library.reader() as reader:
        details = list(reader.entries())
        found: dict[str, Any] = {
            "files": [
                {
                    "path": each.record.path.hex(),
                    "size": each.record.size,
                    "status": each.record.status,
                    "codec": each.record.summary.video_codec,
                    "checked": each.record.checked,
                    "verdict": each.record.verdict,
                    "marked": each.record.marked,
                    "disk": each.record.disk and each.record.disk.name,
                    "checksums": _digests(reader.with_checksums(each)),
                }
                for each in details
            ],
            "searches": {search.name: search.text for search in reader.searches()},
            "names": [library.names.place(each.path) for each in reader.sources()],
            "disks": [[disk.given, disk.place, disk.note] for disk in library.write(disks.read).result()],
            "watched": [each.path.hex() for each in reader.watched_sources()],
            "schedules": [[each.plan.task, str(each.plan.recurrence.every)] for each in reader.schedules()],
        }
    return found


def _digests(details: FileDetails) -> dict[str, str]:
    known = details.checksums
    return {name: digest.hex() for name, digest in known.good.digests.items()} if known else {}
