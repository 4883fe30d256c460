"""Probes one file with MediaInfo: a quick look, and a longer look only if a field is missing."""

import zlib
from typing import NamedTuple

from msgspec.structs import replace

from app.core.file.filetypes import LISTED_ONLY, extension
from app.core.file.listed_file import storable_time
from app.core.file.media import VideoFile
from app.core.file.record import PICTURE, FileStatus
from app.core.message import Message
from app.core.references.boxes import Irregular
from app.core.references.locators import has_essence
from app.core.references.look import (
    elsewhere,
    is_disc_image,
    reader_at,
    refuse_head,
    refuse_outside_media,
    still_picture,
)
from app.core.references.refusal import NotAVideo
from app.core.text.names import split
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.bounded_file import BoundedFile
from app.probe.engine import engine
from app.probe.matroska_rate import with_frame_rate
from app.probe.matroska_times import MatroskaHead, matroska_head, with_flags
from app.probe.mpeg_durations import with_durations
from app.probe.parse import has_unknown_program, video_file
from app.probe.parse_profiles import (
    MATROSKA,
    Look,
    first_look,
    guessed_rate,
    has_gaps,
    longer_look,
    other_looks,
)
from app.probe.reference_watch import ReferenceWatch
from app.process.limits import Allowance
from app.process.opening import Opener, open_file, why, why_unread


class _Seen(NamedTuple):
    """The result of a look."""

    media: VideoFile
    gaps: bool
    """True if a longer look may find more."""
    guess: str | None
    """A frame rate that the frames may disprove, see `guessed_rate`."""
    unknown_program: bool
    report: str
    """The engine's JSON; empty unless it is wanted."""


def probe_file(task: ProbeTask, allowance: Allowance, opener: Opener = open_file) -> ProbeAnswer:
    """Return the metadata of a file, or the reason why there is none; read within a budget."""
    return _probe(task, allowance, opener, reported=False)


def report_file(task: ProbeTask, allowance: Allowance, opener: Opener = open_file) -> ProbeAnswer:
    """Return the same as `probe_file`, with the engine's report of all fields."""
    return _probe(task, allowance, opener, reported=True)


def _probe(task: ProbeTask, allowance: Allowance, opener: Opener, *, reported: bool) -> ProbeAnswer:
    kind = LISTED_ONLY.get(extension(split(task.path)[1]))
    if kind:
        return _without(task, FileStatus.SKIPPED, Message("file.not_parsed", {"kind": kind}))
    try:
        file, status, head = opener(task.place)
    except OSError as error:
        return _without(task, FileStatus.FAILED, why(error))
    seen = None
    with file:
        try:
            source = BoundedFile(file, status.st_size, allowance.on_read, head)
            seen = _read(source, deep=task.deep, reported=reported) if source.size else None
            reason = _why_trackless(seen, source)
        except OSError as error:
            reason = why_unread(error)
    return ProbeAnswer(
        key=task.key,
        status=FileStatus.FAILED if reason else FileStatus.OK,
        reason=reason,
        media=seen.media if seen else None,
        report=zlib.compress(seen.report.encode("utf-8", "replace"), 1) if seen and seen.report else b"",
        size=status.st_size,
        mtime_ns=storable_time(status.st_mtime_ns),
    )


def _without(task: ProbeTask, status: FileStatus, reason: Message) -> ProbeAnswer:
    return ProbeAnswer(key=task.key, status=status, reason=reason)


def _why_trackless(seen: _Seen | None, source: BoundedFile) -> Message | None:
    """Return the reason why a file has no track: it may be a picture, or its program have unknown codecs."""
    if seen is None:
        return Message("file.empty")
    if seen.media.has_tracks:
        return None
    if seen.media.container and seen.unknown_program:
        return Message("file.unknown_codec", {"container": seen.media.container})
    source.rewind(Look().budget)
    if picture := still_picture(source):
        return Message(PICTURE, {"format": picture})
    return Message("file.no_tracks")


def _read(source: BoundedFile, *, deep: bool, reported: bool) -> _Seen:
    source.rewind(Look().budget)
    look = _first_look(source)
    seen = _look(source, look, reported=reported)
    if not seen.media.has_tracks:
        look, seen = _look_elsewhere(source, look, seen, reported=reported)
    head = None
    if seen.media.container in MATROSKA:
        is_timed = seen.guess is not None and not (deep or reported or seen.gaps)
        head = matroska_head(source, timed=is_timed)
        seen = _timed(seen, head)
    if deep or seen.gaps or seen.guess is not None:
        longer = _look(source, longer_look(look, deep=deep), reported=reported)
        if longer.media.has_tracks:
            seen = longer
    media = with_durations(seen.media, source)
    return seen._replace(media=with_flags(media, head.tracks) if head else media)


def _first_look(source: BoundedFile) -> Look:
    """Return the cheapest look at a file. Raises NotAVideo for one that the engine must not see."""
    head = source.read_head()
    refuse_head(head)
    look = first_look(head)
    try:
        refuse_outside_media(head, source)
    except Irregular:
        return replace(look, irregular=True)
    return look


def _timed(seen: _Seen, head: MatroskaHead) -> _Seen:
    """Return the same with the frame rate of a Matroska file, unless only the engine can tell it."""
    media = with_frame_rate(seen.media, seen.guess or "", head.times) if head.times else None
    return seen._replace(media=media, guess=None) if media else seen


def _look_elsewhere(source: BoundedFile, first: Look, seen: _Seen, *, reported: bool) -> tuple[Look, _Seen]:
    """Return the first other look that finds a track, with its result.

    Without any track, return the first look that knows the container.
    """
    look = first
    for other in other_looks(first):
        found = _look(source, other, reported=reported)
        if found.media.has_tracks or not seen.media.container:
            look, seen = other, found
        if seen.media.has_tracks:
            break
    return look, seen


def _look(source: BoundedFile, look: Look, *, reported: bool) -> _Seen:
    if not look.parser:
        source.rewind(look.budget)
        if is_disc_image(source):
            raise NotAVideo(Message("file.disc_image"))
    watch = ReferenceWatch.of(look)
    seen = _parsed(source, look, watch, reported=reported)
    if watch and watch.address is not None:
        source.rewind(look.budget)
        if not has_essence(reader_at(source)):
            raise elsewhere(watch.address)
    return seen


def _parsed(source: BoundedFile, look: Look, watch: ReferenceWatch | None, *, reported: bool) -> _Seen:
    with engine().parsed(source, look, watch) as parsed:
        tracks = parsed.tracks
        media = video_file(tracks)
        return _Seen(
            media,
            has_gaps(media, tracks["Video"]),
            guessed_rate(media, tracks["Video"]),
            not media.has_tracks and has_unknown_program(tracks),
            parsed.report() if reported else "",
        )
