"""The facts of the picture: of the first video track, and the bits that it takes."""

from typing import Final

from app.core.facts.fact import Fact, Filter, FilterKind
from app.core.facts.standards import PICTURE_CLASSES, picture_class
from app.core.facts.synonyms import CODECS
from app.core.file.record import bits_per_pixel, codec_level, dolby_vision
from app.core.text.fold import fold
from app.core.text.units import UNKNOWN_TEXT, bit_rate_text

SCAN_WORDS: Final = ("Progressive", "Interlaced")
"""The engine's names of the common scan types."""


def _joined(*parts: str | None) -> str | None:
    return " ".join(part for part in parts if part) or None


def _video_text(codec: str | None, profile: str | None) -> str:
    """Return codec and profile without the level, which only the details show."""
    return _joined(codec, (profile or "").partition("@")[0]) or UNKNOWN_TEXT


def _size_value(width: int | None, height: int | None) -> str | None:
    return f"{width}x{height}" if width and height else None


def _size_text(width: int | None, height: int | None) -> str:
    return f"{width} × {height}" if width and height else UNKNOWN_TEXT  # noqa: RUF001


def _size_key(width: int | None, height: int | None) -> object:
    return (width * height, width) if width and height else None


def _class_name(width: int | None, height: int | None) -> str | None:
    return picture_class(width, height).name if width and height else None


def _class_key(width: int | None, height: int | None) -> object:
    return picture_class(width, height).long if width and height else None


def _class_index(width: int | None, height: int | None) -> int | None:
    return PICTURE_CLASSES.index(picture_class(width, height)) if width and height else None


def _frame_rate_text(rate: float | None, mode: str | None) -> str:
    if rate is None:
        return UNKNOWN_TEXT
    return f"{rate:.3f}".rstrip("0").rstrip(".") + (" vfr" if mode == "VFR" else "")


def _is_variable(mode: str | None) -> int | None:
    return None if mode is None else int(mode == "VFR")


def _hdr_text(hdr: str | None, codec: str | None) -> str:
    """Return an empty text for video without HDR, so that files with HDR stand out."""
    return hdr or ("" if codec else UNKNOWN_TEXT)


def _density_text(*given: float | None) -> str:
    bits = bits_per_pixel(*given)
    return UNKNOWN_TEXT if bits is None else f"{bits:.3f}"


