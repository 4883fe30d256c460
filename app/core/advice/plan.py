"""The estimate of all videos that have the same look: what they save follows from size, length and frames.

A look is what many files share. The library asks for one plan a look. So a million files are estimated in
SQL, by the same numbers as a single file here.

Sources of the published figures: Tan and others, IEEE TCSVT 26(1), 2016 (AVC against HEVC, by viewers and by
PSNR); Facebook, "AV1 beats x264 and libvpx-vp9 in practical use case", 2018; preprints.org 202402.0869, 2024
(x264, x265, SVT-AV1). All of them encode clean masters once. docs/room.md tells which figure is from which.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.advice.gates import Gate
from app.core.advice.grounds import Grounds, OwnFiles, Returned, ReturnedClass
from app.core.advice.sound import Bits, SoundBits, sound_of
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.advice.video_class import VideoClass, band_of
from app.core.file.record import Summary


class SavedPart(NamedTuple):
    """A part that is saved, between two limits from 0 to 1."""

    low: float
    high: float


_PUBLISHED: Final = {
    ("AVC", TargetCodec.HEVC): SavedPart(0.35, 0.60),
    ("AVC", TargetCodec.AV1): SavedPart(0.40, 0.65),
    ("HEVC", TargetCodec.AV1): SavedPart(0.10, 0.30),
    ("VP9", TargetCodec.AV1): SavedPart(0.15, 0.35),
    ("MPEG-4 Visual", TargetCodec.HEVC): SavedPart(0.50, 0.70),
    ("MPEG-4 Visual", TargetCodec.AV1): SavedPart(0.50, 0.75),
    ("MPEG Video", TargetCodec.HEVC): SavedPart(0.60, 0.80),
    ("MPEG Video", TargetCodec.AV1): SavedPart(0.60, 0.85),
}
"""The parts of the bits of the picture that another codec saves at the same quality."""

_MEZZANINE: Final = (
    *(
        "ProRes",
        "VC-3",
        "CineForm",
        "JPEG",
        "FFV1",
        "HuffYUV",
        "Lagarith",
        "Ut Video",
        "UtVideo",
        "DV",
        "YUV",
    ),
    *("RGB", "RAW", "v210", "AIC", "Canopus", "MagicYUV", "Dirac", "APV", "BRAW"),
)
"""First letters of codecs of editing and archives."""
_INTRA: Final = "Intra"
_SUBSAMPLED: Final = "4:2:0"
_PROGRESSIVE: Final = "Progressive"
_STEPS: Final = {TargetCodec.HEVC: (2, 4), TargetCodec.AV1: (4, 8)}
"""Steps of quality by which a file may be worse, or better, than the target: how good it is, is not known.

