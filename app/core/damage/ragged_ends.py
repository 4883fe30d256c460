"""The ragged ends of recordings: a stream without tables may begin and end in the middle of anything.

Frames there lack what they refer to, and the last packets lack their ends. Such signs prove nothing, as far
as the first and the last group of pictures reach.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from app.core.damage.evidence import KEYS_SINCE, Evidence, Sign, Span, TrackEvidence, TrackState
from app.core.damage.formats import is_counted, is_stream

_ENDS: Final = 0.5
"""Least seconds of an end, also of a track without key frames."""
_UNKNOWN_ENDS: Final = 12.0
"""Seconds of an end in the evidence of an older check, which does not tell the groups: longer than any."""
LEAST: Final = 1.0
"""Least seconds between the ends: signs closer than that are one span (`app.damage.examination`)."""


class Inside(NamedTuple):
    """The part of a file in which signs count, seconds."""

    start: float
    end: float

    def has(self, span: Span) -> bool:
        """Return whether a span reaches into the part."""
        return span.end >= self.start and span.start <= self.end


_ALL: Final = Inside(float("-inf"), float("inf"))
_NONE: Final = Inside(float("inf"), float("-inf"))


def counting_spans(evidence: Evidence) -> Iterator[Span]:
    """Yield the spans that say something about the file."""
    tracks = {track.index: track for track in evidence.tracks}
    for span in evidence.spans:
        track = tracks.get(span.track)
        if track is not None and _counts(evidence, span, track):
            yield span


def _counts(evidence: Evidence, span: Span, track: TrackEvidence) -> bool:
    """Return whether a sign counts: a decoder that never gave a frame proves nothing."""
    if span.sign in {Sign.DECODE, Sign.FRAME}:
        if track.first is None or track.state is not TrackState.READABLE:
            return False
    elif not is_stream(evidence):
        return True
    return inside(evidence, track).has(span)


def inside(evidence: Evidence, track: TrackEvidence) -> Inside:
    """Return the part of a track in which signs count."""
    if is_counted(evidence):
        return _ALL
    begin = _ENDS if track.first is None else track.first + _ENDS
    if not is_stream(evidence):
        return Inside(begin, _ALL.end)
    if evidence.revision < KEYS_SINCE:
        return Inside(begin + _UNKNOWN_ENDS, track.end - _UNKNOWN_ENDS)
    end, keys = track.end - _ENDS, _key_frames(evidence, track)
    if len(keys) > 2:
        groups = Inside(max(begin, keys[1]), min(end, keys[-1]))
        if groups.end - groups.start >= LEAST:
            return groups
    part = Inside(max(begin, keys[0] + _ENDS) if keys else begin, end)
    return part if part.end - part.start >= LEAST else _NONE


def _key_frames(evidence: Evidence, track: TrackEvidence) -> tuple[float, ...]:
    """Return the times of key frames of the picture, also for a track of sound beside it."""
    pictures = (track,) if track.is_video else (each for each in evidence.tracks if each.is_video)
    return next((each.keys for each in pictures if each.keys), ())
