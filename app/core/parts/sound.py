"""Tells whether two videos sound alike at a place that both have by their pictures.

The words are of the kind of Haitsma and Kalker, "A Highly Robust Audio Fingerprinting System" (ISMIR 2002):
a bit tells whether the difference of two neighbouring bands grows with time. Bits that all but stand are left
out, as they are those of noise. The sound of the whole is taken at every eighth step alone: the part has
all steps, so that no grid has to agree.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.message import Message
from app.core.parts.confirmation import Relation
from app.core.parts.offsets import Offset

RATE: Final = 5512
"""Samples a second of the sound of which words are made."""
STEP: Final = 64
"""Samples from one word of a part to the next."""
STEPS_APART: Final = 8
"""Steps from one word of a whole to the next, and those over which bands are compared."""
BITS: Final = 32
SPAN_SECONDS: Final = 5.0
_STEPS_A_SECOND: Final = RATE / STEP
_PLACES: Final = 2
_BESIDE: Final = 0.8
"""Seconds by which the sound may be elsewhere than the pictures tell."""
_LEAST_TOLD: Final = 400
"""Clear bits without which nothing is said."""
_AGREES: Final = 0.15
"""Share of wrong bits up to which sounds agree: of other encodings it is a tenth at most."""
_DIFFERS: Final = 0.32
"""Share from which on they differ. What lies between is in doubt, such as new voices over the same music."""
_WORD: Final = struct.Struct(">iII")


class SoundVerdict(StrEnum):
    """The likeness of the sound of two videos at the place that their pictures tell; by its value in JSON."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNCLEAR = "unclear"
    """Neither can be said."""
    QUIET = "quiet"
    """There is too little sound in one of them."""
    SPEED = "speed"
    """The speeds differ, and with them the pitch, maybe."""
    NONE = "none"
    """There is no sound in one of them."""
    UNREAD = "unread"
    """The sound of one cannot be decoded."""

    def message(self) -> Message:
        """Return what is said of it."""
        return Message(_MESSAGES[self])


_MESSAGES: Final = {
    SoundVerdict.AGREES: "parts.sound_agrees",
    SoundVerdict.DIFFERS: "parts.sound_differs",
    SoundVerdict.UNCLEAR: "parts.sound_unclear",
    SoundVerdict.QUIET: "parts.sound_quiet",
    SoundVerdict.SPEED: "parts.sound_speed",
    SoundVerdict.NONE: "parts.sound_none",
    SoundVerdict.UNREAD: "parts.sound_unread",
}
"""The code of the message for each."""


class SoundWord(NamedTuple):
    """The sound at one moment."""

    step: int
    """Steps since the beginning of the picture."""
    bits: int
    clear: int
    """The bits of these that tell something."""


class SoundPlace(Struct, frozen=True):
    """The place of which the sound of a video is taken."""

    spans: tuple[tuple[float, float], ...]
    """Begins and ends in seconds of the picture."""
    is_part: bool
    """Whether words are taken at all steps."""


class PlaceToHear(Struct, frozen=True):
    """The place of a file that is compared with another one, of which it is part or whole."""

    part: int
    whole: int
    place: SoundPlace


def place_to_hear(part: int, whole: int, relation: Relation, offset: Offset, *, is_part: bool) -> PlaceToHear:
    """Return where the sound of one file of a pair is taken."""
    spans = spans_of_part(relation) if is_part else spans_of_whole(relation, offset)
    return PlaceToHear(part, whole, SoundPlace(tuple(spans), is_part))


def spans_to_hear(begin: float, end: float) -> list[tuple[float, float]]:
    """Return the places of sound that are compared, of what two videos share: at most two of 5 s."""
    count = max(1, min(_PLACES, int((end - begin) / SPAN_SECONDS)))
    found = []
    for number in range(count):
        middle = begin + (end - begin) * (2 * number + 1) / (2 * count)
        half = min(SPAN_SECONDS, end - begin) / 2
        found.append((middle - half, middle + half))
    return found


