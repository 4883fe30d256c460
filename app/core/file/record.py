"""The record of one file in the library, narrow enough to hold many in memory."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple, TypeVar

from msgspec import Struct

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.file.media import AudioStream, VideoFile, VideoStream
from app.core.file.title import Title
from app.core.file.track_flags import audio_flags, track_flags
from app.core.message import Message
from app.core.text.names import join

T = TypeVar("T")

_LEVEL: Final = re.compile(r"@L(\d{1,2}(?:\.\d)?)(?![\d.])")


class FileStatus(StrEnum):
    """The state of a file in the library; a probe ends with one of the first four."""

    OK = "ok"
    FAILED = "failed"
    TIMEOUT = "timeout"
    SKIPPED = "skipped"
    MISSING = "missing"
    OFFLINE = "offline"
    IN_TRASH = "trashed"


AWAY: Final = frozenset({FileStatus.MISSING, FileStatus.OFFLINE, FileStatus.IN_TRASH})
"""States of a file that cannot be read at its path. They say nothing about its last probe."""


KILLED: Final = Message("probe.crashed", {"detail": "SIGKILL"})
"""A reason outside the file: a system that runs out of memory kills a child so, a file does not."""


PICTURE: Final = "file.picture"
"""Code of the reason that a file is a picture with the name of a video: none of it is unreadable."""


OUTSIDE: Final = (
    "probe.silent",
    "probe.starved",
    "file.vanished",
    "file.not_permitted",
    "file.unreadable",
    "file.behind_link",
    "file.exhausted",
)
"""Codes of further reasons outside the file: its host, share or permissions are to blame."""


class Summary(NamedTuple):
    """The contents of one file in one row: the first video and audio track, and all languages."""

    container: str | None = None
    duration: float | None = None
    """Seconds."""
    bit_rate: int | None = None
    """Overall, bits per second."""
    video_codec: str | None = None
    video_profile: str | None = None
    width: int | None = None
    """Pixels."""
    height: int | None = None
    """Pixels."""
    frame_rate: float | None = None
    """Frames per second."""
    frame_rate_mode: str | None = None
    bit_depth: int | None = None
    chroma: str | None = None
    scan_type: str | None = None
    colour_primaries: str | None = None
    colour_transfer: str | None = None
    hdr_format: str | None = None
    audio_codec: str | None = None
    channels: int | None = None
    sample_rate: int | None = None
    """Hertz."""
    audio_languages: str | None = None
    """Space-separated, in track order, each once."""
    text_languages: str | None = None
    """Space-separated, in track order, each once."""
    start_timecode: str | None = None
    title: str | None = None
    tracks: int | None = None
    """Number of video, audio and subtitle tracks; None if the file could not be read."""
    chapters: int | None = None
    encoded_date: str | None = None
    """ISO 8601 UTC if the text in the file is a valid time, else that text."""
    application: str | None = None
    camera: str | None = None
    """Maker and model."""
    audio_flags: str | None = None
    """Space-separated: `und` if a track has no language."""
    text_flags: str | None = None
    """Space-separated flags of subtitles, in tracks or files of their own (`core.sidecars.subtitles`)."""


SUMMARY_FIELDS = Summary._fields
UNKNOWN = Summary()
SHARED_FIELDS = (
    *(
        "container",
        "video_codec",
        "video_profile",
        "width",
        "height",
        "frame_rate_mode",
        "bit_depth",
        "chroma",
    ),
    *("scan_type", "colour_primaries", "colour_transfer", "hdr_format", "audio_codec", "channels"),
    *("sample_rate", "audio_languages", "text_languages", "tracks", "application", "camera"),
    *("audio_flags", "text_flags"),
)
"""Fields of a summary that many files have in common."""


def summarise(media: VideoFile) -> Summary:
    """Return the row for `media`."""
    video = media.video[0] if media.video else VideoStream()
    audio = media.audio[0] if media.audio else AudioStream()
    return Summary(
        container=media.container,
        duration=media.duration,
        bit_rate=media.bit_rate,
        video_codec=video.codec,
        video_profile=video.profile,
        width=video.width,
        height=video.height,
        frame_rate=video.frame_rate,
        frame_rate_mode=video.frame_rate_mode,
        bit_depth=video.bit_depth,
        chroma=video.chroma,
        scan_type=video.scan_type,
        colour_primaries=video.colour_primaries,
        colour_transfer=video.colour_transfer,
        hdr_format=video.hdr_format,
        audio_codec=audio.codec,
        channels=audio.channels,
        sample_rate=audio.sample_rate,
        audio_languages=_languages(media.audio, lambda track: track.language),
        text_languages=_languages(media.text, lambda track: track.language),
        start_timecode=media.start_timecode,
        title=media.title,
        tracks=len(media.video) + len(media.audio) + len(media.text) or None,
        chapters=len(media.chapters) or None,
        encoded_date=media.encoded_date,
        application=media.writing_application,
        camera=media.camera,
        audio_flags=audio_flags(media.audio),
        text_flags=" ".join(track_flags(media.text)) or None,
    )


def bits_per_pixel(
    rate: float | None, width: float | None, height: float | None, frames: float | None
) -> float | None:
    """Return the bits per pixel and frame, audio included."""
    return rate / (width * height * frames) if rate and width and height and frames else None


def dolby_vision(hdr_format: str | None) -> str | None:
    """Return the Dolby Vision profile with its compatibility: `8.1`."""
    first, _, rest = (hdr_format or "").partition("Dolby Vision ")
    return None if first or not rest else rest.partition(" / ")[0]


def codec_level(profile: str | None) -> float | None:
    """Return the level in a profile of a codec: 4.1 of `High@L4.1`; None without a number."""
    found = _LEVEL.search(profile or "")
    return float(found[1]) if found else None


def _languages(tracks: tuple[T, ...], language: Callable[[T], str | None]) -> str | None:
    found = dict.fromkeys(tag for track in tracks if (tag := language(track)))
    return " ".join(found) or None


class LastFailure(NamedTuple):
    """The failure of the last look at an unchanged file, whose contents are from an earlier look."""

    status: FileStatus
    """failed, timeout or skipped: as the scan counted it."""
    reason: Message


class FileDisk(NamedTuple):
    """The disk of a file, by the last look at the disk."""

    name: str
    place: str = ""
    """The place at which the user keeps it; empty if nobody told it."""
    free: float | None = None
    """The free part of its room, in percent."""
    seen: float | None = None
    """The last look at it, seconds since the epoch."""
    connected: bool = True
    """Whether the source of the file can be reached."""
    imported: bool = False
    """Whether an import alone tells of the file, and no scan."""

    @classmethod
    def of(
        cls,
        name: str,
        place: str,
        free: int | None,
        total: int | None,
        seen: float | None,
        online: int,
        imported: int,
    ) -> "FileDisk":
        """Return the disk with these values, as the library stores them; free and total are bytes."""
        share = 100.0 * free / total if total and free is not None else None
        return cls(name, place, share, seen, bool(online), bool(imported))


class FileRecord(Struct, frozen=True):
    """A file of the library at one moment."""

    id: int
    folder: bytes
    """Absolute, as the file system names it (`os.fsencode`)."""
    name: bytes
    size: int
    """Bytes."""
    mtime_ns: int
    """Last change of the contents, nanoseconds since the epoch."""
    status: FileStatus
    source_id: int = 0
    """The source that contains the file."""
    disk: FileDisk | None = None
    """The disk that its source lies on."""
    reason: Message | None = None
    """The reason if the file is not ok; for a file that is away, of its last probe."""
    added: float = 0.0
    """First seen, seconds since the epoch."""
    scan_id: int = 0
    """The scan that probed it last."""
    last_failure: LastFailure | None = None
    """The failure of the last look; None if it succeeded, or if only the failure is known of the file."""
    problems: int | None = None
    """Bit set of its problems, without marked and disabled ones; None if not evaluated yet."""
    marked: int = 0
    """Bit set of its problems that the user marked OK, without disabled ones."""
    checked: float | None = None
    """The last check of its checksums, seconds since the epoch; None without one, and after a change."""
    verdict: ChecksumVerdict | None = None
    """The verdict of that check."""
    decoded: float | None = None
    """The last check for damage, seconds since the epoch; None without one, and after a change."""
    depth: Depth | None = None
    """The depth of that check."""
    damage: DamageVerdict | None = None
    """The verdict of that check."""
    copies: int | None = None
    """Number of copies in the library, itself included; None if it is not known."""
    copy_disks: int | None = None
    """Number of disks that hold a copy; None if it is not known that there are no others than one."""
    only_on: tuple[bytes, str, str, str] | None = None
    """Path, volume, given name and disk of its source, if all copies are on that disk; else None."""
    plays: str | None = None
    """The outcomes of the chosen profiles (`core.facts.outcomes`); None if no profile is chosen."""
    work: str | None = None
    """Title of the film or series, as its name and folders tell; this and the following as in `Title`."""
    year: int | None = None
    season: int | None = None
    episode: int | None = None
    last_episode: int | None = None
    edition: str | None = None
    ids: str | None = None
    clip: int | None = None
    """Id of the first known part of its recording; None for a recording of one file."""
    part: int | None = None
    """Number of the part, from 1."""
    parts: int | None = None
    """Number of parts that are there."""
    missing_parts: int | None = None
    summary: Summary = UNKNOWN

    @property
    def path(self) -> bytes:
        """The absolute path."""
        return join(self.folder, self.name)

    @property
    def is_picture(self) -> bool:
        """Whether a probe failed because the file is a picture, and no video."""
        return self.status is FileStatus.FAILED and self.reason is not None and self.reason.code == PICTURE

    @property
    def file(self) -> "FileRecord":
        """The file that is looked at and played: itself, or the first part of a whole recording."""
        return self


class ProbedRow(NamedTuple):
    """The values that follow from the contents and the name of a file."""

    summary: Summary
    problems: int
    """The set of problems (`core.problems.catalogue`)."""
    search_key: str
    name_key: bytes
    title: Title
    media: str | None
    """The contents (`VideoFile`) as JSON; None if there are none."""
