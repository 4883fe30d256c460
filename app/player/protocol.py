"""The messages between the window and a player, as msgpack. Every field of an event is checked.

A hostile file may have taken over the player: nothing of an event is unpickled, and each number and text
has a range.
"""

from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from app.core.message import Message
from app.player.shared_pictures import CAPTION_SLOTS, SLOT_BYTES, SLOTS
from app.process.framing import ProtocolError

MOST_BYTES: Final = 64 * 1024
"""Most bytes of an event, and of an order to open."""
LONGEST_SIDE: Final = 8192
"""Greatest width and height of a picture, px."""
LONGEST_SECONDS: Final = 1e9
MOST_TRACKS: Final = 64
SPEEDS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 4.0, 8.0)
LONGEST_TEXT: Final = 2000
PICTURE_CODECS: Final = frozenset(
    {"dvb_subtitle", "dvbsub", "dvd_subtitle", "dvdsub", "hdmv_pgs_subtitle", "pgssub"}
)
"""libav's names for tracks of subtitles that are pictures, which are shown."""
CAPTIONS: Final = -1
"""The number of the track of closed captions, which lie in the pictures themselves."""
MOST_BLOCKS: Final = 8
MOST_RUNS: Final = 40
"""Texts of a subtitle at different places, and parts of each in different styles."""
SMALLEST_TEXT: Final = 0.02
LARGEST_TEXT: Final = 0.2
"""Height of a line of a subtitle by that of the picture, unless it is the usual one."""
_BYTES_PER_PIXEL: Final = 4

Seconds = Annotated[float, Meta(ge=0, le=LONGEST_SECONDS)]
Side = Annotated[int, Meta(ge=1, le=LONGEST_SIDE)]
Number = Annotated[int, Meta(ge=0, le=2**53)]
Text = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Name = Annotated[str, Meta(max_length=200)]


class OpenVideo(Struct, frozen=True, kw_only=True, tag=True):
    """The order to play a file. Times are seconds from the beginning of the file."""

    path: bytes
    """Absolute path (`os.fsencode`)."""
    root: bytes = b""
    """The folder of its source, below which no link may lead to the file."""
    width: int
    height: int
    """The room for the picture, device pixels."""
    seconds: float = 0.0
    """The length that the library knows, for a file without an index; 0.0 if unknown."""
    start: float = 0.0
    """The time to begin at."""
    paused: bool = False


class OpenText(Struct, frozen=True, kw_only=True, tag=True):
    """The order to show the subtitles in a file beside the video."""

    path: bytes
    root: bytes = b""
    """As of the video."""
    language: int | None = None
    """The number of a language of `Description`; None: the one that it prefers, and for other files."""


class Describe(Struct, frozen=True, kw_only=True, tag=True):
    """The order to tell what is in a file of subtitles beside the video, and to show nothing."""

    path: bytes
    root: bytes = b""
    """As of the video."""
    number: int
    """A number that the answer has, too."""


class OpenPictures(Struct, frozen=True, kw_only=True, tag=True):
    """The order to open the pictures (`.sub`) that the next `OpenText`, an index (`.idx`), tells of."""

    path: bytes
    root: bytes = b""
    """As of the video."""


class Play(Struct, frozen=True, tag=True):
    """The order to go on."""


class Pause(Struct, frozen=True, tag=True):
    """The order to stand still."""


class Seek(Struct, frozen=True, tag=True):
    """The order to go to a time."""

    number: int
    """Rises with each order. Pictures tell the number of the last one that they follow."""
    seconds: float
    exact: bool = True
    """Whether the picture is that of the time, or that of the key frame before it, which comes sooner."""


class Step(Struct, frozen=True, tag=True):
    """The order to show the next picture, or the one before, and to stand still."""

    number: int
    forward: bool


class SetSpeed(Struct, frozen=True, tag=True):
    """The order to play at a speed of `SPEEDS`."""

    speed: float


class SetLoop(Struct, frozen=True, tag=True):
    """The order to begin again at the end, or not to."""

    on: bool


