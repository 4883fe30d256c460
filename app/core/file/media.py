"""The contents of a video file, as the engine reports them. `None` is unknown, never zero.

Names are MediaInfo's unless the field has an older standard name.
"""

from msgspec import Struct


class VideoStream(Struct, frozen=True, kw_only=True, gc=False):
    """A video track."""

    codec: str | None = None
    """MediaInfo's format name: `AVC`, `HEVC`, `ProRes`, `MPEG Video`."""
    profile: str | None = None
    """Profile as the engine names it, with its level: `High@L4.1`, `422 HQ`."""
    width: int | None = None
    """Stored picture, pixels."""
    height: int | None = None
    """Stored picture, pixels."""
    pixel_aspect: float | None = None
    """Width of a pixel over its height."""
    display_aspect: float | None = None
    """Width of the displayed picture over its height."""
    rotation: float | None = None
    """Clockwise degrees to turn the picture for display."""
    frame_rate: float | None = None
    """Frames per second."""
    frame_rate_mode: str | None = None
    """`CFR` constant, `VFR` variable."""
    bit_depth: int | None = None
    """Bits per component."""
    chroma: str | None = None
    """Chroma subsampling: `4:2:0`."""
    scan_type: str | None = None
    """`Progressive`, `Interlaced`, `MBAFF`."""
    colour_primaries: str | None = None
    """`BT.709`, `BT.2020` (ITU-T H.273)."""
    colour_transfer: str | None = None
    """Transfer characteristics: `BT.709`, `PQ`, `HLG` (ITU-T H.273)."""
    colour_matrix: str | None = None
    """Matrix coefficients: `BT.709`, `BT.2020 non-constant` (ITU-T H.273)."""
    hdr_format: str | None = None
    """Short name, most capable first: `Dolby Vision 8.1 / HDR10`, `HDR10+`, `HDR10`, `HLG`."""
    bit_rate: int | None = None
    """Bits per second."""
    duration: float | None = None
    """Seconds."""
    language: str | None = None
    """As tagged, BCP 47 or ISO 639: `en`, `deu`."""
    title: str | None = None


class AudioStream(Struct, frozen=True, kw_only=True, gc=False):
    """An audio track."""

    codec: str | None = None
    """MediaInfo's format name, with the profile if that is part of the codec: `AAC LC`, `DTS XLL`."""
    channels: int | None = None
    sample_rate: int | None = None
    """Hertz."""
    bit_rate: int | None = None
    """Bits per second."""
    duration: float | None = None
    """Seconds."""
    language: str | None = None
    """As tagged, BCP 47 or ISO 639."""
    title: str | None = None
    default: bool | None = None
    forced: bool | None = None
    hearing_impaired: bool | None = None
    """True if it is meant for the hard of hearing. Few containers tell it, and those below."""
    commentary: bool | None = None
    original: bool | None = None
    """True if it is in the language in which the film was made."""
    visual_impaired: bool | None = None
    """True if it is meant for those who see little: sound that tells what is seen."""


class TextStream(Struct, frozen=True, kw_only=True, gc=False):
    """A subtitle or caption track."""

    codec: str | None = None
    language: str | None = None
    """As tagged, BCP 47 or ISO 639."""
    title: str | None = None
    default: bool | None = None
    forced: bool | None = None
    hearing_impaired: bool | None = None
    """True if it is meant for the hard of hearing. Few containers tell it, and those below."""
    commentary: bool | None = None
    original: bool | None = None
    """True if it is in the language in which the film was made."""
    visual_impaired: bool | None = None
    """True if it is meant for those who see little: sound that tells what is seen."""


class Chapter(Struct, frozen=True, kw_only=True, gc=False):
    """A chapter mark."""

    start: float
    """Seconds from the beginning."""
    title: str | None = None


class VideoFile(Struct, frozen=True, kw_only=True, gc=False):
    """The stored contents of one file."""

    container: str | None = None
    """MediaInfo's format name: `MPEG-4`, `Matroska`, `MPEG-TS`."""
    container_profile: str | None = None
    """`QuickTime`, `Base Media / Version 2`."""
    duration: float | None = None
    """Seconds."""
    bit_rate: int | None = None
    """Overall, bits per second."""
    title: str | None = None
    start_timecode: str | None = None
    """`01:00:00:00`, `;` before the frames for drop frame (SMPTE ST 12-1)."""
    reel_name: str | None = None
    encoded_date: str | None = None
    """ISO 8601 UTC if the text in the file is a valid time, else that text."""
    writing_application: str | None = None
    camera: str | None = None
    """Maker and model, as written by the camera: `Apple iPhone 15 Pro`."""
    date_unset: bool | None = None
    """True if the date is the start of an epoch: the clock was never set."""
    truncated: bool | None = None
    """True if the file declares more bytes than it has."""
    streamable: bool | None = None
    """False if the index is at the end and must be read before the first picture."""
    engine: str | None = None
    """Name and version of the engine that read the file, if that was not MediaInfo: `libav 62.12.102`."""
    video: tuple[VideoStream, ...] = ()
    audio: tuple[AudioStream, ...] = ()
    text: tuple[TextStream, ...] = ()
    chapters: tuple[Chapter, ...] = ()

    @property
    def has_tracks(self) -> bool:
        """True if the file has a media track; a file with status `ok` has one (S1)."""
        return bool(self.video or self.audio or self.text)
