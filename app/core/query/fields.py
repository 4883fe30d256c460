"""The filters, declared once: names, help, and the values of a record.

Parser, completion, help and facets use this list; `app.library.query_sql` maps each filter to its SQL.
"""

from collections.abc import Iterable
from typing import Final

from app.core.checksum.verdict import Verdict
from app.core.decoding.depth import Depth
from app.core.decoding.verdict import DecodeVerdict
from app.core.names import display
from app.core.problems.catalogue import BY_CODE, Severity
from app.core.query.field import (
    Field,
    extension_of,
    folded,
    is_variable,
    of_summary,
    picture_class_of,
    problems_of,
)
from app.core.query.normalize import fold
from app.core.query.stream_fields import STREAM_FIELDS
from app.core.query.synonyms import CODECS, CONTAINERS, STATES
from app.core.query.values import FieldKind
from app.core.record import FileStatus, bits_per_pixel, dolby_vision
from app.core.source import place_names

PLAYS: Final = "plays"
"""The key of the filter by profiles."""
FACETS: Final = ("problem", "codec", "res", "hdr", "container", "audio", "folder", "status")
"""Keys of the filters whose values are offered with counts, in the order of display."""


FIELDS: Final[tuple[Field, ...]] = (
    Field(
        key="name",
        kind=FieldKind.TEXT,
        help="part of the file's name",
        example="interview",
        read=lambda r: folded(display(r.name)),
    ),
    Field(
        key="folder",
        kind=FieldKind.TEXT,
        help="part of the folder's path",
        example="rushes",
        aliases=("path", "in"),
        read=lambda r: folded(display(r.folder)),
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
        read=lambda r: folded(r.summary.video_codec, r.summary.audio_codec),
        synonyms=CODECS,
        facet=True,
        complete=True,
    ),
    Field(
        key="profile",
        kind=FieldKind.TEXT,
        help="profile and level of the video codec",
        example='"main 10"',
        read=of_summary(lambda s: s.video_profile),
    ),
    Field(
        key="container",
        kind=FieldKind.TEXT,
        help="container format",
        example="matroska",
        aliases=("format",),
        read=of_summary(lambda s: s.container),
        synonyms=CONTAINERS,
        facet=True,
    ),
    *STREAM_FIELDS,
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
        read=picture_class_of,
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
        read=is_variable,
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
        read=of_summary(lambda s: s.chroma),
    ),
    Field(
        key="hdr",
        kind=FieldKind.TEXT,
        help="HDR format",
        example="yes",
        choices=("yes", "no", "hdr10", "hdr10+", "hlg", "dolby"),
        synonyms={"yes": "any", "no": "none", "dv": "dolby vision"},
        read=of_summary(lambda s: s.hdr_format),
        facet=True,
        complete=True,
    ),
    Field(
        key="dolby",
        kind=FieldKind.TEXT,
        help="Dolby Vision profile",
        example="8.1",
        read=lambda r: folded(dolby_vision(r.summary.hdr_format)),
        complete=True,
    ),
    Field(
        key="scan",
        kind=FieldKind.TEXT,
        help="progressive, interlaced, or mbaff: interlaced in parts of each frame",
        example="interlaced",
        choices=("progressive", "interlaced", "mbaff"),
        read=of_summary(lambda s: s.scan_type),
    ),
    Field(
        key="audio",
        kind=FieldKind.LANGUAGE,
        help="language of an audio track",
        example="deu",
        aliases=("language", "lang"),
        read=of_summary(lambda s: s.audio_languages),
        facet=True,
    ),
    Field(
        key="sub",
        kind=FieldKind.LANGUAGE,
        help="language of a subtitle track",
        example="eng",
        aliases=("subs", "subtitles"),
        read=of_summary(lambda s: s.text_languages),
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
        complete=True,
    ),
    Field(
        key="title",
        kind=FieldKind.TEXT,
        help="title in the file",
        example="any",
        read=of_summary(lambda s: s.title),
    ),
    Field(
        key="timecode",
        kind=FieldKind.TEXT,
        help="time code of the first frame",
        example="01:00",
        read=of_summary(lambda s: s.start_timecode),
    ),
    Field(
        key="app",
        kind=FieldKind.TEXT,
        help="program that wrote the file",
        example="handbrake",
        aliases=("application",),
        read=of_summary(lambda s: s.application),
        facet=True,
    ),
    Field(
        key="camera",
        kind=FieldKind.TEXT,
        help="maker and model of the camera",
        example="gopro",
        read=of_summary(lambda s: s.camera),
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
        help="date of the last check of the checksums, or the depth of the last check for damage",
        example=">1y",
        read=lambda r: r.checked,
        choices=tuple(Depth),
        words_of="depth-of-check",
        certain=True,
    ),
    Field(
        key="verdict",
        kind=FieldKind.CHOICE,
        help="result of the last check of the checksums, or for damage",
        example="damaged",
        choices=(
            "any",
            "none",
            *(verdict for verdict in Verdict if verdict is not Verdict.NOT_CHECKED),
            *DecodeVerdict,
        ),
        read=lambda r: "\n".join(str(each) for each in (r.verdict, r.damage) if each) or None,
        certain=True,
        facet=True,
    ),
    Field(
        key="depth-of-check",
        kind=FieldKind.CHOICE,
        help="depth of the last check for damage",
        example="full",
        choices=("any", "none", *Depth),
        read=lambda r: str(r.depth) if r.depth else None,
        certain=True,
    ),
    Field(
        key="decoded",
        kind=FieldKind.DATE,
        help="date of the last check for damage",
        example=">1y",
        read=lambda r: r.decoded,
        certain=True,
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
        read=lambda r: folded(place_names(*r.only_on)) if r.only_on else None,
        certain=True,
    ),
    Field(
        key=PLAYS,
        kind=FieldKind.CHOICE,
        help="profile that the file fulfils, or with =no or =unknown does not",
        example="web-mp4",
        read=lambda _record: None,  # `Query` holds the rules of the profiles, and judges by them
        certain=True,
        facet=True,
    ),
    Field(
        key="problem",
        kind=FieldKind.TEXT,
        help="problem of the file",
        example="truncated",
        aliases=("problems",),
        choices=("any", "none", *Severity, *BY_CODE),
        read=problems_of,
        certain=True,
        facet=True,
    ),
)
_BY_NAME: Final = {name: each for each in FIELDS for name in (each.key, *each.aliases)}


def field_named(name: str) -> Field | None:
    """Return the filter with this name or alias, ignoring case."""
    return _BY_NAME.get(fold(name))


def facets() -> Iterable[Field]:
    """Return the filters with facet counts."""
    return (each for each in FIELDS if each.facet)