class SetSound(Struct, frozen=True, tag=True):
    """The order to play sound, of a track of `Opened`, or none."""

    on: bool
    track: int | None = None
    """The index of the track; None: the one that the file prefers."""


class SetText(Struct, frozen=True, tag=True):
    """The order to show the subtitles of a track of `Opened`, those of `CAPTIONS`, or none."""

    track: int | None


class SetSize(Struct, frozen=True, tag=True):
    """The order to make pictures for another room, device pixels."""

    width: int
    height: int


class Shown(Struct, frozen=True, tag=True):
    """The receipt for a picture: its slot is shown, and all others are free."""

    slot: int


Command = Play | Pause | Seek | Step | SetSpeed | SetLoop | SetSound | SetText | SetSize | Shown


class Ready(Struct, frozen=True, tag=True):
    """The player has started, and waits for a file."""


class Track(Struct, frozen=True):
    """A track of sound or of subtitles."""

    index: Number
    codec: Name = ""
    language: Name = ""
    title: Name = ""


class Opened(Struct, frozen=True, tag=True):
    """The file is open."""

    seconds: Seconds
    """Its length; 0.0 if unknown."""
    picture: bool
    """Whether it has a picture that moves."""
    frame_seconds: Seconds = 0.0
    """The usual time of a picture; 0.0 if unknown."""
    sounds: Annotated[tuple[Track, ...], Meta(max_length=MOST_TRACKS)] = ()
    sound: Number | None = None
    """The index of the track of sound that the file prefers; None without one that can be played."""
    subtitles: Annotated[tuple[Track, ...], Meta(max_length=MOST_TRACKS)] = ()


class HasCaptions(Struct, frozen=True, tag=True):
    """A picture with closed captions was found: `CAPTIONS` can be shown."""


class VideoPicture(Struct, frozen=True, tag=True):
    """A picture lies in a slot of the shared memory, as rows of blue, green, red and a fourth byte."""

    slot: Annotated[int, Meta(ge=0, lt=SLOTS)]
    width: Side
    height: Side
    stride: Annotated[int, Meta(ge=_BYTES_PER_PIXEL, le=SLOT_BYTES, multiple_of=_BYTES_PER_PIXEL)]
    """Bytes of a row."""
    seconds: Seconds
    follows: Number = 0
    """The number of the last `Seek` or `Step` before it."""

    @property
    def size(self) -> int:
        """Bytes in the slot."""
        return self.stride * self.height


class TextRun(Struct, frozen=True, omit_defaults=True):
    """A part of a subtitle in one style."""

    text: Text
    bold: bool = True
    italic: bool = False
    underline: bool = False
    colour: Annotated[int, Meta(ge=0, le=0xFFFFFF)] = 0xFFFFFF
    """Red, green and blue."""


class CaptionBlock(Struct, frozen=True, omit_defaults=True):
    """A text at a place of the picture."""

    runs: Annotated[tuple[TextRun, ...], Meta(max_length=MOST_RUNS)]
    place: Annotated[int, Meta(ge=1, le=9)] = 2
    """As the keys of a calculator stand: 1 is below at the left, 9 above at the right."""
    size: Annotated[float, Meta(ge=0, le=LARGEST_TEXT)] = 0.0
    """The height of a line by that of the picture; 0.0 for the usual one."""
    x: Annotated[float, Meta(ge=-1, le=1)] = -1.0
    y: Annotated[float, Meta(ge=-1, le=1)] = -1.0
    """The point of `place` by the size of the picture; -1.0 without one."""


class CaptionPicture(Struct, frozen=True):
    """A subtitle that is a picture lies in a slot for subtitles, as rows of blue, green, red and alpha."""

    slot: Annotated[int, Meta(ge=0, lt=CAPTION_SLOTS)]
    left: Annotated[int, Meta(ge=0, le=LONGEST_SIDE)]
    top: Annotated[int, Meta(ge=0, le=LONGEST_SIDE)]
    width: Side
    height: Side
    canvas_width: Side
    canvas_height: Side
    """The size of the picture that places refer to."""

    @property
    def size(self) -> int:
        """Bytes in the slot."""
        return self.width * self.height * _BYTES_PER_PIXEL


