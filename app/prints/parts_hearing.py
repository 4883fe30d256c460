"""Compares the sound of videos at the places that they share by their pictures.

A child opens one file at a time, and the other one may be on a disk that is not there. So the sound of each
is taken by itself, and stored until that of the other one is known.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from app.core.near.print_verdict import GRAVEST, PrintVerdict
from app.core.parts.sound import SoundVerdict
from app.core.query import Query
from app.disk_pool.counts import ReadFinding
from app.disk_pool.disks import Disk
from app.disk_pool.saver import Save
from app.disk_pool.session import Reading
from app.library.checks.planned_file import PlannedFile
from app.library.near import part_sounds
from app.library.near.part_sounds import HeardPlace
from app.library.reader import Reader
from app.prints.parts_pool import TOO_SLOW, PartsAnswer, PartsTask
from app.prints.parts_protocol import PartsResult
from app.prints.parts_tasks import tasks_of
from app.prints.session import lack_of, version_of

_AT_ONCE: Final = 32
"""Places of one file that are heard by one reading. The next job hears the others."""


class Hearing(Reading[PartsTask, PartsResult, PrintVerdict, Sequence[HeardPlace]]):
    """Takes the sound of files where they share pictures with others."""

    not_read = PrintVerdict.NOT_READ
    gravest = GRAVEST
    result = PartsResult
    reads_parts = True

    def plan(self, reader: Reader, query: Query) -> Iterator[PlannedFile[PrintVerdict]]:
        del query  # as for pairs that are to be confirmed
        return reader.stream(part_sounds.to_hear)

    def tasks(self, reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[PartsTask]:
        for task in tasks_of(reader, ids, source_id):
            places = reader.insight(part_sounds.places, task.record, _AT_ONCE)
            if places:
                yield replace(task, heard=tuple(places))

    def take(
        self, answer: PartsAnswer, disk: Disk
    ) -> tuple[ReadFinding[PrintVerdict], Sequence[HeardPlace] | None]:
        del disk
        result, places = answer.result, answer.task.heard
        if lack_of(answer, TOO_SLOW) is not None:
            return ReadFinding(PrintVerdict.MADE), [
                HeardPlace(each, b"", SoundVerdict.UNREAD) for each in places
            ]
        if result is None or answer.reason is not None or not _is_as_seen(answer):
            return ReadFinding(PrintVerdict.NOT_READ, answer.reason), None
        if result.has_no_sound:
            heard = [HeardPlace(each, b"", SoundVerdict.NONE) for each in places]
        else:
            heard = [
                HeardPlace(each, words, None if words else SoundVerdict.QUIET)
                for each, words in zip(places, result.sounds, strict=True)
            ]
        return ReadFinding(PrintVerdict.MADE), heard

    def save(self) -> Save[Sequence[HeardPlace]]:
        return part_sounds.save


def _is_as_seen(answer: PartsAnswer) -> bool:
    """Return whether a file is that of which the place is known."""
    return version_of(answer) == (answer.task.seen_size, answer.task.mtime_ns)
