"""Keeps the index of the frames of all videos in files beside the library.

Each file is a segment (`core.parts.segment`): it is written once, gets a name that no other one had, and is
mapped where its disk allows that. It is never changed or replaced: on Windows, a mapped file cannot be. Which
segments there are is in the library, and changes at one moment. New prints are looked up from the library
itself. Once they are many, a segment is made of them, and of the smaller segments before.
"""

import mmap
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Final

from app.config.private_files import make_own_folder, open_to_write
from app.config.volumes import may_be_mapped
from app.core.errors import JobError
from app.core.parts.frame_index import FrameIndex, index_of
from app.core.parts.frame_tables import MOST_ROWS
from app.core.parts.segment import STAMP_BYTES, NewSegment, PrintFrames, Segment, SegmentCounts
from app.library import Library
from app.library.near import parts_segments
from app.library.near.parts_segments import StoredSegment
from app.library.reader import Reader
from app.prints.turns import alone

MOST_LATER: Final = 2**13
"""Key frames of new prints up to which no segment is made of them: those of some 20 films, read in 0.02 s."""
_SMALLER: Final = 4
"""A segment is merged with new frames if it has at most so many times as many."""
_LEAST_LEFT: Final = 0.5
"""A segment is made anew if fewer of its prints are still there."""
_TOGETHER: Final = 100
"""Prints that are read at once."""
_ENDING: Final = ".segment"
_in_use: Final = Lock()
"""Held while an index is open: another job would delete segments that are not in the library yet."""

Check = Callable[[], None]


@contextmanager
def opened_index(library: Library, reader: Reader, check: Check) -> Iterator[FrameIndex]:
    """Bring the index of a library up to date, and yield it.

    Calls `check` often, which may raise. Raises `JobError` if no file can be made beside the library.
    """
    with alone(_in_use, check):
        yield _Keeper(library, reader, check).opened()


