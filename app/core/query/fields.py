"""The filters, declared once: names, help, and the values of a record.

Parser, completion, help and facets use this list; `app.library.query_sql` maps each filter to its SQL.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from app.core.checksum.verdict import Verdict
from app.core.names import display
from app.core.problems.catalogue import BY_CODE, Severity, problem_kinds
from app.core.problems.catalogue import ProblemKind as Problematic
from app.core.query.normalize import fold
from app.core.query.predicates import FieldValue
from app.core.query.synonyms import CODECS, CONTAINERS, STATES
from app.core.query.values import FieldKind
from app.core.record import FileRecord, FileStatus, Summary, bits_per_pixel, dolby_vision
from app.core.source import place_names
from app.core.standards import PICTURE_CLASSES, picture_class


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A filter."""

    key: str
    """Name in the search text, lower case; never translated."""
    kind: FieldKind
    help: str
    """English help; the window translates it in the context `Filter`."""
    example: str
    """An example of a value."""
    read: Callable[[FileRecord], FieldValue]
    """Returns the value of a file, folded; several values on one line each."""
    aliases: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    """Suggested values; for the kind CHOICE, all allowed values."""
    synonyms: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Other words for values, mapped to the words in files."""
    facet: bool = False
    """True if the facets count its values."""
    certain: bool = False
    """True if an unread file without a value certainly has none."""


def _text(*parts: str | None) -> str | None:
    return fold("\n".join(part for part in parts if part)) or None


def _of(get: Callable[[Summary], str | None]) -> Callable[[FileRecord], FieldValue]:
    return lambda record: _text(get(record.summary))


def _class_of(record: FileRecord) -> int | None:
    width, height = record.summary.width, record.summary.height
    return PICTURE_CLASSES.index(picture_class(width, height)) if width and height else None


def _variable(record: FileRecord) -> int | None:
    mode = record.summary.frame_rate_mode
    return None if mode is None else int(mode == "VFR")


def _problems(record: FileRecord) -> str | None:
    return "\n".join(map(problem_text, problem_kinds(record.problems or 0))) or None


def problem_text(kind: Problematic) -> str:
    """Return the searchable text of a problem: its code and severity."""
    return f"{kind.code}\n{kind.severity}"


FIELDS: Final[tuple[Field, ...]] = (
    Field(
        key="name",
        kind=FieldKind.TEXT,
        help="part of the file's name",
        example="interview",
        read=lambda r: _text(display(r.name)),
    ),
    Field(
        key="folder",
        kind=FieldKind.TEXT,
        help="part of the folder's path",
        example="rushes",
        aliases=("path", "in"),
        read=lambda r: _text(display(r.folder)),
        facet=True,
    ),
    Field(
        key="ext",
        kind=FieldKind.CHOICE,
        help="extension of the file's name",
        example="mov",
        aliases=("extension",),
        read=lambda r: extension_of(fold(display(r.name))),
        certain=True,
    ),
    Field(
        key="codec",
        kind=FieldKind.TEXT,
        help="video or audio codec",
        example="hevc",
        aliases=("video",),
        read=lambda r: _text(r.summary.video_codec, r.summary.audio_codec),
        synonyms=CODECS,
        facet=True,
    ),
    Field(
        key="profile",
        kind=FieldKind.TEXT,
        help="profile and level of the video codec",
        example='"main 10"',
        read=_of(lambda s: s.video_profile),
    ),
    Field(
        key="container",
        kind=FieldKind.TEXT,
        help="container format",
        example="matroska",
        aliases=("format",),
        read=_of(lambda s: s.container),
        synonyms=CONTAINERS,
        facet=True,
    ),
    Field(key="size", kind=FieldKind.SIZE, help="size of the file", example=">2GB", read=lambda r: r.size),
    Field(
        key="duration",
        kind=FieldKind.DURATION,
        help="duration",
        example="<10m",
        aliases=("length",),
        read=lambda r: r.summary.duration,
    ),
    Field(
        key="bitrate",
        kind=FieldKind.RATE,
        help="overall bit rate",
        example=">50Mb/s",
        aliases=("rate",),
        read=lambda r: r.summary.bit_rate,
    ),
    Field(
        key="density",
        kind=FieldKind.NUMBER,
        help="bits per pixel and frame",
        example="<0.05",
        aliases=("bpp",),
        read=lambda r: bits_per_pixel(
            r.summary.bit_rate, r.summary.width, r.summary.height, r.summary.frame_rate
        ),
    ),
    Field(
        key="res",
        kind=FieldKind.CLASS,
        help="resolution class",
        example="4k",
        aliases=("resolution",),
        read=_class_of,
        choices=("sd", "720p", "1080p", "2k", "4k", "5k", "6k", "8k"),
        facet=True,
    ),
    Field(
        key="width",
        kind=FieldKind.NUMBER,
        help="width in pixels",
        example=">=3840",
        read=lambda r: r.summary.width,
    ),
    Field(
        key="height",
        kind=FieldKind.NUMBER,
        help="height in pixels",
        example="1080",
        read=lambda r: r.summary.height,
    ),
    Field(
        key="fps",
        kind=FieldKind.FRAMES,
        help="frames per second",
        example="23.976..30",
        read=lambda r: r.summary.frame_rate,
        facet=True,
    ),
    Field(
        key="vfr",
        kind=FieldKind.FLAG,
        help="variable frame rate",
        example="yes",
        choices=("yes", "no"),
        read=_variable,
    ),
    Field(
        key="bits",
        kind=FieldKind.NUMBER,
        help="bits per component",
        example="10",
        aliases=("depth",),
        read=lambda r: r.summary.bit_depth,
        facet=True,
    ),
    Field(
        key="chroma",
        kind=FieldKind.TEXT,
        help="chroma subsampling",
        example="4:2:2",
        choices=("4:2:0", "4:2:2", "4:4:4"),
        read=_of(lambda s: s.chroma),
    ),
    Field(
        key="hdr",
        kind=FieldKind.TEXT,
        help="HDR format",
        example="yes",
        choices=("yes", "no", "hdr10", "hdr10+", "hlg", "dolby"),
        synonyms={"yes": "any", "no": "none", "dv": "dolby vision"},
        read=_of(lambda s: s.hdr_format),
        facet=True,
    ),
    Field(
        key="dolby",
        kind=FieldKind.TEXT,
        help="Dolby Vision profile",
        example="8.1",
        read=lambda r: _text(dolby_vision(r.summary.hdr_format)),
    ),
    Field(
        key="scan",
        kind=FieldKind.TEXT,
        help="progressive or interlaced",
        example="interlaced",
        choices=("progressive", "interlaced"),
        read=_of(lambda s: s.scan_type),
    ),
    Field(
        key="audio",
        kind=FieldKind.LANGUAGE,
        help="language of an audio track",
        example="deu",
        aliases=("language", "lang"),
        read=_of(lambda s: s.audio_languages),
        facet=True,
    ),
    Field(
        key="sub",
        kind=FieldKind.LANGUAGE,
        help="language of a subtitle track",
        example="eng",
        aliases=("subs", "subtitles"),
        read=_of(lambda s: s.text_languages),
        facet=True,
    ),
    Field(
        key="channels",
        kind=FieldKind.CHANNELS,
        help="channels of the first audio track",
        example="5.1",
        choices=("mono", "stereo", "5.1", "7.1"),
        read=lambda r: r.summary.channels,
    ),
    Field(
        key="tracks",
        kind=FieldKind.NUMBER,
        help="number of video, audio and subtitle tracks",
        example=">4",
        read=lambda r: r.summary.tracks,
    ),
    Field(
        key="chapters",
        kind=FieldKind.NUMBER,
        help="number of chapters",
        example=">0",
        read=lambda r: r.summary.chapters,
    ),
    Field(
        key="title", kind=FieldKind.TEXT, help="title in the file", example="any", read=_of(lambda s: s.title)
    ),
    Field(
        key="timecode",
        kind=FieldKind.TEXT,
        help="time code of the first frame",
        example="01:00",
        read=_of(lambda s: s.start_timecode),
    ),
    Field(
        key="app",
        kind=FieldKind.TEXT,
        help="program that wrote the file",
        example="handbrake",
        aliases=("application",),
        read=_of(lambda s: s.application),
        facet=True,
    ),
    Field(
        key="camera",
        kind=FieldKind.TEXT,
        help="maker and model of the camera",
        example="gopro",
        read=_of(lambda s: s.camera),
        facet=True,
    ),
    Field(
        key="added",
        kind=FieldKind.DATE,
        help="date of the first scan",
        example="<7d",
        read=lambda r: r.added,
    ),
    Field(
        key="modified",
        kind=FieldKind.DATE,
        help="date of the last change",
        example="2026-03",
        aliases=("date",),
        read=lambda r: r.mtime_ns / 1e9,
    ),
    Field(
        key="status",
        kind=FieldKind.CHOICE,
        help="state of the file",
        example="missing",
        aliases=("state", "is"),
        choices=tuple(FileStatus),
        synonyms=STATES,
        read=lambda r: str(r.status),
        facet=True,
    ),
    Field(
        key="checked",
        kind=FieldKind.DATE,
        help="date of the last check of the checksums",
        example=">1y",
        read=lambda r: r.checked,
        certain=True,
    ),
    Field(
        key="verdict",
        kind=FieldKind.CHOICE,
        help="result of the last check of the checksums",
        example="rotten",
        choices=("any", "none", *(verdict for verdict in Verdict if verdict is not Verdict.NOT_CHECKED)),
        read=lambda r: str(r.verdict) if r.verdict else None,
        certain=True,
        facet=True,
    ),
    Field(
        key="copies",
        kind=FieldKind.NUMBER,
        help="number of exact copies, itself included",
        example="1",
        read=lambda r: r.copies,
        certain=True,
    ),
    Field(
        key="only-on",
        kind=FieldKind.TEXT,
        help="source or volume that holds all copies",
        example='"Disk A"',
        read=lambda r: _text(place_names(*r.only_on)) if r.only_on else None,
        certain=True,
    ),
    Field(
        key="problem",
        kind=FieldKind.TEXT,
        help="problem of the file",
        example="truncated",
        aliases=("problems",),
        choices=("any", "none", *Severity, *BY_CODE),
        read=_problems,
        certain=True,
        facet=True,
    ),
)
_BY_NAME: Final = {name: each for each in FIELDS for name in (each.key, *each.aliases)}


def field_named(name: str) -> Field | None:
    """Return the filter with this name or alias, ignoring case."""
    return _BY_NAME.get(fold(name))


def extension_of(name: str) -> str | None:
    """Return the last extension of a name, without the dot."""
    return name.rpartition(".")[2] if "." in name.lstrip(".") else None


def facets() -> Iterable[Field]:
    """Return the filters with facet counts."""
    return (each for each in FIELDS if each.facet)
