"""A file beside a video, as the library knows it."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.message import Message
from app.core.sidecars.kinds import SidecarKind
from app.core.text.names import join

IMAGE_FORMATS: Final = frozenset({"pgs", "vobsub", "vobsub index"})
"""Formats of pictures."""
_OTHER_KINDS: Final = {"telemetry": SidecarKind.TELEMETRY, "smil": SidecarKind.CAMERA}
"""Formats that are no subtitles: values of a drone, and the list of streams (`.SMI`) of an XDCAM EX clip."""


class SubtitleContents(Struct, frozen=True):
    """The contents of a file of subtitles."""

    format: str = ""
    """`subrip`, `webvtt`, `ass`, `telemetry` …; empty if it is none that we know."""
    encoding: str = ""
    """`utf-8`, `utf-16` or `8-bit`; empty for a format that is no text."""
    cues: int | None = None
    """Number of subtitles; None where it is not counted, and in a file that was read in part."""
    first: float | None = None
    """Seconds at which the first one begins."""
    last: float | None = None
    """Seconds at which the last one ends."""
    language: str = ""
    """Tag (ISO 639-1) of the language of the text; empty if that is not certain."""
    is_sure: bool = False
    """True if so many lines tell it that another one in the name is wrong."""
    charset: str = ""
    """The code page of a text in 8 bits, as its letters tell it: `cp1251`; empty for others."""

    @property
    def is_telemetry(self) -> bool:
        """Return whether the texts are values of a camera, one for each picture."""
        return self.format == "telemetry"

    @property
    def kind(self) -> SidecarKind:
        """Return the kind of the file: some only have a name as subtitles have."""
        return _OTHER_KINDS.get(self.format, SidecarKind.SUBTITLES)


class NfoContents(Struct, frozen=True, kw_only=True):
    """The contents of a `.nfo`: what the film or the episode is."""

    kind: str = ""
    """`film` or `episode`; empty where it does not tell."""
    title: str = ""
    """Title of the film or the series."""
    year: int | None = None
    """Year of the film."""
    season: int | None = None
    episode: int | None = None
    """The first episode."""
    last_episode: int | None = None
    """The last one; None if it is the first."""
    ids: tuple[str, ...] = ()
    """Ids of databases: `tmdb-603`."""
    refused: str = ""
    """The reason why it was not read: `doctype`, `binary`, `long` or `unreadable`; empty if it was."""

    @property
    def is_telling(self) -> bool:
        """Return whether a file may have another title for it than for its name."""
        of_episode = self.kind == "episode" and (self.title != "" or None not in {self.season, self.episode})
        return self.kind == "film" or of_episode or bool(self.ids)


class OrphanFile(NamedTuple):
    """A file that lies where those beside a video lie, and belongs to none."""

    path: bytes
    kind: SidecarKind
    size: int | None
    reason: Message
    """The reason why it belongs to none."""


class Sidecar(Struct, frozen=True, kw_only=True):
    """A file beside a video."""

    id: int
    folder: bytes
    """Absolute."""
    name: bytes
    size: int | None
    """Bytes; None for a file that no scan looks at."""
    mtime_ns: int | None
    kind: SidecarKind
    languages: tuple[str, ...] = ()
    """Tags (BCP 47) in its name."""
    flags: tuple[str, ...] = ()
    """Values of `SubtitleFlag` in its name."""
    title: str = ""
    contents: SubtitleContents | None = None
    """Of subtitles that were read; None for other files."""
    nfo: NfoContents | None = None
    """Of a `.nfo` that was looked at; None for other files."""
    is_guess: bool = False
    """True if only season and episode agree with the video."""

    @property
    def counts(self) -> bool:
        """Return whether it gives the video subtitles: no guess does, and no telemetry."""
        return self.kind is SidecarKind.SUBTITLES and not self.is_guess

    @property
    def spoken(self) -> tuple[str, ...]:
        """Return the languages of these subtitles: those in its name, else that of its text."""
        if self.languages or self.contents is None or not self.contents.language:
            return self.languages
        return (self.contents.language,)

    @property
    def is_image(self) -> bool:
        """Return whether these subtitles consist of pictures."""
        if self.contents is not None and self.contents.format:
            return self.contents.format in IMAGE_FORMATS
        return self.name.rpartition(b".")[2].lower() in {b"sup", b"idx"}

    @property
    def path(self) -> bytes:
        """The absolute path."""
        return join(self.folder, self.name)


def choosable(beside: Iterable[Sidecar]) -> list[Sidecar]:
    """Return the subtitles among files beside a video; of VobSub, the index stands for its pictures."""
    return [
        each
        for each in beside
        if each.kind is SidecarKind.SUBTITLES
        and not (each.contents is not None and each.contents.format == "vobsub")
    ]


def is_index(beside: Sidecar) -> bool:
    """Return whether a file has the name of an index of VobSub."""
    return beside.name.lower().endswith(b".idx")


def pictures_of(index: Sidecar, beside: Iterable[Sidecar]) -> bytes | None:
    """Return the path of the pictures that an index of VobSub tells of; None for other files.

    Without one among those beside the video it is the one that the index expects.
    """
    if not is_index(index):
        return None
    stem, _, ending = index.name.rpartition(b".")
    expected = stem + (b".SUB" if ending.isupper() else b".sub")
    names = (each.name for each in beside if each.folder == index.folder)
    return join(index.folder, next((name for name in names if name.lower() == expected.lower()), expected))
