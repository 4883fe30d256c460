"""The traits by which one of two videos with the same pictures is better than the other."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from app.core.checksum.verdict import BAD
from app.core.damage.verdict import DamageVerdict
from app.core.facts.catalogue import BY_KEY
from app.core.file.record import FileRecord, bits_per_pixel

EFFICIENCY: Final = {
    "MPEG Video": 0.5,
    "MPEG-4 Visual": 0.7,
    "AVC": 1.0,
    "VP8": 0.9,
    "HEVC": 1.6,
    "VP9": 1.5,
    "AV1": 1.9,
}
"""Worth of a bit of a codec beside one of AVC; that of other codecs is not known."""
_SAME_RATE: Final = 1 / 1.5
"""Fewer frames a second by less than this are not worse: 23.976, 24, 25 and 30 were made of each other."""
SAME_SIZE: Final = 0.95
"""A picture of 1916 x 796 has lost borders, and nothing else."""
_SAME_QUALITY: Final = 0.8
_SAME_LENGTH: Final = 0.99
_SAME_SECONDS: Final = 1.0
_SLOWED: Final = (24 / 25 * 0.998, 24 / 25 * 1.002)
"""Lengths of this ratio are those of equal films that run with 25 and with 24 frames a second."""


Worse = Callable[[Any], bool]
"""Tells whether a value is clearly worse than one of those that are known."""


def _clearly_less(share: float) -> Callable[[Sequence[float]], Worse]:
    """Return the test for values of which less than this share of another one is worse."""

    def test(known: Sequence[float]) -> Worse:
        least = known[-1] * share
        return lambda value: value < least

    return test


class Trait(NamedTuple):
    """A trait of videos, of which more is better."""

    column: str
    """Key of the column that shows it (`core.facts`)."""
    read: Callable[[FileRecord], Any]
    """Returns its value; None if it is unknown, which is neither better nor worse."""
    test: Callable[[Sequence[Any]], Worse] = _clearly_less(1.0)
    """Takes the values that are known, sorted. It compares none with each other: groups may be large."""

    def best(self, files: Sequence[FileRecord]) -> tuple[FileRecord, ...]:
        """Return the files that none is better than; all of them if the trait tells none apart."""
        values = [self.read(file) for file in files]
        known = sorted({value for value in values if value is not None})
        if len(known) < 2:
            return tuple(files)
        is_worse = self.test(known)
        return tuple(
            file for file, value in zip(files, values, strict=True) if value is None or not is_worse(value)
        )


def _soundness(file: FileRecord) -> float:
    return 0.0 if file.verdict in BAD or file.damage is DamageVerdict.DAMAGED else 1.0


def _sides(file: FileRecord) -> tuple[int, int] | None:
    width, height = file.summary.width, file.summary.height
    return (width, height) if width and height else None


def _smaller(known: Sequence[tuple[int, int]]) -> Worse:
    """Compare both sides: bars make one longer, and a picture no larger."""
    largest: list[tuple[int, int]] = []
    for width, height in reversed(known):  # a lower picture that is not wider says nothing new
        if not largest or height > largest[-1][1]:
            largest.append((width, height))

    def is_worse(sides: tuple[int, int]) -> bool:
        return any(all(map(_is_less, sides, others)) for others in largest)

    return is_worse


def _is_less(side: int, other: int) -> bool:
    return side < other * SAME_SIZE


def _is_hdr(file: FileRecord) -> float | None:
    return float(file.summary.hdr_format is not None) if file.summary.video_codec else None


def _shorter(known: Sequence[float]) -> Worse:
    """Compare with the longest, or with the longest of those that are not the same film, but slower."""

    def is_worse(value: float) -> bool:
        longest = known[-1]
        if _SLOWED[0] <= value / longest <= _SLOWED[1]:
            longest = known[bisect_left(known, value / _SLOWED[1]) - 1]
        return value < longest * _SAME_LENGTH - _SAME_SECONDS

    return is_worse


def _duration(file: FileRecord) -> float | None:
    return file.summary.duration or None


def _languages(file: FileRecord) -> float | None:
    return _count(file.summary.audio_languages)


def _subtitles(file: FileRecord) -> float | None:
    of = file.summary
    is_without = of.tracks is not None and of.text_languages is None and of.text_flags is None
    return 0.0 if is_without else _count(of.text_languages)


def _count(words: str | None) -> float | None:
    return None if words is None else float(len(words.split()))


def _quality(file: FileRecord) -> float | None:
    """Return the bits a second: those for a pixel grow where bars are cut, and with fewer frames."""
    return _told(file, file.summary.bit_rate)


def _density(file: FileRecord) -> float | None:
    of = file.summary
    return _told(file, bits_per_pixel(of.bit_rate, of.width, of.height, of.frame_rate))


def _told(file: FileRecord, bits: float | None) -> float | None:
    efficiency = EFFICIENCY.get(file.summary.video_codec or "")
    return None if bits is None or efficiency is None else bits * efficiency


SOUND: Final = Trait("damage", _soundness)
RESOLUTION: Final = Trait("picture", _sides, _smaller)
HDR: Final = Trait("hdr", _is_hdr)
LENGTH: Final = Trait("duration", _duration, _shorter)
BIT_DEPTH: Final = Trait("bit_depth", lambda file: file.summary.bit_depth)
FRAME_RATE: Final = Trait("frame_rate", lambda file: file.summary.frame_rate, _clearly_less(_SAME_RATE))
LANGUAGES: Final = Trait("audio_languages", _languages)
SUBTITLES: Final = Trait("text_languages", _subtitles)
CHANNELS: Final = Trait("channels", lambda file: file.summary.channels)
QUALITY: Final = Trait("bit_rate", _quality, _clearly_less(_SAME_QUALITY))
_DENSITY: Final = Trait("bits_per_pixel", _density, _clearly_less(_SAME_QUALITY))
_TRAITS: Final = {
    trait.column: trait
    for trait in (
        *(SOUND, RESOLUTION, HDR, LENGTH, BIT_DEPTH, FRAME_RATE, LANGUAGES, SUBTITLES, CHANNELS, QUALITY),
        _DENSITY,
    )
}
COMPARED: Final = (
    *("picture", "video", "hdr", "bit_depth", "frame_rate", "bit_rate", "bits_per_pixel", "duration"),
    *("audio", "channels", "audio_languages", "text_languages", "container", "size", "verdict", "damage"),
)
"""The columns that are compared, in the order of their display."""


class DifferingColumn(NamedTuple):
    """A column in which files differ."""

    column: str
    texts: tuple[str, ...]
    """English cells of the files, in their order."""
    better: tuple[bool, ...]
    """Whether each is better than another; none is if nobody can tell, as of the codec or the bit rate."""


def differences(files: Sequence[FileRecord]) -> tuple[DifferingColumn, ...]:
    """Return the columns in which files differ, with the better values."""
    found = []
    for key in COMPARED:
        texts = tuple(BY_KEY[key].show(file) for file in files)
        if len(set(texts)) > 1:
            found.append(DifferingColumn(key, texts, _better(_TRAITS.get(key), files)))
    return tuple(found)


def _better(trait: Trait | None, files: Sequence[FileRecord]) -> tuple[bool, ...]:
    best = {file.id for file in (files if trait is None else trait.best(files))}
    known = [trait is not None and trait.read(file) is not None for file in files]
    is_told = len(best) < len(files)
    return tuple(
        is_told and is_known and file.id in best for file, is_known in zip(files, known, strict=True)
    )
