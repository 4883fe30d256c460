"""The clips of a timeline: their frames at exact rates, time codes and reels."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain
from typing import Final, NamedTuple

from app.core.export.frame_rates import exact_rate, first_frame, frames_of
from app.core.file.media import VideoFile
from app.export.hand_over.handing import HandingOver, SeenFile, texts

PAL: Final = Fraction(25)
"""The rate of a timeline without any clip of an exact rate."""
_LOOKED_AT: Final = 500
"""Clips that are looked at for the rate of a timeline."""
TITLE: Final = "Cinventory"
"""The name of each timeline."""
_SIZE: Final = (1920, 1080)


class Clip(NamedTuple):
    """A file in a timeline, from its first frame to its last."""

    file: SeenFile
    path: str
    seconds: float
    rate: Fraction | None
    """Exact frames per second; None for a variable or unknown rate, and without a picture."""
    start: int
    """The number of the first frame, by its time code at this rate."""
    dropped: bool
    """Whether that time code drops numbers."""

    @property
    def frames(self) -> int:
        """Its length in frames at its own rate; 0 without one."""
        return frames_of(self.seconds, self.rate) if self.rate else 0

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of the picture, pixels."""
        picture = self.file.media.video[0] if self.file.media.video else None
        return (picture.width, picture.height) if picture and picture.width and picture.height else None

    def frames_at(self, rate: Fraction) -> int:
        """Return its length in whole frames of a timeline: of another rate rather a frame too few."""
        return self.frames if rate == self.rate else int(Fraction(self.seconds) * rate)


class Timeline(NamedTuple):
    """Clips, and what their timeline takes from the first of them."""

    rate: Fraction
    size: tuple[int, int]
    clips: Iterator[Clip]


def timeline(files: Iterable[SeenFile], handing: HandingOver, forbidden: str = "") -> Timeline:
    """Return the clips of files, without those with a forbidden sign in the path or of no known length."""
    clips = _clips(files, handing, forbidden)
    first: list[Clip] = []
    for clip in clips:
        first.append(clip)
        if clip.rate is not None or len(first) == _LOOKED_AT:
            break
    rate = next((clip.rate for clip in first if clip.rate), PAL)
    size = next((clip.size for clip in first if clip.size), _SIZE)
    return Timeline(rate, size, chain(first, clips))


def _clips(files: Iterable[SeenFile], handing: HandingOver, forbidden: str) -> Iterator[Clip]:
    for file, path in texts(files, handing, forbidden):
        seconds = _seconds(file.media)
        if not seconds or seconds <= 0:
            handing.leave_out(file, "hand_over.no_length")
            continue
        picture = file.media.video[0] if file.media.video else None
        rate = exact_rate(picture.frame_rate, picture.frame_rate_mode) if picture else None
        start, dropped = first_frame(file.media.start_timecode, rate) if rate else (0, False)
        yield Clip(file, path, seconds, rate, start, dropped)


def _seconds(media: VideoFile) -> float | None:
    """Return the length of the picture: sound may go on after it."""
    return (media.video[0].duration if media.video else None) or media.duration


def of_one_rate(given: Timeline, handing: HandingOver) -> Iterator[Clip]:
    """Yield the clips of the timeline's rate, and leave out the others."""
    for clip in given.clips:
        if clip.rate is None:
            handing.leave_out(clip.file, "hand_over.no_rate")
        elif clip.rate != given.rate:
            handing.leave_out(
                clip.file,
                "hand_over.other_rate",
                rate=round(float(clip.rate), 3),
                list=round(float(given.rate), 3),
            )
        else:
            yield clip
