"""The proposal of the file to keep among those with the same pictures, with the reason in words."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from app.core.facts.catalogue import BY_KEY
from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.core.near import traits
from app.core.near.traits import Trait
from app.core.text.names import display


class NearRule(StrEnum):
    """A rule that prefers some videos to others; by its value in JSON."""

    INTACT = "intact"
    CHOSEN = "chosen"
    """The file that the user has chosen."""
    RESOLUTION = "resolution"
    HDR = "hdr"
    LENGTH = "length"
    BIT_DEPTH = "bit_depth"
    FRAME_RATE = "frame_rate"
    LANGUAGES = "languages"
    SUBTITLES = "subtitles"
    CHANNELS = "channels"
    QUALITY = "quality"
    ONLINE = "online"
    """Files that can be reached."""
    OLDEST = "oldest"
    """The file that was changed first, of files that are equally good."""
    FIRST_PATH = "first_path"
    """The first path in the order of bytes, which always decides."""


_TRAITS: Final = (
    (NearRule.INTACT, traits.SOUND, "near.keep_intact"),
    (NearRule.RESOLUTION, traits.RESOLUTION, "near.keep_resolution"),
    (NearRule.HDR, traits.HDR, "near.keep_hdr"),
    (NearRule.LENGTH, traits.LENGTH, "near.keep_length"),
    (NearRule.BIT_DEPTH, traits.BIT_DEPTH, "near.keep_bit_depth"),
    (NearRule.FRAME_RATE, traits.FRAME_RATE, "near.keep_frame_rate"),
    (NearRule.LANGUAGES, traits.LANGUAGES, "near.keep_languages"),
    (NearRule.SUBTITLES, traits.SUBTITLES, "near.keep_subtitles"),
    (NearRule.CHANNELS, traits.CHANNELS, "near.keep_channels"),
    (NearRule.QUALITY, traits.QUALITY, "near.keep_quality"),
)
"""The rules on what the videos are, in their order, with the codes of their reasons."""
_TELLING_APART: Final[tuple[tuple[NearRule, Callable[[FileRecord], object], str], ...]] = (
    (NearRule.ONLINE, lambda file: file.status in AWAY, "near.keep_online"),
    (NearRule.OLDEST, lambda file: file.mtime_ns, "near.keep_oldest"),
    (NearRule.FIRST_PATH, lambda file: file.path, "near.keep_first_path"),
)
"""The rules between videos that are equally good, with the value that is least for the file to keep."""


class NearKeeper(NamedTuple):
    """The file to keep."""

    file: FileRecord
    rule: NearRule
    """The rule that left no other file."""
    reason: Message
    """The rule in words, with the value of this file and that of the best other one."""


Chosen = Mapping[int, float]
"""The files that the user wants to keep by their ids, with the times at which each was chosen."""
NOTHING: Final[Chosen] = MappingProxyType({})


def propose_best(files: Sequence[FileRecord], chosen: Chosen = NOTHING) -> NearKeeper | None:
    """Return the file to keep; None for fewer than two files, and if all are known to be damaged.

    Each rule in turn leaves the files that are not clearly worse than the best one. A file of which a value
    is not known stays. A chosen file that is not damaged comes first; of several, the last choice counts.
    """
    left = tuple(files)
    if len(left) < 2 or not any(map(traits.SOUND.read, left)):
        return None
    for rule, trait, code in _TRAITS:
        best = trait.best(left)
        if len(best) == 1:
            return NearKeeper(best[0], rule, _reason(code, trait, best[0], left))
        left = best
        if rule is NearRule.INTACT and (wanted := tuple(file for file in left if file.id in chosen)):
            return _chosen_last(wanted, chosen)
    for rule, key, code in _TELLING_APART:
        least = min(map(key, left))  # type: ignore[type-var]
        left = tuple(file for file in left if key(file) == least)
        if len(left) == 1:
            return NearKeeper(left[0], rule, Message(code))
    return None  # no two files have one path


def _chosen_last(wanted: Sequence[FileRecord], chosen: Chosen) -> NearKeeper:
    """Return the file that was chosen last; the others were chosen when they were in other groups."""
    *before, last = sorted(wanted, key=lambda file: (chosen[file.id], file.path))
    if not before:
        return NearKeeper(last, NearRule.CHOSEN, Message("near.keep_chosen"))
    reason = Message("near.keep_chosen_last", {"other": display(before[-1].name)})
    return NearKeeper(last, NearRule.CHOSEN, reason)


def is_better(one: FileRecord, other: FileRecord) -> bool:
    """Return whether one of two videos is not damaged, and clearly better by what it is.

    Its rules are those of the proposal, without those that only tell equals apart.
    """
    return _telling(one, other) is not None


def why_better(one: FileRecord, other: FileRecord) -> Message | None:
    """Return the rule by which a video is better than another one, with their values; None if it is not."""
    told = _telling(one, other)
    return None if told is None else _reason(told[1], told[0], one, (one, other))


def _telling(one: FileRecord, other: FileRecord) -> tuple[Trait, str] | None:
    """Return the first trait that tells two videos apart, if one is the better by it, with its code."""
    if not traits.SOUND.read(one):
        return None
    pair = (one, other)
    told = ((best[0], trait, code) for _, trait, code in _TRAITS if len(best := trait.best(pair)) == 1)
    found = next(told, None)
    return found[1:] if found is not None and found[0] is one else None


def _reason(code: str, trait: Trait, kept: FileRecord, files: Sequence[FileRecord]) -> Message:
    others = trait.best([file for file in files if file is not kept])
    show = BY_KEY[trait.column].show
    return Message(code, {"kept": show(kept), "other": show(others[0])})
