"""The columns of a table of files, declared once for the window, the terminal and every export."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from app.core.names import display, natural_key
from app.core.record import FileRecord

Value = str | int | float | None
UNKNOWN_TEXT: Final = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One fact of a file: what it is called, its value, how it reads, and how it sorts."""

    key: str
    """Its name in exports; never translated."""
    title: str
    """English heading; the window passes it through `tr()`."""
    value: Callable[[FileRecord], Value]
    """The bare value, in the unit that the field's docs name; None is unknown."""
    text: Callable[[FileRecord], str] | None = None
    """For people; without one, the value as it is."""
    sort_key: Callable[[FileRecord], object] | None = None
    """Without one, the value."""
    numeric: bool = False
    """Right-aligned, with digits of one width."""
    main: bool = False
    """Shown unless the user says otherwise."""

    def show(self, record: FileRecord) -> str:
        """Return the cell's text; unknown is a dash, never 0."""
        if self.text is not None:
            return self.text(record)
        value = self.value(record)
        return UNKNOWN_TEXT if value is None else str(value)

    def order(self, record: FileRecord) -> tuple[bool, object]:
        """Return a key to sort by, unknown first."""
        key = self.sort_key(record) if self.sort_key is not None else self.value(record)
        return key is not None, key


def size_text(size: int) -> str:
    """Return a size in bytes in decimal units, three digits: `18.4 GB`."""
    amount, unit = float(size), "B"
    for larger in ("kB", "MB", "GB", "TB", "PB"):
        if amount < 999.5:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.0f} {unit}" if unit == "B" or amount >= 99.95 else f"{amount:.1f} {unit}"


def duration_text(seconds: float | None) -> str:
    """Return `0:38`, `1:31:04`; under a second its hundredths."""
    if seconds is None:
        return UNKNOWN_TEXT
    if seconds < 1:
        return f"{seconds:.2f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def bit_rate_text(bits: float | None) -> str:
    """Return a rate in bits per second in decimal units: `44.1 Mb/s`."""
    if bits is None:
        return UNKNOWN_TEXT
    return f"{bits / 1e6:.1f} Mb/s" if bits >= 999.5e3 else f"{bits / 1e3:.0f} kb/s"


def time_text(seconds: float) -> str:
    """Return seconds since the epoch as ISO 8601 UTC; empty where no calendar has such a day."""
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError):
        return ""


def _joined(*parts: str | None) -> str | None:
    return " ".join(part for part in parts if part) or None


def _picture(record: FileRecord) -> str | None:
    width, height = record.summary.width, record.summary.height
    return f"{width} × {height}" if width and height else None  # noqa: RUF001


def _picture_key(record: FileRecord) -> object:
    width, height = record.summary.width, record.summary.height
    return (width * height, width) if width and height else None


def _frame_rate_text(record: FileRecord) -> str:
    rate = record.summary.frame_rate
    if rate is None:
        return UNKNOWN_TEXT
    variable = " vfr" if record.summary.frame_rate_mode == "VFR" else ""
    return f"{rate:.3f}".rstrip("0").rstrip(".") + variable


def _status_text(record: FileRecord) -> str:
    return f"{record.status}: {record.reason}" if record.reason else str(record.status)


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
    Column(key="container", title="Container", value=lambda r: r.summary.container, main=True),
    Column(
        key="video",
        title="Video",
        value=lambda r: _joined(r.summary.video_codec, r.summary.video_profile),
        main=True,
    ),
    Column(
        key="picture",
        title="Resolution",
        value=_picture,
        sort_key=_picture_key,
        numeric=True,
        main=True,
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
    ),
    Column(key="hdr", title="HDR", value=lambda r: r.summary.hdr_format, main=True),
    Column(
        key="bit_rate",
        title="Bit rate",
        value=lambda r: r.summary.bit_rate,
        text=lambda r: bit_rate_text(r.summary.bit_rate),
        numeric=True,
        main=True,
    ),
    Column(key="audio", title="Audio", value=lambda r: r.summary.audio_codec, main=True),
    Column(
        key="audio_languages",
        title="Audio languages",
        value=lambda r: r.summary.audio_languages,
    ),
    Column(
        key="text_languages",
        title="Subtitles",
        value=lambda r: r.summary.text_languages,
    ),
    Column(
        key="modified",
        title="Modified",
        value=lambda r: time_text(r.mtime_ns // 10**9),
        sort_key=lambda r: r.mtime_ns,
    ),
    Column(
        key="status",
        title="State",
        value=lambda r: str(r.status),
        text=_status_text,
        main=True,
    ),
    Column(
        key="reason",
        title="Reason",
        value=lambda r: str(r.reason) if r.reason else None,
    ),
)
"""In the order of the table."""

MAIN_COLUMNS: Final = tuple(column for column in COLUMNS if column.main)
