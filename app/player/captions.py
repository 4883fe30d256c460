"""The subtitles of a player: texts with their times and styles, of a track or of a file beside the video."""

import threading
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Final

from app.core.sidecars.timed_text import MOST_CUES
from app.player.protocol import LONGEST_TEXT, MOST_BLOCKS, Caption
from app.player.styled_text import StyledCue

_LONGEST_SECONDS: Final = 60.0


class Captions:
    """Any thread may call it."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._cues: list[StyledCue] = []

    def replace(self, cues: Iterable[StyledCue]) -> None:
        """Show these texts alone."""
        with self._turn:
            self._cues = sorted(cues, key=_order)

    def add(self, cue: StyledCue) -> None:
        """Show this text, too: a packet may be read again."""
        with self._turn:
            at = bisect_right(self._cues, _order(cue), key=_order)
            known = at > 0 and self._cues[at - 1] == cue
            if cue.text and not known and len(self._cues) < MOST_CUES:
                self._cues.insert(at, cue)

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


def _order(cue: StyledCue) -> tuple[float, float, str]:
    return cue.start, cue.end, cue.text
