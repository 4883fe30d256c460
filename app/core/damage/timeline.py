"""The places of damage on the time line of a file."""

from typing import Final, NamedTuple

from app.core.damage.evidence import Evidence, FactCode, Sign
from app.core.damage.formats import is_stream
from app.core.damage.ragged_ends import counting_spans

_SHOWN: Final = frozenset(Sign) - {Sign.LOG}


class DamagePlace(NamedTuple):
    """A part of the time line with damage, as fractions of the whole length."""

    start: float
    end: float
    seconds: float
    """The time of its beginning."""


def places(evidence: Evidence) -> tuple[DamagePlace, ...]:
    """Return the places of damage in order of time; none without a known length."""
    length = max((evidence.seconds, *(track.seconds for track in evidence.tracks)), default=0.0)
    if length <= 0:
        return ()
    found = [
        _place(span.start, span.end, length)
        for span in counting_spans(evidence)
        if span.sign in _SHOWN and span.count
    ]
    end = min((track.end for track in evidence.tracks if track.packets), default=length)
    cut = not is_stream(evidence) and any(fact.code is FactCode.CUT for fact in evidence.facts)
    if cut and evidence.tracks and end < length:
        found.append(_place(end, length, length))
    return tuple(sorted(found))


def _place(start: float, end: float, length: float) -> DamagePlace:
    return DamagePlace(min(1.0, max(0.0, start / length)), min(1.0, max(0.0, end / length)), max(0.0, start))
