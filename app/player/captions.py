"""The subtitles of a player: texts with their times and styles, of a track or of a file beside the video."""

import threading
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable
from itertools import accumulate
from math import inf
from typing import Final

from app.core.sidecars.timed_text import MOST_CUES
from app.player.picture_file import PictureFile
from app.player.picture_subtitles import PictureCue
from app.player.protocol import LONGEST_TEXT, MOST_BLOCKS, Caption
from app.player.styled_text import StyledCue, order_of

_LONGEST_SECONDS: Final = 60.0
_MOST_PICTURES: Final = 200
_MOST_PIXELS: Final = 32 * 2**20
"""Pictures that are kept, and bytes of all of them."""


class Captions:
    """Any thread may call it."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._cues: list[StyledCue] = []
        self._pictures: deque[PictureCue] = deque()
        self._pixels = 0
        self._file: PictureFile | None = None
        """The pictures beside the video, in place of those of a track."""
        self._last: PictureCue | None = None
        """The last one of the pictures that were read since a jump."""

    def replace(self, cues: Iterable[StyledCue] = (), file: PictureFile | None = None) -> None:
        """Show these texts, or the pictures of this file, alone."""
        with self._turn:
            before, self._file = self._file, file
            self._cues = sorted(cues, key=order_of)
            self._pictures.clear()
            self._pixels = 0
        if before is not None:
            before.close()

    def add(self, cue: StyledCue | PictureCue | None) -> None:
        """Show this subtitle, too, if it is one: a packet may be read again."""
        with self._turn:
            if isinstance(cue, PictureCue):
                self._add_picture(cue)
            elif cue is not None:
                self._add_text(cue)

    def _add_text(self, cue: StyledCue) -> None:
        alike = bisect_left(self._cues, order_of(cue), key=order_of)
        at = bisect_right(self._cues, order_of(cue), lo=alike, key=order_of)
        known = cue in self._cues[alike:at]
        if cue.text and not known and len(self._cues) < MOST_CUES:
            self._cues.insert(at, cue)

    def _add_picture(self, cue: PictureCue) -> None:
        """Show a picture in place of one that begins at the same time; old ones make room."""
        if self._last is None or self._last.start <= cue.start:
            self._last = cue
        kept = [each for each in self._pictures if each.start != cue.start]
        self._pictures = deque(sorted((*kept, cue), key=lambda each: each.start))
        self._pixels = sum(len(each.pixels) for each in self._pictures)
        while len(self._pictures) > 1 and (
            len(self._pictures) > _MOST_PICTURES or self._pixels > _MOST_PIXELS
        ):
            self._pixels -= len(self._pictures.popleft().pixels)

    def break_off(self) -> None:
        """Forget the last picture that was read if only the next one, which is not read now, ends it."""
        with self._turn:
            last, self._last = self._last, None
            if last is not None and last.end == inf and last in self._pictures:
                self._pictures.remove(last)

    def picture_at(self, seconds: float) -> PictureCue | None:
        """Return the picture that stands at a time: the last one that has begun, up to its end."""
        if (file := self._file) is not None:
            return file.at(seconds)
        with self._turn:
            begun = [cue for cue in self._pictures if cue.start <= seconds]
        return begun[-1] if begun and begun[-1].pixels and seconds < begun[-1].end else None

    def at(self, seconds: float) -> Caption:
        """Return the subtitle that stands at a time; empty without one."""
        with self._turn:
            upto = bisect_right(self._cues, seconds, key=_start)
            first = bisect_right(self._cues, seconds - _LONGEST_SECONDS, key=_start)
            standing = [cue for cue in self._cues[first:upto] if seconds < cue.end][:MOST_BLOCKS]
        text = "\n".join(cue.text for cue in standing)[:LONGEST_TEXT]
        sizes = accumulate(len(cue.text) for cue in standing)
        shown = (cue.block for cue, upto in zip(standing, sizes, strict=True) if upto <= LONGEST_TEXT)
        return Caption(text, tuple(block for block in shown if block.runs))


def _start(cue: StyledCue) -> float:
    return cue.start