PICTURE: Final = (
    Fact(
        key="video",
        title="Video",
        fields=("video_codec", "video_profile"),
        convert=_joined,
        text=_video_text,
        main=True,
    ),
    Fact(
        key="codec",
        fields=("video_codec", "audio_codec"),
        filter=Filter(
            key="codec",
            kind=FilterKind.TEXT,
            help="video or audio codec",
            example="hevc",
            fields=("video_codec", "audio_codec"),
            aliases=("video",),
            synonyms=CODECS,
            complete=True,
        ),
    ),
    Fact(
        key="vcodec",
        fields=("video_codec",),
        filter=Filter(
            key="vcodec",
            kind=FilterKind.TEXT,
            help="video codec",
            example="avc",
            synonyms=CODECS,
            complete=True,
        ),
    ),
    Fact(
        key="profile",
        fields=("video_profile",),
        filter=Filter(
            key="profile",
            kind=FilterKind.TEXT,
            help="profile and level of the video codec",
            example='"main 10"',
        ),
    ),
    Fact(
        key="level",
        fields=("video_profile",),
        filter=Filter(
            key="level",
            kind=FilterKind.NUMBER,
            help="level of the video codec",
            example="<=4.1",
            convert=codec_level,
        ),
    ),
    Fact(
        key="picture",
        title="Resolution",
        fields=("width", "height"),
        convert=_size_value,
        text=_size_text,
        sort=_size_key,
        numeric=True,
        main=True,
    ),
    Fact(
        key="width",
        fields=("width",),
        filter=Filter(key="width", kind=FilterKind.NUMBER, help="width in pixels", example=">=3840"),
    ),
    Fact(
        key="height",
        fields=("height",),
        filter=Filter(key="height", kind=FilterKind.NUMBER, help="height in pixels", example="1080"),
    ),
    Fact(
        key="picture_class",
        title="Resolution class",
        fields=("width", "height"),
        convert=_class_name,
        sort=_class_key,
        filter=Filter(
            key="res",
            kind=FilterKind.CLASS,
            help="resolution class",
            example="4k",
            fields=("width", "height"),
            convert=_class_index,
            aliases=("resolution",),
            choices=("sd", "720p", "1080p", "2k", "4k", "5k", "6k", "8k"),
        ),
    ),
    Fact(
        key="frame_rate",
        title="Frame rate",
        fields=("frame_rate", "frame_rate_mode"),
        text=_frame_rate_text,
        numeric=True,
        main=True,
        filter=Filter(key="fps", kind=FilterKind.FRAMES, help="frames per second", example="23.976..30"),
    ),
    Fact(
        key="variable_frame_rate",
        fields=("frame_rate_mode",),
        filter=Filter(
            key="vfr",
            kind=FilterKind.FLAG,
            help="variable frame rate",
            example="yes",
            convert=_is_variable,
            choices=("yes", "no"),
        ),
    ),
    Fact(
        key="bit_depth",
        title="Bits",
        fields=("bit_depth",),
        numeric=True,
        main=True,
        filter=Filter(
            key="bits", kind=FilterKind.NUMBER, help="bits per component", example="10", aliases=("depth",)
        ),
    ),
    Fact(
        key="chroma",
        title="Chroma",
        fields=("chroma",),
        filter=Filter(
            key="chroma",
            kind=FilterKind.TEXT,
            help="chroma subsampling",
            example="4:2:2",
            choices=("4:2:0", "4:2:2", "4:4:4"),
        ),
    ),
    Fact(
        key="hdr",
        title="HDR",
        fields=("hdr_format", "video_codec"),
        text=_hdr_text,
        main=True,
        filter=Filter(
            key="hdr",
            kind=FilterKind.TEXT,
            help="HDR format",
            example="yes",
            choices=("yes", "no", "hdr10", "hdr10+", "hlg", "dolby"),
            synonyms={"yes": "any", "no": "none", "dv": "dolby vision"},
            complete=True,
        ),
    ),
    Fact(
        key="dolby_vision",
        title="Dolby Vision",
        fields=("hdr_format",),
        convert=dolby_vision,
        filter=Filter(
            key="dolby",
            kind=FilterKind.TEXT,
            help="Dolby Vision profile",
            example="8.1",
            convert=lambda hdr: fold(dolby_vision(hdr) or "") or None,
            complete=True,
        ),
    ),
    Fact(
        key="colour_primaries",
        title="Colour primaries",
        fields=("colour_primaries",),
        filter=Filter(key="primaries", kind=FilterKind.TEXT, help="colour primaries", example="bt.709"),
    ),
    Fact(
        key="colour_transfer",
        title="Colour transfer",
        fields=("colour_transfer",),
        filter=Filter(
            key="transfer",
            kind=FilterKind.TEXT,
            help="transfer characteristics of the colours",
            example="pq",
        ),
    ),
    Fact(
        key="scan_type",
        title="Scan type",
        fields=("scan_type",),
        words=SCAN_WORDS,
        filter=Filter(
            key="scan",
            kind=FilterKind.TEXT,
            help="progressive, interlaced, or mbaff: interlaced in parts of each frame",
            example="interlaced",
            choices=("progressive", "interlaced", "mbaff"),
        ),
    ),
    Fact(
        key="bit_rate",
        title="Bit rate",
        fields=("bit_rate",),
        text=bit_rate_text,
        numeric=True,
        filter=Filter(
            key="bitrate",
            kind=FilterKind.RATE,
            help="overall bit rate",
            example=">50Mb/s",
            aliases=("rate",),
        ),
    ),
    Fact(
        key="bits_per_pixel",
        title="Bits per pixel",
        fields=("bit_rate", "width", "height", "frame_rate"),
        convert=bits_per_pixel,
        text=_density_text,
        numeric=True,
        filter=Filter(
            key="density",
            kind=FilterKind.NUMBER,
            help="bits per pixel and frame",
            example="<0.05",
            fields=("bit_rate", "width", "height", "frame_rate"),
            convert=bits_per_pixel,
            aliases=("bpp",),
        ),
    ),
)
