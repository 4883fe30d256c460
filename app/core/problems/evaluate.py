"""The evaluation of the rules for a file."""

from collections.abc import Callable
from typing import Final

from app.core.file.media import VideoFile, VideoStream
from app.core.message import Message
from app.core.problems import file_rules, media_rules
from app.core.problems.catalogue import BY_CODE, COPY_HINTS, OF_SUBTITLES, Problem, problem_kinds
from app.core.problems.facts import FileFacts

Rule = Callable[[FileFacts], Message | None]
"""Returns a sentence with the values found, or None if there is no problem. Never raises."""

VERSION: Final = 1
"""Version of the rules. After a change, a library evaluates all its files again."""


def _in_media(rule: Callable[[VideoFile], Message | None]) -> Rule:
    return lambda facts: rule(facts.media) if facts.media else None


def _in_a_track(rule: Callable[[VideoStream], Message | None]) -> Rule:
    """Return a rule for the first video track with this problem."""

    def judge(facts: FileFacts) -> Message | None:
        for track in facts.media.video if facts.media else ():
            if seen := rule(track):
                return seen
        return None

    return judge


def _beside(code: str) -> Rule:
    return lambda facts: facts.beside.get(code)


def _by_copies(code: str) -> Rule:
    return lambda facts: facts.copies.get(code)


def _truncated(facts: FileFacts) -> Message | None:
    return media_rules.truncated(facts.media, facts.size) if facts.media else None


RULES: Final[dict[str, Rule]] = {
    "unreadable": file_rules.unreadable,
    "timeout": file_rules.timeout,
    "empty": file_rules.empty,
    "truncated": _truncated,
    "rotten": file_rules.rotten,
    "read-error": file_rules.read_error,
    "damaged": file_rules.damaged,
    "suspicious": file_rules.damaged,
    "no-video": _in_media(media_rules.no_video),
    "no-audio": _in_media(media_rules.no_audio),
    "no-duration": _in_media(media_rules.no_duration),
    "lengths": _in_media(media_rules.different_lengths),
    "extension": file_rules.wrong_extension,
    "codec": _in_media(media_rules.unusual_codec),
    "variable-frame-rate": _in_a_track(media_rules.variable_frame_rate),
    "interlaced": _in_a_track(media_rules.interlaced),
    "odd-size": _in_a_track(media_rules.odd_size),
    "odd-aspect": _in_a_track(media_rules.odd_aspect),
    "pixel-aspect": _in_a_track(media_rules.pixel_aspect),
    "no-language": _in_media(media_rules.no_language),
    "low-bit-rate": _in_media(media_rules.low_bit_rate),
    "high-bit-rate": _in_media(media_rules.high_bit_rate),
    "index-last": _in_media(media_rules.index_last),
    "future-date": file_rules.future_date,
    "plays": file_rules.fails_profiles,
    "parts": file_rules.missing_parts,
    "languages": file_rules.lacks_languages,
    "unset-date": file_rules.unset_date,
    "name": file_rules.unportable_name,
    **{kind.code: _beside(kind.code) for kind in problem_kinds(OF_SUBTITLES)},
    **{code: _by_copies(code) for code in COPY_HINTS},
}
"""By problem code."""
_BITS: Final = tuple((BY_CODE[code].bit, rule) for code, rule in RULES.items())


def judge(facts: FileFacts) -> int:
    """Return the bit set of the problems of a file."""
    return sum(bit for bit, rule in _BITS if rule(facts) is not None)


def explain(facts: FileFacts, found: int, marked: int = 0) -> tuple[Problem, ...]:
    """Return the problems that were `found` in a file, with the values, the worst first.

    The stored evaluation decides which problems there are; the rules only supply the values.
    """
    return tuple(
        Problem(kind, RULES[kind.code](facts), bool(kind.bit & marked)) for kind in problem_kinds(found)
    )