class _Keeper:
    """Opens the segments of a library, and makes new ones."""

    def __init__(self, library: Library, reader: Reader, check: Check) -> None:
        self._library, self._reader, self._check = library, reader, check
        self._folder = parts_segments.folder_of(library.path)
        self._opened: dict[bytes, Segment] = {}
        """The segments by their stamps. Where none may be mapped, each is in memory, and read once."""

    def opened(self) -> FrameIndex:
        kept = self._fitting()
        later = self._later(kept)
        if sum(rows for _, rows in later) > MOST_LATER:
            kept = self._merged(kept, sum(rows for _, rows in later))
            later = self._later(kept)
        self._tidy(kept)
        segments = [self._open(each) for each in kept]
        return index_of(segments, self._frames([serial for serial, _ in later]))

    def _later(self, kept: Sequence[StoredSegment]) -> list[tuple[int, int]]:
        """Return the serials of prints that are in no segment, with their numbers of frames."""
        return self._reader.insight(parts_segments.later, kept[-1].last if kept else 0)

    def _fitting(self) -> list[StoredSegment]:
        """Return the segments of the library. If one is missing or damaged, none counts any more."""
        stored = self._reader.insight(parts_segments.stored)
        try:
            for each in stored:
                self._prove(each)
        except (OSError, ValueError):
            self._close_all_but(())
            self._library.write(parts_segments.replace, stored).result()
            return []
        return stored

    def _prove(self, segment: StoredSegment) -> None:
        """Raise `OSError` or `ValueError` if a segment cannot be used. One that was touched is read whole."""
        opened = self._open(segment)
        touched = self._path(segment.stamp).stat().st_mtime_ns
        if touched != segment.mtime_ns:
            if not opened.is_whole(self._check):
                raise ValueError("a damaged segment")
            now = segment._replace(mtime_ns=touched)
            self._library.write(parts_segments.replace, [segment], [now]).result()

    def _open(self, segment: StoredSegment) -> Segment:
        if segment.stamp not in self._opened:
            opened = open_segment(self._path(segment.stamp), segment.stamp, segment.counts)
            self._opened[segment.stamp] = opened
        return self._opened[segment.stamp]

    def _close_all_but(self, kept: Sequence[StoredSegment]) -> None:
        """Close the other segments. On Windows, a mapped file cannot be deleted."""
        for stamp in self._opened.keys() - {each.stamp for each in kept}:
            del self._opened[stamp]

    def _path(self, stamp: bytes) -> Path:
        return self._folder / f"{stamp.hex()}{_ENDING}"

    def _merged(self, stored: Sequence[StoredSegment], rows: int) -> list[StoredSegment]:
        """Make segments of what is in none, and of the smaller ones before; return all segments."""
        kept = self._lasting(stored)
        while kept and kept[-1].counts.most <= min(_SMALLER * rows, MOST_ROWS - rows):
            rows += kept.pop().counts.most
        self._close_all_but(kept)
        added = list(self._made(self._later(kept)))
        self._library.write(parts_segments.replace, stored[len(kept) :], added).result()
        return [*kept, *added]

    def _lasting(self, stored: Sequence[StoredSegment]) -> list[StoredSegment]:
        """Return the segments before the first one of which most prints are gone."""
        lasting: list[StoredSegment] = []
        for each in stored:
            if self._reader.insight(parts_segments.count_left, each) < _LEAST_LEFT * each.counts.files:
                break
            lasting.append(each)
        return lasting

    def _made(self, prints: Sequence[tuple[int, int]]) -> Iterator[StoredSegment]:
        batch: list[int] = []
        count = 0
        for serial, rows in prints:
            if batch and count + rows > MOST_ROWS:
                yield self._write(batch)
                batch, count = [], 0
            batch.append(serial)
            count += rows
        if batch:  # all may have gone since they were counted
            yield self._write(batch)

    def _write(self, serials: Sequence[int]) -> StoredSegment:
        """Write the segment of some prints."""
        stamp = secrets.token_bytes(STAMP_BYTES)
        new = NewSegment(self._frames(serials))
        try:
            make_own_folder(self._folder)
        except OSError as error:
            raise self._failure("parts.no_folder", error) from error
        try:
            write_file(self._path(stamp), new.sections(stamp, self._check))
            touched = self._path(stamp).stat().st_mtime_ns
        except OSError as error:
            raise self._failure("parts.no_room", error) from error
        return StoredSegment(stamp, serials[0], serials[-1], new.counts, touched)

    def _failure(self, code: str, error: OSError) -> JobError:
        return JobError(code, path=str(self._folder), detail=error.strerror or "")

    def _frames(self, serials: Sequence[int]) -> Iterator[PrintFrames]:
        for start in range(0, len(serials), _TOGETHER):
            self._check()
            yield from self._reader.insight(parts_segments.frames, serials[start : start + _TOGETHER])

    def _tidy(self, kept: Sequence[StoredSegment]) -> None:
        """Delete the segments that are not of the library; those that are in use on Windows go later."""
        names = {self._path(each.stamp).name for each in kept}
        for path in self._folder.glob(f"*{_ENDING}"):
            if path.name not in names:
                with suppress(OSError):
                    path.unlink()


def open_segment(path: Path, stamp: bytes, counts: SegmentCounts) -> Segment:
    """Return the segment in a file. Raises `OSError`, and `ValueError` for another one.

    Where the file may not be mapped, all of it is read into memory: 1 GB of 100,000 hours.
    """
    with path.open("rb") as file:
        if may_be_mapped(path):
            buffer = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        else:
            buffer = memoryview(file.read())
    return Segment(buffer, stamp, counts)


def write_file(path: Path, sections: Iterable[bytes]) -> None:
    """Write a new file, and have the disk keep it. Raises `OSError`; what is not whole is deleted."""
    try:
        with open(path, "xb", opener=open_to_write) as file:
            file.writelines(sections)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
