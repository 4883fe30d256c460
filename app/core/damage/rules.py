"""The rules that judge the evidence of a check for damage: a table, without decoding anything.

A container fact alone proves damage. All other signs need a second, independent one.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from msgspec.structs import replace

from app.core.damage.depth import Depth
from app.core.damage.evidence import REVISION, Evidence, FactCode, Sign, Span, TrackState
from app.core.damage.formats import (
    PICTURE,
    declares_length,
    is_blind,
    is_counted,
    is_looked_into,
    is_stream,
    is_sturdy,
)
from app.core.damage.ragged_ends import counting_spans
from app.core.damage.verdict import DamageJudgement, DamageVerdict
from app.core.message import Message
from app.core.text.units import duration_text

VERSION: Final = 5
"""Version of the rules. After a change, stored evidence is judged again."""
_MOST_SHORT: Final = 0.02
"""Fraction of the declared length by which a track may end early."""
_SHORT_SECONDS: Final = 1.0
_LOGGED: Final = 2
"""Least errors in the log that support another sign."""
_MANY: Final = 5
"""Refused packets of a track that are more than an accident."""
_MOST_REFUSED: Final = 0.3
"""Fraction of a track's packets. Of more, the decoder does not understand the track."""
_HIDDEN: Final = ("Concealing bitstream errors", "ignoring overflow", "dc overflow")
"""Logged by decoders that mark no frame: of DV, and of the older codecs of Windows Media and DivX."""
_CHECKED: Final = ("slice CRC mismatch",)
"""Logged by the decoder of FFV1, which marks no frame."""
OLDER: Final = Message("decode.older")
"""The reason for no verdict by evidence that an older check found."""
_NOTHING_FOUND: Final = frozenset({DamageVerdict.CLEAN, DamageVerdict.CANNOT_TELL})
_AT_ENDS: Final = frozenset((Sign.DEMUX, Sign.PACKET, Sign.DECODE, Sign.FRAME))

Rule = Callable[[Evidence], Message | None]
"""Returns what it found, or None. Never raises."""


def _fact(code: FactCode, text: str) -> Rule:
    def rule(evidence: Evidence) -> Message | None:
        if code is FactCode.CUT and is_stream(evidence):
            return None
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
    return (span for span in counting_spans(evidence) if span.sign is sign)


def _is_of(evidence: Evidence, span: Span, *, video: bool) -> bool:
    return any(track.index == span.track and track.is_video is video for track in evidence.tracks)


def _short(evidence: Evidence) -> Message | None:
    if not declares_length(evidence):
        return None
    for track in evidence.tracks:
        missing = track.seconds - track.end
        if track.packets and missing > max(_SHORT_SECONDS, _MOST_SHORT * track.seconds):
            return Message(
                "decode.short", {"end": duration_text(track.end), "length": duration_text(track.seconds)}
            )
    return None


def _fewer(evidence: Evidence) -> Message | None:
    if not is_counted(evidence):
        return None
    for track in evidence.tracks:
        if track.is_video and track.packets < track.declared:
            return Message("decode.fewer", {"count": track.packets, "declared": track.declared})
    return None


def _many(evidence: Evidence) -> Message | None:
    refused = Counter(span.track for span in _of(evidence, Sign.DECODE) for _ in range(span.count))
    packets = {track.index: track.packets for track in evidence.tracks}
    for track, count in refused.most_common(1):
        if _MANY <= count <= _MOST_REFUSED * packets[track]:
            return Message("decode.many", {"count": count, "track": track})
    return None


def _told(phrases: tuple[str, ...], text: str) -> Rule:
    """Return a rule about decoders that tell by their log alone that a picture is not what was encoded."""

    def rule(evidence: Evidence) -> Message | None:
        logged = any(phrase in line for line, _ in evidence.messages for phrase in phrases)
        return Message(text) if logged else None

    return rule


def _logged(evidence: Evidence) -> Message | None:
    count = sum(span.count for span in _of(evidence, Sign.LOG))
    return Message("decode.log", {"count": count}) if count >= _LOGGED else None


