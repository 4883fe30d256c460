"""The facts of a file as a whole: its name and size, its container, and where the file comes from."""

from functools import lru_cache
from typing import Final

from app.core.facts.disks import DISKS
from app.core.facts.fact import Fact, Filter, FilterKind
from app.core.facts.synonyms import CONTAINERS
from app.core.file.filetypes import is_hidden
from app.core.file.listed_file import UNKNOWN_TIME
from app.core.text.fold import fold
from app.core.text.names import display, natural_key
from app.core.text.units import UNKNOWN_TEXT, duration_text, local_time_text, size_text, time_text


def _name_key(name: bytes) -> object:
    return natural_key(display(name))


def extension_of(name: str) -> str | None:
    """Return the last extension of a name, without the dot."""
    return name.rpartition(".")[2] if "." in name.lstrip(".") else None


def _modified_value(mtime_ns: int) -> str | None:
    return None if mtime_ns == UNKNOWN_TIME else time_text(mtime_ns // 10**9) or None


def _modified_text(mtime_ns: int) -> str:
    return UNKNOWN_TEXT if mtime_ns == UNKNOWN_TIME else local_time_text(mtime_ns // 10**9)


@lru_cache(4096)  # files of a batch are added at once
def added_value(added: float) -> str | None:
    return time_text(added) or None


IDENTITY: Final = (
    Fact(
        key="name",
        title="Name",
        fields=("name",),
        convert=display,
        sort=_name_key,
        main=True,
        filter=Filter(key="name", kind=FilterKind.TEXT, help="part of the file's name", example="interview"),
    ),
    Fact(
        key="folder",
        title="Folder",
        fields=("folder",),
        convert=lru_cache(4096)(display),  # files share folders
        sort=_name_key,
        main=True,
        filter=Filter(
            key="folder",
            kind=FilterKind.TEXT,
            help="part of the folder's path",
            example="rushes",
            aliases=("path", "in"),
        ),
    ),
    *DISKS,
    Fact(
        key="ext",
        fields=("name",),
        filter=Filter(
            key="ext",
            kind=FilterKind.CHOICE,
            help="extension of the file's name",
            example="mov",
            aliases=("extension",),
            convert=lambda name: extension_of(fold(display(name))),
            certain=True,
        ),
    ),
    Fact(
        key="hidden",
        fields=("name",),
        filter=Filter(
            key="hidden",
            kind=FilterKind.FLAG,
            help="the name begins with a dot, so that systems hide the file",
            example="yes",
            convert=is_hidden,
            choices=("yes", "no"),
            certain=True,
        ),
    ),
    Fact(
        key="size",
        title="Size",
        fields=("size",),
        text=size_text,
        numeric=True,
        main=True,
        filter=Filter(key="size", kind=FilterKind.SIZE, help="size of the file", example=">2GB"),
    ),
    Fact(
        key="duration",
        title="Duration",
        fields=("duration",),
        text=duration_text,
        numeric=True,
        main=True,
        filter=Filter(
            key="duration",
            kind=FilterKind.DURATION,
            help="duration",
            example="<10m",
            aliases=("length",),
        ),
    ),
    Fact(
        key="container",
        title="Container",
        fields=("container",),
        filter=Filter(
            key="container",
            kind=FilterKind.TEXT,
            help="container format",
            example="matroska",
            aliases=("format",),
            synonyms=CONTAINERS,
        ),
    ),
)
"""The facts of the first columns."""
ORIGIN: Final = (
    Fact(
        key="start_timecode",
        title="Start timecode",
        fields=("start_timecode",),
        filter=Filter(
            key="timecode", kind=FilterKind.TEXT, help="time code of the first frame", example="01:00"
        ),
    ),
    Fact(
        key="tracks",
        title="Tracks",
        fields=("tracks",),
        numeric=True,
        filter=Filter(
            key="tracks",
            kind=FilterKind.NUMBER,
            help="number of video, audio and subtitle tracks",
            example=">4",
        ),
    ),
    Fact(
        key="chapters",
        title="Chapters",
        fields=("chapters",),
        numeric=True,
        filter=Filter(
            key="chapters",
            kind=FilterKind.NUMBER,
            help="number of chapters",
            example=">0",
            complete=True,
        ),
    ),
    Fact(
        key="title",
        title="Title",
        fields=("title",),
        filter=Filter(key="title", kind=FilterKind.TEXT, help="title in the file", example="any"),
    ),
    Fact(key="encoded", title="Encoded", fields=("encoded_date",)),
    Fact(
        key="application",
        title="Application",
        fields=("application",),
        filter=Filter(
            key="app",
            kind=FilterKind.TEXT,
            help="program that wrote the file",
            example="handbrake",
            aliases=("application",),
        ),
    ),
    Fact(
        key="camera",
        title="Camera",
        fields=("camera",),
        filter=Filter(
            key="camera", kind=FilterKind.TEXT, help="maker and model of the camera", example="gopro"
        ),
    ),
    Fact(
        key="modified",
        title="Modified",
        fields=("mtime_ns",),
        convert=_modified_value,
        text=_modified_text,
        sort=int,
        filter=Filter(
            key="modified",
            kind=FilterKind.DATE,
            help="date of the last change",
            example="2026-03",
            aliases=("date",),
            convert=lambda mtime_ns: mtime_ns / 1e9,
        ),
    ),
    Fact(
        key="added",
        title="Added",
        fields=("added",),
        convert=added_value,
        text=local_time_text,
        sort=float,
        filter=Filter(key="added", kind=FilterKind.DATE, help="date of the first scan", example="<7d"),
    ),
)
"""The facts that a file holds besides picture and sound, and its dates."""
