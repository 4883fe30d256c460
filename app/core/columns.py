"""The columns of the table of files, declared once for the window, the terminal and all exports."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any, Final

from msgspec import Struct

from app.core.checksum.verdict import Verdict
from app.core.column_values import (
    added_value,
    channels_text,
    density_text,
    failure_value,
    folder_text,
    frame_rate_text,
    hdr_text,
    joined,
    modified_text,
    modified_value,
    name_key,
    picture_class_key,
    picture_class_name,
    picture_key,
    picture_text,
    picture_value,
    problems_key,
    problems_text,
    problems_value,
    reason_value,
    video_text,
)
from app.core.decoding.depth import Depth
from app.core.decoding.verdict import DecodeVerdict
from app.core.file_page import FilePage, convert_each
from app.core.names import display, one_line
from app.core.problems.catalogue import PROBLEM_KINDS
from app.core.profiles.outcomes import marked_text
from app.core.record import (
    SHARED_FIELDS,
    SUMMARY_FIELDS,
    FileRecord,
    FileStatus,
    bits_per_pixel,
    dolby_vision,
)
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
    FileStatus.OK: "read",  # by a scan, which knows nothing of the contents: those may be rotten
    FileStatus.FAILED: "unreadable",
    FileStatus.TIMEOUT: "timed out",
    FileStatus.SKIPPED: "skipped",
    FileStatus.MISSING: "missing",
    FileStatus.OFFLINE: "offline",
    FileStatus.IN_TRASH: "in the trash",
}
"""Names of the file states for people; programs read the values."""
_STATE_VALUES: Final = {status: str(status) for status in FileStatus}
VERDICT_WORDS: Final[Mapping[Verdict, str]] = {
    Verdict.VERIFIED: "verified",
    Verdict.MOVED: "moved",
    Verdict.NEW: "new",
    Verdict.EDITED: "edited",
    Verdict.ROTTEN: "rotten",
    Verdict.UNREADABLE: "unreadable",
    Verdict.NOT_CHECKED: "not checked",
}
"""Names of the verdicts of checks, for people."""
DAMAGE_WORDS: Final[Mapping[DecodeVerdict, str]] = {
    DecodeVerdict.CLEAN: "clean",
    DecodeVerdict.CANNOT_TELL: "cannot tell",
    DecodeVerdict.SUSPICIOUS: "suspicious",
    DecodeVerdict.DAMAGED: "damaged",
    DecodeVerdict.NOT_FINISHED: "not finished",
}
"""Names of the verdicts of checks for damage, for people."""
DEPTH_WORDS: Final[Mapping[Depth, str]] = {
    Depth.INDEX: "index",
    Depth.KEY_FRAMES: "key frames",
    Depth.FULL: "full",
}
"""Names of the depths of checks for damage, for people."""
SCAN_WORDS: Final = ("Progressive", "Interlaced")
"""The engine's names of the common scan types."""


