"""The subtitles of a player: texts with their times, of a track or of a file beside the video."""

import threading
from bisect import bisect_right, insort
from collections.abc import Iterable
from typing import Final

from app.core.sidecars.timed_text import MOST_CUES, Cue

_LONGEST_SECONDS: Final = 60.0


class Captions:
    """Any thread may call it."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._cues: list[Cue] = []

    def replace(self, cues: Iterable[Cue]) -> None:
        """Show these texts alone."""
        with self._turn:
            self._cues = sorted(cues)

    def add(self, cue: Cue) -> None:
        """Show this text, too: a packet may be read again."""
        with self._turn:
            at = bisect_right(self._cues, cue)
            known = at > 0 and self._cues[at - 1] == cue
            if cue.text and not known and len(self._cues) < MOST_CUES:
                insort(self._cues, cue)

    def at(self, seconds: float) -> str:
        """Return the text that stands at a time; empty without one."""
        with self._turn:
            upto = bisect_right(self._cues, (seconds, float("inf"), ""))
            first = bisect_right(self._cues, (seconds - _LONGEST_SECONDS,))
            standing = [cue.text for cue in self._cues[first:upto] if seconds < cue.end]
        return "\n".join(standing)
