"""The subtitles of a player: texts with their times, of a track or of a file beside the video."""

import threading
from bisect import bisect_right, insort
from collections.abc import Iterable
from typing import Final

from app.core.sidecars.timed_text import MOST_CUES, Cue, plain

_LONGEST_SECONDS: Final = 60.0
_USUAL_SECONDS: Final = 5.0
_FIELDS_BEFORE_TEXT: Final = 8
"""Fields of an event of SubStation Alpha before its text."""


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


def cue_of(codec: str, data: bytes, start: float, seconds: float) -> Cue:
    """Return the text of a packet that stands from `start` on; 0.0 `seconds` are unknown ones."""
    if codec == "mov_text":
        data = data[2 : 2 + int.from_bytes(data[:2], "big")]
    text = data.decode("utf-8", "replace")
    if codec in {"ass", "ssa"}:
        text = text.split(",", _FIELDS_BEFORE_TEXT)[-1]
    return Cue(start, start + (seconds or _USUAL_SECONDS), plain(text))
