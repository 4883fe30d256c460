"""The values that the threads of a player hand to each other."""

from enum import Enum, auto
from typing import NamedTuple

from av.video.frame import VideoFrame


class Timed(NamedTuple):
    """A decoded frame with its time."""

    seconds: float
    frame: VideoFrame
    before: VideoFrame | None = None
    """The frame before it, if that was decoded: interlaced frames are shown with its help."""

    @property
    def size(self) -> int:
        """Bytes in memory, approximately."""
        deep = max(component.bits for component in self.frame.format.components) > 8
        return self.frame.width * self.frame.height * (4 if deep else 2)


class To(Enum):
    """The picture that a jump leads to."""

    EXACT = auto()
    KEY = auto()
    """The picture of the key frame before the time."""
    BEFORE = auto()
    """The last one before the time."""


class Jump(NamedTuple):
    """A request to go to another time."""

    number: int
    seconds: float
    to: To


class Choice(NamedTuple):
    """The choices of the user that concern the decoder."""

    speed: float = 1.0
    sound: bool = False
    sound_track: int | None = None
    """The index of the track; None: the one that the file prefers."""
    text_track: int | None = None
    """The index of the track of subtitles, if one is shown."""


class Work(NamedTuple):
    """The next work of the decoder."""

    jump: Jump | None
    """The request to jump first, if any."""
    serial: int
    choice: Choice
    has_room: bool
    """Whether another frame has room."""


class Due(NamedTuple):
    """A frame to be shown now."""

    timed: Timed
    slot: int
    follows: int
    fine: bool
