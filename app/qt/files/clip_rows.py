"""The rows of a result: files, and recordings of several files, which can be open or closed."""

from array import array
from collections.abc import Iterable, Sequence
from itertools import compress, count
from typing import Final, NamedTuple

from app.core.clips.result import NO_CLIPS, FoundClips


class ClipRow(NamedTuple):
    """A row, as a view draws it."""

    parts: int = 0
    """Number of the found parts, if the row is a recording of several files; else 0."""
    is_open: bool = False
    is_part: bool = False
    """Whether it is a part below the row of its recording."""


PLAIN: Final = ClipRow()
"""A file that is no part of a recording with a row of its own."""
_PART: Final = ClipRow(is_part=True)


class ClipRows:
    """Rows as ids: a negative id is a recording, and stands for the file of its first part and the others.

    Without such recordings, nothing here costs more than an array of ids.
    """

    def __init__(self) -> None:
        self.shown: array[int] = array("q")
        """The ids of all rows."""
        self.clips = NO_CLIPS
        self._behind = 0
        """The number of files more than rows, if all recordings were closed."""
        self._open: set[int] = set()
        """The open recordings, also those that another search does not find: it is remembered."""

    @property
    def count(self) -> int:
        """Return the number of rows."""
        return len(self.shown)

    @property
    def file_count(self) -> int:
        """Return the number of files that the rows stand for."""
        shown = sum(len(self.clips.parts.get(first, ())) for first in self._open)
        return len(self.shown) + self._behind - shown

    def replace(self, rows: "array[int]", clips: FoundClips) -> None:
        """Have other rows, with the parts of recordings that are open."""
        self.shown = self.with_parts(rows, clips)
        self._use(clips)

    def _use(self, clips: FoundClips) -> None:
        self.clips = clips
        self._behind = len(clips.first) - len(clips.parts)

    def extend(self, shown: "array[int]", clips: FoundClips) -> None:
        """Have these rows of `with_parts` below the others; `clips` are those of all rows, or none."""
        self.shown += shown
        if clips.parts:
            self._use(clips)

    def with_parts(self, rows: "array[int]", clips: FoundClips) -> "array[int]":
        """Return rows with the parts of open recordings below these."""
        if not any(first in clips.parts for first in self._open):
            return rows
        shown = array("q")
        for row in rows:
            shown.append(row)
            if row < 0 and -row in self._open:
                shown.extend(clips.parts[-row])
        return shown

    def at(self, row: int) -> ClipRow:
        """Return what a row is to a recording."""
        if not self.clips.parts:
            return PLAIN
        id_ = self.shown[row]
        if id_ > 0:
            return _PART if id_ in self.clips.first else PLAIN
        return ClipRow(len(self.clips.parts[-id_]), self.is_open(row))

    def parts_at(self, row: int) -> Sequence[int]:
        """Return the found parts of the recording in a row; none for a file."""
        return self.clips.parts.get(-self.shown[row], ())

    def is_open(self, row: int) -> bool:
        """Return whether a row is an open recording."""
        return -self.shown[row] in self._open

    def whole_of(self, row: int) -> int:
        """Return the row of the recording of a part, or the row itself."""
        return self.row_of(-self.clips.first.get(self.shown[row], -self.shown[row])) or 0

    def open(self, row: int) -> None:
        """Show the parts of a recording below its row."""
        self._open.add(-self.shown[row])
        self.shown[row + 1 : row + 1] = array("q", self.parts_at(row))

    def close(self, row: int) -> None:
        """Hide the parts of a recording."""
        self._open.discard(-self.shown[row])
        del self.shown[row + 1 : row + 1 + len(self.parts_at(row))]

    def files(self) -> "array[int]":
        """Return the ids of the files of all rows."""
        return self.files_at(((0, len(self.shown) - 1),))

    def files_at(self, runs: Iterable[tuple[int, int]]) -> "array[int]":
        """Return the ids of the files of runs of rows, each given by its first and last, each file once.

        A recording is all its parts, unless some of the parts below its row are there, and others are not.
        """
        files, twice, known = array("q"), False, list(runs)
        for start, last in known:
            rows, done = self.shown[start : last + 1], 0
            for at in compress(count(), map((0).__gt__, rows)) if self.clips.parts else ():
                files += rows[done:at]
                parts, is_open, done = self.clips.parts[-rows[at]], -rows[at] in self._open, at + 1
                first = start + at + 1
                if is_open and 0 < _overlap(known, first, first + len(parts) - 1) < len(parts):
                    continue
                files.extend(parts)
                done += len(parts) if is_open else 0
                twice |= is_open
            files += rows[done:]
        return array("q", dict.fromkeys(files)) if twice else files

    def rows(self, ids: Iterable[int]) -> list[int]:
        """Return the rows of these files, from the top: a recording if all its found parts are there."""
        wanted = set(ids)
        if not wanted:
            return []
        firsts = {self.clips.first[id_] for id_ in wanted if id_ in self.clips.first}
        wanted.update(-first for first in firsts if wanted.issuperset(self.clips.parts[first]))
        return list(compress(count(), map(wanted.__contains__, self.shown)))

    def row_of(self, id_: int) -> int | None:
        """Return the row with an id, or else that of the recording of the file; None if there is none."""
        for each in (id_, -self.clips.first.get(id_, 0), -id_):
            if each and each in self.shown:
                return self.shown.index(each)
        return None


def _overlap(runs: Iterable[tuple[int, int]], first: int, last: int) -> int:
    """Return how many of the rows from `first` to `last` are in one of some runs."""
    return sum(max(0, min(end, last) - max(start, first) + 1) for start, end in runs)
