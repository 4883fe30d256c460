"""The columns of the table of files, declared once for the window, the terminal and all exports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.names import display, natural_key, one_line
from app.core.problems.catalogue import Severity, gravest, problem_kinds
from app.core.record import FileRecord, FileStatus, bits_per_pixel, dolby_vision
from app.core.standards import channel_layout, picture_class
from app.core.units import (
    UNKNOWN_TEXT,
    bit_rate_text,
    duration_text,
    local_time_text,
    sample_rate_text,
    size_text,
    time_text,
)

CellValue = str | int | float | None
Order = tuple[tuple[str, bool], ...]
"""Sort order: column keys, the most important first, each with whether it is reversed."""

STATE_WORDS: Final[Mapping[FileStatus, str]] = {
    FileStatus.OK: "ok",
    FileStatus.FAILED: "unreadable",
    FileStatus.TIMEOUT: "timed out",
    FileStatus.SKIPPED: "skipped",
    FileStatus.MISSING: "missing",
    FileStatus.OFFLINE: "offline",
}
"""Names of the file states for people; programs read the values."""
SCAN_WORDS: Final = ("Progressive", "Interlaced")
"""The engine's names of the common scan types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: title, value, text and sort key."""

    key: str
    """Name in exports; never translated."""
    title: str
    """English heading; the window passes it through `tr()`."""
    value: Callable[[FileRecord], CellValue]
    """The value in the unit that the field documents; None is unknown."""
    text: Callable[[FileRecord], str] | None = None
    """English text for people; default: the value."""
    words: tuple[str, ...] = ()
    """English words in the cell texts; the window passes them through `tr()`."""
    sort_key: Callable[[FileRecord], object] | None = None
    """Default: the value."""
    numeric: bool = False
    """Align right, with digits of equal width."""
    main: bool = False
    """Shown by default."""
    shared: bool = False
    """Whether the cell depends on `SHARED_FIELDS` of the summary alone."""

    def show(self, record: FileRecord) -> str:
        """Return the text of the cell, one line; unknown is a dash, never 0."""
        if self.text is not None:
            return one_line(self.text(record))
        value = self.value(record)
        return UNKNOWN_TEXT if value is None else one_line(str(value))

    def order(self, record: FileRecord, *, unknown_last: bool = False) -> tuple[bool, object]:
        """Return a sort key with unknown values first, or `unknown_last`."""
        key = self.sort_key(record) if self.sort_key is not None else self.value(record)
        return (key is None) is unknown_last, key


def _density_text(record: FileRecord) -> str:
    bits = bits_per_pixel(record.summary)
    return UNKNOWN_TEXT if bits is None else f"{bits:.3f}"


def _joined(*parts: str | None) -> str | None:
    return " ".join(part for part in parts if part) or None


def _video_text(record: FileRecord) -> str:
    """Return codec and profile without the level, which only the details show."""
    codec, profile = record.summary.video_codec, record.summary.video_profile or ""
    return _joined(codec, profile.partition("@")[0]) or UNKNOWN_TEXT


def _picture(record: FileRecord) -> tuple[int, int] | None:
    width, height = record.summary.width, record.summary.height
    return (width, height) if width and height else None


def _picture_value(record: FileRecord) -> str | None:
    return f"{size[0]}x{size[1]}" if (size := _picture(record)) else None


def _picture_text(record: FileRecord) -> str:
    return f"{size[0]} × {size[1]}" if (size := _picture(record)) else UNKNOWN_TEXT  # noqa: RUF001


def _picture_key(record: FileRecord) -> object:
    return (size[0] * size[1], size[0]) if (size := _picture(record)) else None


def _picture_class(record: FileRecord) -> str | None:
    return picture_class(*size).name if (size := _picture(record)) else None


def _picture_class_key(record: FileRecord) -> object:
    return picture_class(*size).long if (size := _picture(record)) else None


def _frame_rate_text(record: FileRecord) -> str:
    rate = record.summary.frame_rate
    if rate is None:
        return UNKNOWN_TEXT
    variable = " vfr" if record.summary.frame_rate_mode == "VFR" else ""
    return f"{rate:.3f}".rstrip("0").rstrip(".") + variable


def _hdr_text(record: FileRecord) -> str:
    """Return an empty text for video without HDR, so that files with HDR stand out."""
    return record.summary.hdr_format or ("" if record.summary.video_codec else UNKNOWN_TEXT)


def _channels_text(record: FileRecord) -> str:
    channels = record.summary.channels
    return UNKNOWN_TEXT if channels is None else channel_layout(channels)


def _problems_value(record: FileRecord) -> str | None:
    """Return the problem codes; empty for none."""
    if record.problems is None:
        return None
    return " ".join(kind.code for kind in problem_kinds(record.problems))


def _problems_text(record: FileRecord) -> str:
    """Return the worst severity and the number of further problems."""
    if record.problems is None:
        return UNKNOWN_TEXT
    more = record.problems.bit_count() - 1
    return f"{gravest(record.problems) or ''}{f' +{more}' if more > 0 else ''}"


def _problems_key(record: FileRecord) -> int | None:
    """Return the rank of the worst severity; 0 for no problem."""
    worst = gravest(record.problems or 0)
    ranks = {None: 0, Severity.HINT: 1, Severity.WARNING: 2, Severity.ERROR: 3}
    return None if record.problems is None else ranks[worst]