class Column(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A column: title, value, text and sort key, each made of the same fields of a file.

    It makes the cell of one record, or those of a page of files: `values` is `value` for each of them.
    """

    key: str
    """Name in exports; never translated."""
    title: str
    """English heading; the window passes it through `tr()`."""
    fields: tuple[str, ...]
    """Fields of `FileRecord` and `Summary`, in the order in which the functions below take them."""
    convert: Callable[..., CellValue] | None = None
    """Returns the value, None for unknown; default: the first field, in the unit that it documents."""
    text: Callable[..., str] | None = None
    """Returns the English text for people; default: the value."""
    words: tuple[str, ...] = ()
    """English words in the cell texts; the window passes them through `tr()`."""
    table: str = "Column"
    """The table of translations that has these words."""
    sort_key: Callable[..., object] | None = None
    """Default: the value."""
    numeric: bool = False
    """Align right, with digits of equal width."""
    main: bool = False
    """Shown by default."""

    @cached_property
    def shared(self) -> bool:
        """Whether the cell depends on `SHARED_FIELDS` alone."""
        return set(self.fields) <= set(SHARED_FIELDS)

    def value(self, record: FileRecord) -> CellValue:
        """Return the value of the cell; None is unknown."""
        return self._value(*self._fields_of(record))

    def values(self, page: FilePage) -> Sequence[CellValue]:
        """Return the values of the cells of a page."""
        given = [page.field(name) for name in self.fields]
        return given[0] if self.convert is None else convert_each(self.convert, *given)

    def show(self, record: FileRecord) -> str:
        """Return the text of the cell, one line; unknown is a dash, never 0."""
        return self._text(*self._fields_of(record))

    def texts(self, page: FilePage) -> Sequence[str]:
        """Return the texts of the cells of a page."""
        return convert_each(self._text, *map(page.field, self.fields))

    def order(self, record: FileRecord, *, unknown_last: bool = False) -> tuple[bool, object]:
        """Return a sort key with unknown values first, or `unknown_last`."""
        return self._order(unknown_last, *self._fields_of(record))

    def orders(self, page: FilePage) -> Sequence[tuple[bool, object]]:
        """Return the sort keys of a page, with unknown values last."""
        return [self._order(True, *given) for given in zip(*map(page.field, self.fields), strict=True)]

    @cached_property
    def _fields_of(self) -> Callable[[FileRecord], tuple[Any, ...]]:
        names = [f"summary.{name}" if name in SUMMARY_FIELDS else name for name in self.fields]
        read = attrgetter(*names)
        return read if len(names) > 1 else lambda record: (read(record),)

    def _value(self, *given: Any) -> CellValue:  # noqa: ANN401
        value: CellValue = given[0] if self.convert is None else self.convert(*given)
        return value

    def _text(self, *given: Any) -> str:  # noqa: ANN401
        if self.text is not None:
            return one_line(self.text(*given))
        value = self._value(*given)
        return UNKNOWN_TEXT if value is None else one_line(str(value))

    def _order(self, unknown_last: bool, *given: Any) -> tuple[bool, object]:  # noqa: ANN401, FBT001
        key = self._value(*given) if self.sort_key is None else self.sort_key(*given)
        return (key is None) is unknown_last, key


def _time_column(key: str, title: str) -> Column:
    """Return the column of a time that most files have not."""
    return Column(
        key=key,
        title=title,
        fields=(key,),
        convert=lambda time: None if time is None else time_text(time),
        text=lambda time: UNKNOWN_TEXT if time is None else local_time_text(time),
        sort_key=lambda time: time,
    )


def _word_column(key: str, title: str, words: Mapping[Any, str]) -> Column:
    """Return the column of a value of `words`, which holds the word for each."""
    values = {value: str(value) for value in words}
    return Column(
        key=key,
        title=title,
        fields=(key,),
        convert=values.get,
        text=lambda value: words.get(value, UNKNOWN_TEXT),
        words=tuple(words.values()),
    )


COLUMNS: Final[tuple[Column, ...]] = (
    Column(key="name", title="Name", fields=("name",), convert=display, sort_key=name_key, main=True),
    Column(
        key="folder",
        title="Folder",
        fields=("folder",),
        convert=folder_text,
        sort_key=name_key,
        main=True,
    ),
    Column(key="size", title="Size", fields=("size",), text=size_text, numeric=True, main=True),
    Column(
        key="duration", title="Duration", fields=("duration",), text=duration_text, numeric=True, main=True
    ),
    Column(key="container", title="Container", fields=("container",)),
    Column(
        key="video",
        title="Video",
        fields=("video_codec", "video_profile"),
        convert=joined,
        text=video_text,
        main=True,
    ),
    Column(
        key="picture",
        title="Resolution",
        fields=("width", "height"),
        convert=picture_value,
        text=picture_text,
        sort_key=picture_key,
        numeric=True,
        main=True,
    ),
    Column(
        key="picture_class",
        title="Resolution class",
        fields=("width", "height"),
        convert=picture_class_name,
        sort_key=picture_class_key,
    ),
    Column(
        key="frame_rate",
        title="Frame rate",
        fields=("frame_rate", "frame_rate_mode"),
        text=frame_rate_text,
        numeric=True,
        main=True,
    ),
    Column(key="bit_depth", title="Bits", fields=("bit_depth",), numeric=True, main=True),
    Column(key="chroma", title="Chroma", fields=("chroma",)),
    Column(key="hdr", title="HDR", fields=("hdr_format", "video_codec"), text=hdr_text, main=True),
    Column(key="dolby_vision", title="Dolby Vision", fields=("hdr_format",), convert=dolby_vision),
    Column(key="colour_primaries", title="Colour primaries", fields=("colour_primaries",)),
    Column(key="colour_transfer", title="Colour transfer", fields=("colour_transfer",)),
    Column(key="scan_type", title="Scan type", fields=("scan_type",), words=SCAN_WORDS),
    Column(key="bit_rate", title="Bit rate", fields=("bit_rate",), text=bit_rate_text, numeric=True),
    Column(
        key="bits_per_pixel",
        title="Bits per pixel",
        fields=("bit_rate", "width", "height", "frame_rate"),
        convert=bits_per_pixel,
        text=density_text,
        numeric=True,
    ),
    Column(key="audio", title="Audio", fields=("audio_codec",)),
    Column(key="channels", title="Channels", fields=("channels",), text=channels_text, numeric=True),
    Column(
        key="sample_rate", title="Sample rate", fields=("sample_rate",), text=sample_rate_text, numeric=True
    ),
    Column(key="audio_languages", title="Audio languages", fields=("audio_languages",)),
    Column(key="text_languages", title="Subtitles", fields=("text_languages",)),
    Column(key="start_timecode", title="Start timecode", fields=("start_timecode",)),
    Column(key="tracks", title="Tracks", fields=("tracks",), numeric=True),
    Column(key="chapters", title="Chapters", fields=("chapters",), numeric=True),
    Column(key="title", title="Title", fields=("title",)),
    Column(key="encoded", title="Encoded", fields=("encoded_date",)),
    Column(key="application", title="Application", fields=("application",)),
    Column(key="camera", title="Camera", fields=("camera",)),
    Column(
        key="modified",
        title="Modified",
        fields=("mtime_ns",),
        convert=modified_value,
        text=modified_text,
        sort_key=int,
    ),
    Column(
        key="added",
        title="Added",
        fields=("added",),
        convert=added_value,
        text=local_time_text,
        sort_key=float,
    ),
    Column(
        key="status",
        title="State",
        fields=("status",),
        convert=_STATE_VALUES.__getitem__,
        text=STATE_WORDS.__getitem__,
        words=tuple(STATE_WORDS.values()),
        main=True,
    ),
    Column(
        key="problems",
        title="Problems",
        fields=("problems",),
        convert=problems_value,
        text=problems_text,
        words=tuple(kind.title for kind in PROBLEM_KINDS),
        table="Problem",
        sort_key=problems_key,
    ),
    _time_column("checked", "Checked"),
    _word_column("verdict", "Verdict", VERDICT_WORDS),
    _word_column("damage", "Damage", DAMAGE_WORDS),
    _word_column("depth", "Check depth", DEPTH_WORDS),
    _time_column("decoded", "Damage checked"),
    Column(
        key="plays",
        title="Plays",
        fields=("plays",),
        text=lambda plays: marked_text(plays) or UNKNOWN_TEXT,
    ),
    Column(key="copies", title="Copies", fields=("copies",), numeric=True),
    Column(key="reason", title="Reason", fields=("reason",), convert=reason_value),
    Column(key="last_failure", title="Last failure", fields=("last_failure",), convert=failure_value),
)
"""In the order of the table."""
BY_KEY: Final = {column.key: column for column in COLUMNS}
ALL_FIELDS: Final = tuple(dict.fromkeys(name for column in COLUMNS for name in column.fields))
"""The fields of all columns."""
