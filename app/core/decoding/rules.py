"""The rules that judge the evidence of a check for damage: a table, without decoding anything.

A container fact alone proves damage. All other signs need a second, independent one.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from app.core.decoding.depth import Depth
from app.core.decoding.evidence import Evidence, FactCode, Sign, Span, Track, TrackState
from app.core.decoding.verdict import DecodeVerdict, Judgement
from app.core.message import Message
from app.core.units import duration_text

VERSION: Final = 2
"""Version of the rules. After a change, stored evidence is judged again."""
_MOST_SHORT: Final = 0.02
"""Fraction of the declared length by which a track may end early."""
_SHORT_SECONDS: Final = 1.0
_LOGGED: Final = 2
"""Least errors in the log that support another sign."""
_COUNTED: Final = frozenset(("mov", "mp4", "3gp", "m4a"))
"""Containers whose tables declare the exact number of packets of a picture track."""
_PREROLL: Final = "asf"
"""A container whose length holds time for loading as well. A cut contradicts its tables anyway."""
_MANY: Final = 5
"""Refused packets of a track that are more than an accident."""
_LEADING: Final = 0.5
"""Seconds at the beginning in which frames may lack what they refer to."""

Rule = Callable[[Evidence], Message | None]
"""Returns what it found, or None. Never raises."""


def _fact(code: FactCode, text: str) -> Rule:
    def rule(evidence: Evidence) -> Message | None:
        for fact in evidence.facts:
            if fact.code is code:
                missing = max(0, fact.expected - evidence.size)
                return Message(text, {"offset": fact.at, "missing": missing})
        return None

    return rule


def _spans(sign: Sign, text: str, *, video: bool) -> Rule:
    def rule(evidence: Evidence) -> Message | None:
        found = [span for span in _of(evidence, sign) if _is_of(evidence, span, video=video)]
        if not found:
            return None
        times: dict[str, str | int | float] = {
            "count": sum(span.count for span in found),
            "time": duration_text(found[0].start),
        }
        return Message(text, times)

    return rule


def _of(evidence: Evidence, sign: Sign) -> Iterator[Span]:
    tracks = {track.index: track for track in evidence.tracks}
    is_whole = _has_tables(evidence)  # a recording of a broadcast may begin in the middle
    for span in evidence.spans:
        track = tracks.get(span.track)
        if span.sign is not sign or track is None:
            continue
        if sign in {Sign.DECODE, Sign.FRAME} and not _counts(span, track, is_whole=is_whole):
            continue
        yield span


def _counts(span: Span, track: Track, *, is_whole: bool) -> bool:
    """Return whether a sign counts: a decoder that never gave a frame proves nothing.

    Nor does one that has not yet, unless the file should begin with a whole frame.
    """
    if track.first is None or track.state is not TrackState.READABLE:
        return False
    return is_whole or span.end >= track.first + _LEADING


def _is_of(evidence: Evidence, span: Span, *, video: bool) -> bool:
    return any(track.index == span.track and track.is_video is video for track in evidence.tracks)


def _short(evidence: Evidence) -> Message | None:
    if evidence.container == _PREROLL:
        return None
    for track in evidence.tracks:
        missing = track.seconds - track.end
        if track.packets and missing > max(_SHORT_SECONDS, _MOST_SHORT * track.seconds):
            return Message(
                "decode.short", {"end": duration_text(track.end), "length": duration_text(track.seconds)}
            )
    return None


def _fewer(evidence: Evidence) -> Message | None:
    if not _has_tables(evidence):
        return None
    for track in evidence.tracks:
        if track.is_video and track.packets < track.declared:
            return Message("decode.fewer", {"count": track.packets, "declared": track.declared})
    return None


def _many(evidence: Evidence) -> Message | None:
    refused = Counter(span.track for span in _of(evidence, Sign.DECODE) for _ in range(span.count))
    for track, count in refused.most_common(1):
        if count >= _MANY:
            return Message("decode.many", {"count": count, "track": track})
    return None


def _has_tables(evidence: Evidence) -> bool:
    return not _COUNTED.isdisjoint(evidence.container.split(","))


def _logged(evidence: Evidence) -> Message | None:
    count = evidence.count(Sign.LOG)
    return Message("decode.log", {"count": count}) if count >= _LOGGED else None


FACTS: Final[dict[str, Rule]] = {
    "cut": _fact(FactCode.CUT, "decode.cut"),
    "no_index": _fact(FactCode.NO_INDEX, "decode.no_index"),
    "structure": _fact(FactCode.STRUCTURE, "decode.structure"),
}
"""The rules of which one alone proves damage."""
SIGNS: Final[dict[str, Rule]] = {
    "short": _short,
    "fewer": _fewer,
    "demux": _spans(Sign.DEMUX, "decode.demux_video", video=True),
    "demux_audio": _spans(Sign.DEMUX, "decode.demux_audio", video=False),
    "packet": _spans(Sign.PACKET, "decode.packet_video", video=True),
    "packet_audio": _spans(Sign.PACKET, "decode.packet_audio", video=False),
    "decode": _spans(Sign.DECODE, "decode.decode_video", video=True),
    "decode_audio": _spans(Sign.DECODE, "decode.decode_audio", video=False),
    "many": _many,
    "frame": _spans(Sign.FRAME, "decode.frame_video", video=True),
    "frame_audio": _spans(Sign.FRAME, "decode.frame_audio", video=False),
}
"""Two of them prove damage; one alone is suspicious."""
SUPPORT: Final[dict[str, Rule]] = {"gap": _spans(Sign.GAP, "decode.gap_audio", video=False), "log": _logged}
"""Signs that intact files have too: they count only beside a sign in the container."""
_OF_CONTAINER: Final = frozenset(("short", "fewer", "demux", "demux_audio", "packet", "packet_audio"))
"""Signs that do not come from a decoder: what a decoder logs depends on what it refuses."""


def judge(evidence: Evidence) -> Judgement:
    """Return the verdict about the evidence, with the reasons for it."""
    facts = [found for rule in FACTS.values() if (found := rule(evidence))]
    if evidence.error:
        if facts:
            return Judgement(DecodeVerdict.DAMAGED, (*facts, Message("decode.unopened")))
        return Judgement(DecodeVerdict.NOT_FINISHED, (Message("decode.unopened"),))
    signs = {name: found for name, rule in SIGNS.items() if (found := rule(evidence))}
    reasons = (*facts, *signs.values())
    beside = bool(signs.keys() & _OF_CONTAINER)
    support = [found for rule in SUPPORT.values() if beside and (found := rule(evidence))]
    if facts or len(signs) + len(support) > 1:
        return Judgement(DecodeVerdict.DAMAGED, (*reasons, *support))
    if (obstacle := _obstacle(evidence)) is not None:
        return Judgement(DecodeVerdict.NOT_FINISHED, (obstacle,))
    if signs:
        return Judgement(DecodeVerdict.SUSPICIOUS, reasons)
    return Judgement(DecodeVerdict.CLEAN)


def _obstacle(evidence: Evidence) -> Message | None:
    """Return the reason why the file could not be examined as deep as asked; None if it was."""
    if not evidence.tracks:
        return Message("decode.no_tracks")
    for track in evidence.tracks:
        if track.state is TrackState.ENCRYPTED:
            return Message("decode.encrypted")
        if track.state is TrackState.NO_DECODER:
            return Message("decode.no_decoder")
        if evidence.depth is Depth.FULL and track.packets and not track.frames:
            return Message("decode.no_frame", {"codec": track.codec})
    return None
