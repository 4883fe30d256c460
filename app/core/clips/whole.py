"""The record of a recording as a whole, from those of its parts."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import or_
from typing import Any, Final, TypeVar

from msgspec.structs import asdict

from app.core.checksum.verdict import BAD
from app.core.damage.verdict import BAD_VERDICTS
from app.core.file.record import FileRecord, FileStatus

T = TypeVar("T")
OF_WHOLE: Final = (
    *("size", "duration", "status", "reason", "problems", "marked", "verdict", "damage", "part"),
    *("checked", "decoded"),
)
"""Fields of files, in pages of them, that differ between a whole and its first part."""
_AT_LEAST: Final = ("checked", "decoded")
"""Fields of which the whole has the least value, if that of each part is known."""


class WholeRecord(FileRecord, frozen=True, kw_only=True):
    """The record of a recording of several files, with the id and the path of the first one."""

    first: FileRecord

    @property
    def file(self) -> FileRecord:
        """The first part, whose size is that of a file."""
        return self.first


def whole_length(parts: Sequence[FileRecord]) -> float | None:
    """Return the length of a recording in seconds; None where that of a part is unknown.

    Sound in files of its own, as on P2 cards, runs beside the picture and adds nothing.
    """
    pictured = [part for part in parts if part.summary.video_codec is not None]
    lengths = [part.summary.duration for part in pictured or parts]
    known = [length for length in lengths if length is not None]
    return sum(known) if len(known) == len(lengths) else None


def whole_record(parts: Sequence[FileRecord]) -> WholeRecord:
    """Return the first record with the sums of all parts, their problems, and their worst states."""
    first = parts[0]
    worst = next((part for part in parts if part.status is not FileStatus.OK), first)
    judged = [part.problems for part in parts if part.problems is not None]
    values: dict[str, Any] = {name: _least(getattr(part, name) for part in parts) for name in _AT_LEAST}
    values |= {
        "size": sum(part.size for part in parts),
        "summary": first.summary._replace(duration=whole_length(parts)),
        "status": worst.status,
        "reason": worst.reason,
        "problems": reduce(or_, judged) if judged else None,
        "marked": reduce(or_, (part.marked for part in parts)),
        "verdict": _worst([part.verdict for part in parts], BAD.__contains__),
        "damage": _worst([part.damage for part in parts], BAD_VERDICTS.__contains__),
        "part": None,
    }
    return WholeRecord(**asdict(first) | values, first=first)


def _least(values: Iterable[float | None]) -> float | None:
    found = list(values)
    known = [value for value in found if value is not None]
    return min(known) if len(known) == len(found) else None


def _worst(values: Sequence[T | None], is_bad: Callable[[T], bool]) -> T | None:
    """Return a bad value, or else one of a part that nobody knows: then it is unknown of the whole."""
    bad = next((value for value in values if value is not None and is_bad(value)), None)
    return bad if bad is not None or None in values else values[0]