class Caption(Struct, frozen=True, tag=True):
    """The subtitle that stands over the pictures from now on; empty for none."""

    text: Text
    """The words of all blocks, for screen readers."""
    blocks: Annotated[tuple[CaptionBlock, ...], Meta(max_length=MOST_BLOCKS)] = ()
    """The same in their styles."""
    picture: CaptionPicture | None = None


class NoText(Struct, frozen=True, tag=True):
    """The subtitles of a file beside the video cannot be shown."""

    reason: Message


class IndexLanguage(Struct, frozen=True):
    """A language in an index of VobSub."""

    number: Number
    """Its number in the file."""
    name: Name = ""
    """Its tag as the file tells it, such as `en`; empty if it tells none."""


class Description(Struct, frozen=True, tag=True):
    """The contents of the file of a `Describe`, as far as they decide whether and how it is offered."""

    number: Number
    """The number in the order."""
    languages: Annotated[tuple[IndexLanguage, ...], Meta(max_length=MOST_TRACKS)] = ()
    """The languages in an index of VobSub (`.idx`), of those that have pictures."""
    has_subtitles: bool = True
    """False for one with the name of subtitles that has the values of a drone, or the streams of a camera."""


class Position(Struct, frozen=True, tag=True):
    """A sign of life, twice a second and at each change."""

    seconds: Seconds
    playing: bool
    ended: bool = False
    waiting: bool = False
    """Whether the picture is late because the disk has not given enough."""


class Failed(Struct, frozen=True, tag=True):
    """The file cannot be played. It is the last event."""

    reason: Message


class NotPlayed(Exception):
    """The error of a file that was not opened, or cannot be played."""

    def __init__(self, reason: Message, order: "Order | None" = None) -> None:
        """Take the reason, and the order that could not be obeyed, if that is known."""
        super().__init__(str(reason))
        self.reason = reason
        self.order = order


class SoundStarted(Struct, frozen=True, tag=True):
    """The device plays."""

    backend: Name
    """The sound system of the device, such as "PulseAudio"."""


class SoundEnded(Struct, frozen=True, tag=True):
    """There is no sound, or not any more. It is the last event."""

    reason: Message


SoundEvent = SoundStarted | SoundEnded
Event = Ready | Opened | HasCaptions | VideoPicture | Caption | NoText | Description | Position | Failed

encode: Final = msgspec.msgpack.Encoder().encode
"""Return the message of an order, a command or an event."""
Order = OpenVideo | OpenText | OpenPictures | Describe
_OPEN: Final = msgspec.msgpack.Decoder(Order)
_COMMAND: Final = msgspec.msgpack.Decoder(Command)
_EVENT: Final = msgspec.msgpack.Decoder(Event)
_SOUND_EVENT: Final = msgspec.msgpack.Decoder(SoundEvent)
order_of: Final = _OPEN.decode
command_of: Final = _COMMAND.decode


def sound_event_of(message: bytes) -> SoundEvent:
    """Return the event in a message of a sound process. Raise `ProtocolError` if it cannot be one."""
    try:
        event: SoundEvent = _SOUND_EVENT.decode(message)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ProtocolError(type(error).__name__) from error
    return event


def event_of(message: bytes) -> Event:
    """Return the event in a message of a player. Raise `ProtocolError` if it cannot be one."""
    try:
        event: Event = _EVENT.decode(message)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ProtocolError(type(error).__name__) from error
    if (
        isinstance(event, VideoPicture)
        and not event.width * _BYTES_PER_PIXEL <= event.stride <= SLOT_BYTES // event.height
    ):
        raise ProtocolError("a picture that cannot be")
    if isinstance(event, Caption) and event.picture is not None and event.picture.size > SLOT_BYTES:
        raise ProtocolError("a subtitle that cannot be")
    return event
