"""Reads a file of subtitles, or a `.nfo`, beside a video, within a byte budget, in a probe child."""

from collections.abc import Callable
from typing import Final

import msgspec

from app.config.language_table import language_table
from app.core.file.listed_file import storable_time
from app.core.file.record import UNKNOWN, FileStatus, ProbedRow
from app.core.file.title import UNTITLED
from app.core.sidecars import nfo
from app.core.sidecars.contents import MOST_BYTES, TAIL_BYTES, contents_of
from app.core.sidecars.sidecar import NfoContents, SubtitleContents
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.bounded_file import BoundedFile
from app.process.limits import Allowance
from app.process.opening import Opener, why, why_unread

_CHUNK: Final = 256 * 1024
_NO_ROW: Final = ProbedRow(UNKNOWN, 0, "", b"", UNTITLED, None)


def read_subtitles(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return what a file of subtitles contains, or the reason why that is not known."""
    return _read_file(task, allowance, opener, _contents)


def read_nfo(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return what a `.nfo` tells, or the reason why that is not known."""
    return _read_file(task, allowance, opener, _nfo)


def _read_file(
    task: ProbeTask, allowance: Allowance, opener: Opener, contents: Callable[[BoundedFile], msgspec.Struct]
) -> ProbeAnswer:
    try:
        file, status, head = opener(task.place)
    except OSError as error:
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=why(error))
    with file:
        try:
            found = contents(BoundedFile(file, status.st_size, allowance.on_read, head))
        except OSError as error:
            return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=why_unread(error))
    return ProbeAnswer(
        key=task.key,
        status=FileStatus.OK,
        row=_NO_ROW,
        report=msgspec.json.encode(found),
        size=status.st_size,
        mtime_ns=storable_time(status.st_mtime_ns),
    )


def _contents(source: BoundedFile) -> SubtitleContents:
    source.rewind(MOST_BYTES + _CHUNK)
    if source.size <= MOST_BYTES:
        return contents_of(_read(source, source.size), table=language_table())
    head = _read(source, MOST_BYTES - TAIL_BYTES)
    source.seek((source.size - TAIL_BYTES) & ~1)
    return contents_of(head, _read(source, TAIL_BYTES), language_table())


def _nfo(source: BoundedFile) -> NfoContents:
    source.rewind(nfo.MOST_BYTES + _CHUNK)
    if source.size > nfo.MOST_BYTES:
        return NfoContents(refused="long")
    return nfo.nfo_of(_read(source, source.size))


def _read(source: BoundedFile, count: int) -> bytes:
    parts = []
    while count > 0 and (part := source.read(min(count, _CHUNK))):
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