FACTS: Final[dict[str, Rule]] = {
    "cut": _fact(FactCode.CUT, "decode.cut"),
    "no_index": _fact(FactCode.NO_INDEX, "decode.no_index"),
    "structure": _fact(FactCode.STRUCTURE, "decode.structure"),
    "checksum": _told(_CHECKED, "decode.checksum"),
}
"""The rules of which one alone proves damage."""
SIGNS: Final[dict[str, Rule]] = {
    "short": _short,
    "fewer": _fewer,
    "demux": _spans(Sign.DEMUX, "decode.demux_video", video=True),
    "demux_audio": _spans(Sign.DEMUX, "decode.demux_audio", video=False),
    "packet": _spans(Sign.PACKET, "decode.packet_video", video=True),
    "packet_audio": _spans(Sign.PACKET, "decode.packet_audio", video=False),
    "blocks": _spans(Sign.BLOCKS, "decode.blocks", video=True),
    "decode": _spans(Sign.DECODE, "decode.decode_video", video=True),
    "decode_audio": _spans(Sign.DECODE, "decode.decode_audio", video=False),
    "many": _many,
    "frame": _spans(Sign.FRAME, "decode.frame_video", video=True),
    "frame_audio": _spans(Sign.FRAME, "decode.frame_audio", video=False),
    "concealed": _told(_HIDDEN, "decode.concealed"),
}
"""Two of them prove damage; one alone is suspicious."""
SUPPORT: Final[dict[str, Rule]] = {"gap": _spans(Sign.GAP, "decode.gap_audio", video=False), "log": _logged}
"""Signs that intact files have too: they count only beside a sign in the container."""
_OF_CONTAINER: Final = frozenset(
    ("short", "fewer", "demux", "demux_audio", "packet", "packet_audio", "blocks")
)
"""Signs that do not come from a decoder: what a decoder logs depends on what it refuses."""


def judge(evidence: Evidence) -> DamageJudgement:
    """Return the verdict about the evidence, with the reasons for it."""
    judged = _judged(evidence)
    return DamageJudgement(DamageVerdict.NOT_FINISHED, (OLDER,)) if _is_too_old(evidence, judged) else judged


def _is_too_old(evidence: Evidence, judged: DamageJudgement) -> bool:
    """Return whether the evidence of an older check leaves the verdict open."""
    if evidence.revision >= REVISION:
        return False
    if judged.verdict in _NOTHING_FOUND and any(map(is_looked_into, evidence.tracks)):
        return True
    return _judged(replace(evidence, revision=REVISION)).verdict is not judged.verdict


def _judged(evidence: Evidence) -> DamageJudgement:
    facts = [found for rule in FACTS.values() if (found := rule(evidence))]
    if evidence.error:
        if facts:
            return DamageJudgement(DamageVerdict.DAMAGED, (*facts, Message("decode.unopened")))
        return DamageJudgement(DamageVerdict.NOT_FINISHED, (Message("decode.unopened"),))
    signs = {name: found for name, rule in SIGNS.items() if (found := rule(evidence))}
    beside = bool(signs.keys() & _OF_CONTAINER)
    support = [found for rule in SUPPORT.values() if beside and (found := rule(evidence))]
    reasons = (*facts, *signs.values(), *support)
    sturdy = is_sturdy(evidence)
    if facts or (sturdy and len(signs) + len(support) > 1):
        return DamageJudgement(DamageVerdict.DAMAGED, reasons)
    if (obstacle := _obstacle(evidence)) is not None:
        return DamageJudgement(DamageVerdict.NOT_FINISHED, (obstacle,))
    if signs:
        weak = () if sturdy else (Message("decode.weak_format"),)
        return DamageJudgement(DamageVerdict.SUSPICIOUS, (*reasons, *weak))
    return _nothing_found(evidence)


def _nothing_found(evidence: Evidence) -> DamageJudgement:
    """Return the verdict about a file without a sign, with remarks on what could not be known."""
    ragged = (Message("decode.ragged"),) if _is_ragged(evidence) else ()
    pictures = any(track.is_video for track in evidence.tracks)
    blind = [track for track in evidence.tracks if is_blind(evidence, track)]
    for track in blind:
        if track.is_video or not pictures:
            hidden = Message("decode.blind", {"codec": track.codec})
            return DamageJudgement(DamageVerdict.CANNOT_TELL, (hidden, *ragged))
    deaf = (Message("decode.blind_sound", {"codec": track.codec}) for track in blind[:1])
    return DamageJudgement(DamageVerdict.CLEAN, (*ragged, *deaf))


def _is_ragged(evidence: Evidence) -> bool:
    """Return whether a stream without tables has signs that do not count."""
    cut = any(fact.code is FactCode.CUT for fact in evidence.facts)
    return is_stream(evidence) and (cut or any(span.sign in _AT_ENDS for span in evidence.spans))


def _obstacle(evidence: Evidence) -> Message | None:
    """Return the reason why the file could not be examined as deep as asked; None if it was."""
    if not evidence.tracks:
        return Message("decode.picture" if evidence.container == PICTURE else "decode.no_tracks")
    for track in evidence.tracks:
        if track.state is TrackState.ENCRYPTED:
            return Message("decode.encrypted")
        if track.state is TrackState.NO_DECODER:
            return Message("decode.no_decoder")
        if evidence.depth is Depth.FULL and track.packets and not track.frames:
            return Message("decode.no_frame", {"codec": track.codec})
    return None