The published figures are for the same quality, and results have that of the target. HandBrake's presets for
high quality are two and four steps better than its usual ones. The factors of SVT-AV1 have no published
counterpart in x264, so twice as many steps are allowed for.
"""
_HALVING: Final = 6
"""Steps that halve or double the bits (https://trac.ffmpeg.org/wiki/Encode/H.264)."""
_SCALING: Final = SavedPart(0.5, 1.0)
"""Powers of the part of pixels that is left by which bits fall: known by practice, not published."""
LEAST_BITS: Final = {TargetCodec.HEVC: 0.004, TargetCodec.AV1: 0.005}
"""Bits per weighed pixel and frame that the simplest picture takes at the quality of the target.

At a quality, the bits of a result depend on the picture, and hardly on those of its source: what a source has
beyond the need of its picture may all be saved, and a source that has no more is small already. Nobody has
published it. The numbers are fitted: the fewest of the fifty files of `tests.benchmarks.advice_truth`.
"""
AMPLE_BITS: Final = {TargetCodec.HEVC: 0.33, TargetCodec.AV1: 0.23}
"""Bits per weighed pixel and frame of a source from which on nineteen of twenty save the published part.

A source with fewer has a simple picture, or a quality that is worse than that of the target by more than
`_STEPS`: then it saves little, and may grow. Which of both is not known. So the lower limit falls with the
bits. Fitted to the same fifty files, with the powers that follow: a line through the logarithms of their bits
and of the part that is left of them, raised by 1.6 standard deviations.
"""
_FALLING: Final = {TargetCodec.HEVC: 0.33, TargetCodec.AV1: 0.43}
"""Powers of the bits of a source with which the part that is left falls."""
_WEIGHED: Final = 640 * 360
"""Pixels of most of these files. Larger pictures need fewer bits a pixel, by the lower of `_SCALING`."""


class Ground(StrEnum):
    """The origin of an estimate."""

    PUBLISHED = "published"
    OWN = "own"
    """Files of the library in the target codec."""
    RETURNED = "returned"
    """Files that came back encoded anew."""


class Line(NamedTuple):
    """A number of bytes that grows with size (bytes), length (seconds) and number of frames of a file."""

    size: float = 0.0
    seconds: float = 0.0
    frames: float = 0.0

    def at(self, size: int, seconds: float, frames: float) -> float:
        return self.size * size + self.seconds * seconds + self.frames * frames


class Estimate(NamedTuple):
    """The bytes that a ground says are saved."""

    low: Line
    less: Line
    """Another lower limit. The smaller one counts: the first is smaller for many bits, this one for few."""
    high: Line
    more: Line
    """Another upper limit. The larger one counts: the first is larger for few bits, this one for many."""

    def at(self, size: int, seconds: float, frames: float) -> tuple[float, float]:
        """Return both limits for a file. By published figures neither falls as the size grows."""
        low, less, high, more = (line.at(size, seconds, frames) for line in self)
        return min(low, less), max(high, more)


class Plan(NamedTuple):
    """The estimate of the videos of one look."""

    first: Estimate
    second: Estimate
    """Equal to the first if there is one ground. The range is where both agree."""
    floor: Line
    """Not above 0 if a file is small already."""
    grounds: tuple[Ground, ...]
    published: SavedPart | None
    own: OwnFiles | None
    returned: Returned | None


def gate_of(look: Summary) -> Gate | None:
    """Return the reason why nothing is estimated of a look, for any target."""
    return next((gate for gate, holds in _gates(look) if holds), None)


def _gates(look: Summary) -> Iterator[tuple[Gate, bool]]:
    hdr, codec = look.hdr_format or "", look.video_codec or ""
    yield Gate.NO_FACTS, not (codec and look.width and look.height)
    yield Gate.MEZZANINE, codec.startswith(_MEZZANINE) or _INTRA in (look.video_profile or "")
    yield Gate.CAMERA, bool(look.camera)
    yield Gate.CHROMA, look.chroma not in {None, _SUBSAMPLED}
    yield Gate.DOLBY_VISION, "Dolby Vision" in hdr
    yield Gate.HDR10_PLUS, "HDR10+" in hdr
    yield Gate.INTERLACED, look.scan_type not in {None, _PROGRESSIVE}


def plan_of(look: Summary, target: EncodingTarget, grounds: Grounds, *, fast: bool) -> Plan | Gate:
    """Return the estimate of the videos of a look, or why there is none.

    Only the fields that files share are read. `fast` tells whether they have more than 30 frames per second.
    """
    gate = gate_of(look)
    if gate is not None:
        return gate
    codec, width, height = look.video_codec or "", look.width or 0, look.height or 0
    made = target.scaled(width, height)
    band = band_of(*made)
    pixels = made[0] * made[1]
    left = pixels / (width * height)
    sound = sound_of(look)
    figures = _PUBLISHED.get((codec, target.codec))
    kind = VideoClass(target.codec.codec_name, band, fast, bool(look.hdr_format) and target.keep_hdr)
    own = grounds.own_of(kind)
    scaled = left < 1.0
    returned = grounds.returned_of(ReturnedClass(codec, target.codec, band, scaled))
    same = codec == target.codec.codec_name
    if returned is None and figures is None and (own is None or not same):
        return Gate.SAME_CODEC if same else Gate.NO_FIGURES
    least_bits = own.low if own is not None else LEAST_BITS[target.codec]
    small = _by_pixels(least_bits, pixels if own is not None else weighed(pixels), sound.now.low)
    estimates: list[tuple[Ground, Estimate]] = []
    if returned is not None:
        low, high = Line(returned.low), Line(returned.high)
        estimates.append((Ground.RETURNED, Estimate(low, low, high, high)))
    else:
        if figures is not None:
            estimates.append((Ground.PUBLISHED, _by_share(figures, left, pixels, sound, target)))
        if own is not None:
            estimates.append((Ground.OWN, _by_own(own, pixels, sound, target)))
    return _joined(estimates, small, figures, own, returned)


def _joined(
    estimates: Sequence[tuple[Ground, Estimate]],
    small: Line,
    figures: SavedPart | None,
    own: OwnFiles | None,
    returned: Returned | None,
) -> Plan:
    grounds = tuple(ground for ground, _ in estimates)
    return Plan(estimates[0][1], estimates[-1][1], small, grounds, figures, own, returned)


def weighed(pixels: int) -> float:
    """Return as many pixels of a small picture as need the bits of all pixels of a picture."""
    return _WEIGHED * float((pixels / _WEIGHED) ** _SCALING.low)


def _by_share(
    figures: SavedPart, left: float, pixels: int, sound: SoundBits, target: EncodingTarget
) -> Estimate:
    worse, better = (2 ** (steps / _HALVING) for steps in _STEPS[target.codec])
    low = 1 - (1 - figures.low) * worse * left**_SCALING.low
    high = 1 - (1 - figures.high) / better * left**_SCALING.high
    many, few = sound.now.high, sound.now.low
    of_low, of_high = (many, 0.0), (few, 0.0)
    if not target.keep_sound:
        # What is no sound is video: the more sound there is, the more of the file is saved with certainty.
        of_low, of_high = (few, few - sound.anew.low), (many, many - sound.anew.high)
    part, start = _falling(low, target.codec)
    return Estimate(
        _by_part(low, *of_low),
        _by_part(part, *of_low, start * weighed(pixels)),
        _by_part(high, *of_high),
        _by_pixels(LEAST_BITS[target.codec], weighed(pixels), _kept(sound, target).low),
    )


def _falling(part: float, codec: TargetCodec) -> tuple[float, float]:
    """Return the line of the lower limit for few bits: the part of the bits that is saved, and from which on.

    It meets `part`, which is saved of many bits, at `AMPLE_BITS`. Where it begins, nothing may be saved.
    """
    if part <= 0:
        return part, 0.0
    ample = AMPLE_BITS[codec]
    start = ample * (1 - part) ** (1 / _FALLING[codec])
    return part * ample / (ample - start), start


def _by_part(part: float, sound: float, gone: float, start: float = 0.0) -> Line:
    """Return what is saved by a part of the bits of the picture beyond a number a frame.

    `sound` has the bits a second that are no picture, and `gone` those of them that are saved.
    """
    return Line(part, (gone - part * sound) / 8, -part * start / 8)


def _by_own(own: OwnFiles, pixels: int, sound: SoundBits, target: EncodingTarget) -> Estimate:
    kept = _kept(sound, target)
    low, high = _by_pixels(own.high, pixels, kept.high), _by_pixels(own.low, pixels, kept.low)
    return Estimate(low, low, high, high)


def _kept(sound: SoundBits, target: EncodingTarget) -> Bits:
    return sound.now if target.keep_sound else sound.anew


def _by_pixels(bits: float, pixels: float, sound: float) -> Line:
    """Return what is saved by so many bits per pixel and frame, and so many bits a second for sound."""
    return Line(1.0, -sound / 8, -bits * pixels / 8)
