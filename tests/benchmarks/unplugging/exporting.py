"""Exports of all formats to a disk that is unplugged meanwhile, and beside it: what they say and leave.

Each goes to the top of the disk, to a folder on it, and to a folder elsewhere. Of every second format there
is an old list in each place.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.core.errors import ExportFailed
from app.core.export.format import ENCODING, ENDINGS, Format
from app.core.export.job import ExportRequest
from app.core.file.output_target import is_part_name
from app.core.job import JobOutcome, JobState
from app.core.job.outcome import PathError
from app.core.query import Query
from app.export.session import export_files
from app.library import Library
from tests.doubles import DummyHost

_FORMATS: Final[list[Format]] = [form for form in Format if form not in ENCODING]
_OLD: Final = b"an old list\n"
_NOT_CERTAIN: Final = "export.not_certain"
_WORDS: Final = frozenset({"export.failed", "export.folder_gone", "export.disk_away", _NOT_CERTAIN})
"""Reasons that are true of a disk that has gone."""


class Exported(JobOutcome, frozen=True, kw_only=True):
    """The outcome of all exports; `errors` has those that failed."""

    written: tuple[bytes, ...] = ()
    """The files that are told to be written."""


def export_all(host: DummyHost, library: Library, paths: tuple[bytes, ...]) -> Exported:
    """Export all files in all formats to all places, whatever happens to one of them."""
    _prepare(paths)
    with library.reader() as reader:
        ids = reader.find(Query())
    written, errors = [], []
    for form, path in _targets(paths):
        request = ExportRequest(path=bytes(path), format=form, ids=ids)
        try:
            export_files(request, library, host.cancel_event, host.progress)
            written.append(bytes(path))
        except ExportFailed as error:
            errors.append(PathError(bytes(path), error.message))
    state = JobState.NEEDS_ATTENTION if errors else JobState.COMPLETED
    return Exported(state=state, errors=tuple(errors), written=tuple(written))


def _places(paths: tuple[bytes, ...]) -> tuple[Path, ...]:
    disk, other = (Path(os.fsdecode(path)) for path in paths)
    return disk, disk / "lists", other / "lists"


def _targets(paths: tuple[bytes, ...]) -> Iterator[tuple[Format, Path]]:
    for form in _FORMATS:
        for place in _places(paths):
            yield form, place / _name(form)


def _name(form: Format) -> str:
    return f"{form}{ENDINGS[form][0]}"


def _prepare(paths: tuple[bytes, ...]) -> None:
    for form, path in _targets(paths):
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        if _has_old(form):
            path.write_bytes(_OLD)
    os.sync()


def _has_old(form: Format) -> bool:
    return not _FORMATS.index(form) % 2


def false_words(outcome: Exported, paths: tuple[bytes, ...]) -> list[str]:
    """Return what is said falsely of exports that failed."""
    return [
        f"{error.path!r}: {error.reason}"
        for error in outcome.errors
        if not error.path.startswith(paths[0]) or error.reason.code not in _WORDS
    ]


def misplaced(paths: tuple[bytes, ...]) -> list[str]:
    """Return what lies below the mount point, while nothing is mounted there."""
    return [f"{path.name} is below the mount point" for path in _places(paths)[0].iterdir()]


def false_files(outcome: Exported, paths: tuple[bytes, ...]) -> list[str]:
    """Return what is not as it is told to be, now that the disk is back."""
    said = []
    reasons = {error.path: error.reason.code for error in outcome.errors}
    for form, path in _targets(paths):
        contents = path.read_bytes() if path.exists() else None
        is_old = contents == (_OLD if _has_old(form) else None)
        is_new = contents is not None and _comparable(contents) == _whole(form, paths)
        if not (is_old or is_new):
            said.append(f"{path} is neither old nor new")
        if bytes(path) in outcome.written and not is_new:
            said.append(f"{path} is told to be written")
        if is_new and reasons.get(bytes(path), _NOT_CERTAIN) != _NOT_CERTAIN:
            said.append(f"{path} is told not to be written")
    return said


def leftovers(paths: tuple[bytes, ...]) -> list[str]:
    """Return the parts of outputs that nobody writes any more."""
    return [
        str(path)
        for place in _places(paths)
        for path in place.iterdir()
        if is_part_name(os.fsencode(path.name))
    ]


def _whole(form: Format, paths: tuple[bytes, ...]) -> bytes:
    """Return the export that went elsewhere, and was not disturbed."""
    return _comparable((_places(paths)[2] / _name(form)).read_bytes())


def _comparable(contents: bytes) -> bytes:
    """Return an export without its times."""
    return re.sub(rb"\d+", b"0", contents)