def spans_of_part(relation: Relation) -> list[tuple[float, float]]:
    """Return where the sound of a part is taken, with what the search for the exact place needs."""
    spans = spans_to_hear(relation.begin, relation.end)
    return [(max(0.0, begin - _BESIDE), end + _BESIDE) for begin, end in spans]


def spans_of_whole(relation: Relation, offset: Offset) -> list[tuple[float, float]]:
    """Return where the sound of a whole is taken."""
    spans = spans_to_hear(relation.begin, relation.end)
    return [(max(0.0, offset.in_whole(begin)), offset.in_whole(end)) for begin, end in spans]


def wrong_bits(
    part: Iterable[SoundWord], whole: Sequence[SoundWord], offset: Offset
) -> tuple[float, int] | None:
    """Return the least share of wrong bits around a place, with the number of bits that tell it.

    None if too few bits are clear.
    """
    by_step = {word.step: word for word in part}
    shift = round(offset.seconds * _STEPS_A_SECOND)
    beside = round(_BESIDE * _STEPS_A_SECOND)
    told = [_compared(by_step, whole, at) for at in range(shift - beside, shift + beside + 1)]
    most = max(bits for _, bits in told)
    if most < _LEAST_TOLD:
        return None
    return min((wrong / bits, bits) for wrong, bits in told if bits >= max(_LEAST_TOLD, most / 2))


def _compared(part: Mapping[int, SoundWord], whole: Sequence[SoundWord], shift: int) -> tuple[int, int]:
    """Return the number of wrong bits, and of those compared, with the part so many steps later."""
    wrong = told = 0
    for step, bits, clear in whole:
        word = part.get(step - shift)
        if word is not None:
            both = clear & word.clear
            told += both.bit_count()
            wrong += ((bits ^ word.bits) & both).bit_count()
    return wrong, told


def judged(part: Sequence[SoundWord], whole: Sequence[SoundWord], offset: Offset) -> SoundVerdict:
    """Return what the sound of two videos tells."""
    if offset.scale != 1:
        return SoundVerdict.SPEED
    compared = wrong_bits(part, whole, offset)
    if compared is None:
        return SoundVerdict.QUIET
    share, _ = compared
    if share <= _AGREES:
        return SoundVerdict.AGREES
    return SoundVerdict.DIFFERS if share >= _DIFFERS else SoundVerdict.UNCLEAR


def words_to_bytes(words: Iterable[SoundWord]) -> bytes:
    """Return 12 bytes a word, big endian: its step, its bits, and which of these are clear."""
    return b"".join(_WORD.pack(*word) for word in words)


def words_from_bytes(data: bytes) -> list[SoundWord]:
    """Return the words in the bytes of `words_to_bytes`. Raises `ValueError` for others."""
    if len(data) % _WORD.size:
        message = f"words of sound whose bytes are {len(data)}"
        raise ValueError(message)
    return [SoundWord(*each) for each in _WORD.iter_unpack(data)]


def words_of(bands: Iterable[Sequence[float]], first: int, apart: int) -> Iterator[SoundWord]:
    """Yield the words of moments that are so many steps apart, from the step `first` on.

    `bands` has the loudness of 33 bands at each moment; empty where it is quiet.
    """
    past: list[Sequence[float]] = []
    lag = STEPS_APART // apart
    for at, moment in enumerate(bands):
        differences = [low - high for low, high in pairwise(moment)]
        past.append(differences)
        if len(past) <= lag:
            continue
        before = past.pop(0)
        if not (before and differences):
            continue
        bits = clear = 0
        for number, (now, then) in enumerate(zip(differences, before, strict=True)):
            if now > then:
                bits |= 1 << number
            if abs(now - then) >= _CLEAR:
                clear |= 1 << number
        yield SoundWord(first + at * apart, bits, clear)


_CLEAR: Final = 4.0
"""Change of the difference of two bands from which on its bit is clear, in 90/255 dB."""