COLUMNS: Final[tuple[Column, ...]] = (
    Column(
        key="name",
        title="Name",
        value=lambda r: display(r.name),
        sort_key=lambda r: natural_key(display(r.name)),
        main=True,
    ),
    Column(
        key="folder",
        title="Folder",
        value=lambda r: display(r.folder),
        sort_key=lambda r: natural_key(display(r.folder)),
        main=True,
    ),
    Column(
        key="size",
        title="Size",
        value=lambda r: r.size,
        text=lambda r: size_text(r.size),
        numeric=True,
        main=True,
    ),
    Column(
        key="duration",
        title="Duration",
        value=lambda r: r.summary.duration,
        text=lambda r: duration_text(r.summary.duration),
        numeric=True,
        main=True,
    ),
    Column(key="container", title="Container", value=lambda r: r.summary.container, shared=True),
    Column(
        key="video",
        title="Video",
        value=lambda r: _joined(r.summary.video_codec, r.summary.video_profile),
        text=_video_text,
        main=True,
        shared=True,
    ),
    Column(
        key="picture",
        title="Resolution",
        value=_picture_value,
        text=_picture_text,
        sort_key=_picture_key,
        numeric=True,
        main=True,
        shared=True,
    ),
    Column(
        key="picture_class",
        title="Resolution class",
        value=_picture_class,
        sort_key=_picture_class_key,
        shared=True,
    ),
    Column(
        key="frame_rate",
        title="Frame rate",
        value=lambda r: r.summary.frame_rate,
        text=_frame_rate_text,
        numeric=True,
        main=True,
    ),
    Column(
        key="bit_depth",
        title="Bits",
        value=lambda r: r.summary.bit_depth,
        numeric=True,
        main=True,
        shared=True,
    ),
    Column(key="chroma", title="Chroma", value=lambda r: r.summary.chroma, shared=True),
    Column(
        key="hdr", title="HDR", value=lambda r: r.summary.hdr_format, text=_hdr_text, main=True, shared=True
    ),
    Column(key="dolby_vision", title="Dolby Vision", value=lambda r: dolby_vision(r.summary), shared=True),
    Column(
        key="colour_primaries",
        title="Colour primaries",
        value=lambda r: r.summary.colour_primaries,
        shared=True,
    ),
    Column(
        key="colour_transfer", title="Colour transfer", value=lambda r: r.summary.colour_transfer, shared=True
    ),
    Column(
        key="scan_type", title="Scan type", value=lambda r: r.summary.scan_type, words=SCAN_WORDS, shared=True
    ),
    Column(
        key="bit_rate",
        title="Bit rate",
        value=lambda r: r.summary.bit_rate,
        text=lambda r: bit_rate_text(r.summary.bit_rate),
        numeric=True,
    ),
    Column(
        key="bits_per_pixel",
        title="Bits per pixel",
        value=lambda r: bits_per_pixel(r.summary),
        text=_density_text,
        numeric=True,
    ),
    Column(key="audio", title="Audio", value=lambda r: r.summary.audio_codec, shared=True),
    Column(
        key="channels",
        title="Channels",
        value=lambda r: r.summary.channels,
        text=_channels_text,
        numeric=True,
        shared=True,
    ),
    Column(
        key="sample_rate",
        title="Sample rate",
        value=lambda r: r.summary.sample_rate,
        text=lambda r: sample_rate_text(r.summary.sample_rate),
        numeric=True,
        shared=True,
    ),
    Column(
        key="audio_languages", title="Audio languages", value=lambda r: r.summary.audio_languages, shared=True
    ),
    Column(key="text_languages", title="Subtitles", value=lambda r: r.summary.text_languages, shared=True),
    Column(key="start_timecode", title="Start timecode", value=lambda r: r.summary.start_timecode),
    Column(key="tracks", title="Tracks", value=lambda r: r.summary.tracks, numeric=True, shared=True),
    Column(key="chapters", title="Chapters", value=lambda r: r.summary.chapters, numeric=True),
    Column(key="title", title="Title", value=lambda r: r.summary.title),
    Column(key="encoded", title="Encoded", value=lambda r: r.summary.encoded_date),
    Column(key="application", title="Application", value=lambda r: r.summary.application, shared=True),
    Column(key="camera", title="Camera", value=lambda r: r.summary.camera, shared=True),
    Column(
        key="modified",
        title="Modified",
        value=lambda r: time_text(r.mtime_ns // 10**9) or None,
        text=lambda r: local_time_text(r.mtime_ns // 10**9),
        sort_key=lambda r: r.mtime_ns,
    ),
    Column(
        key="added",
        title="Added",
        value=lambda r: time_text(r.added) or None,
        text=lambda r: local_time_text(r.added),
        sort_key=lambda r: r.added,
    ),
    Column(
        key="status",
        title="State",
        value=lambda r: str(r.status),
        text=lambda r: STATE_WORDS[r.status],
        words=tuple(STATE_WORDS.values()),
        main=True,
    ),
    Column(
        key="problems",
        title="Problems",
        value=_problems_value,
        text=_problems_text,
        words=tuple(Severity),
        sort_key=_problems_key,
    ),
    Column(key="reason", title="Reason", value=lambda r: str(r.reason) if r.reason else None),
    Column(
        key="last_failure",
        title="Last failure",
        value=lambda r: str(r.last_failure.reason) if r.last_failure else None,
    ),
)
"""In the order of the table."""
