"""Probes one file with MediaInfo: a quick look, and a longer look only if a field is missing."""

import io
import zlib

from app.core.filetypes import LISTED_ONLY, extension
from app.core.listed_file import storable_time
from app.core.media import VideoFile
from app.core.message import Message
from app.core.names import split
from app.core.record import FileStatus
from app.probe import parse
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.bounded_file import BoundedFile, open_file, why
from app.probe.engine import engine
from app.probe.parse_profiles import HEAD_BYTES, Look, first_look, has_gaps, longer_look, other_looks
from app.process.limits import Allowance

_Seen = tuple[str, VideoFile, bool]
"""The engine's JSON, the `VideoFile` in it, and True if a longer look may find more."""


def probe_file(task: ProbeTask, allowance: Allowance) -> ProbeAnswer:
    """Return the metadata of a file, or the reason why there is none; read within a budget."""
    kind = LISTED_ONLY.get(extension(split(task.path)[1]))
    if kind:
        return _without(task, FileStatus.SKIPPED, Message("file.not_parsed", {"kind": kind}))
    try:
        file, status = open_file(task.path)
    except OSError as error:
        return _without(task, FileStatus.FAILED, why(error))
    with file:
        try:
            media, report, reason = _read(file, status.st_size, allowance, deep=task.deep)
        except OSError as error:
            media, report, reason = None, "", why(error)
        except parse.Garbage as error:
            media, report, reason = None, "", Message("probe.garbage", {"detail": str(error)})
    return ProbeAnswer(
        key=task.key,
        status=FileStatus.FAILED if reason else FileStatus.OK,
        reason=reason,
        media=media,
        report=zlib.compress(report.encode("utf-8", "replace"), 1) if report else b"",
        size=status.st_size,
        mtime_ns=storable_time(status.st_mtime_ns),
    )


def _without(task: ProbeTask, status: FileStatus, reason: Message) -> ProbeAnswer:
    return ProbeAnswer(key=task.key, status=status, reason=reason)


def _read(
    file: io.FileIO, size: int, allowance: Allowance, *, deep: bool
) -> tuple[VideoFile | None, str, Message | None]:
    if not size:
        return None, "", Message("file.empty")
    source = BoundedFile(file, size, allowance.on_read)
    source.rewind(HEAD_BYTES)
    look = first_look(source.read(HEAD_BYTES))
    report, media, gaps = _look(source, look)
    if not media.has_tracks:
        look, (report, media, gaps) = _look_elsewhere(source, look, (report, media, gaps))
    if deep or gaps:
        longer, found, _ = _look(source, longer_look(look, deep=deep))
        if found.has_tracks:
            report, media = longer, found
    return media, report, None if media.has_tracks else _why_trackless(report, media)


def _why_trackless(report: str, media: VideoFile) -> Message:
    """Return the reason why a file has no track: its program may have unknown codecs."""
    if media.container and parse.has_unknown_program(parse.tracks(report)):
        return Message("file.unknown_codec", {"container": media.container})
    return Message("file.no_tracks")


def _look_elsewhere(source: BoundedFile, first: Look, seen: _Seen) -> tuple[Look, _Seen]:
    """Return the first other look that finds a track, with its result.

    Without any track, return the first look that knows the container.
    """
    look = first
    for other in other_looks(first):
        found = _look(source, other)
        if found[1].has_tracks or not seen[1].container:
            look, seen = other, found
        if seen[1].has_tracks:
            break
    return look, seen


def _look(source: BoundedFile, look: Look) -> _Seen:
    report = engine().parse(source, look)
    tracks = parse.tracks(report)
    media = parse.video_file(tracks)
    return report, media, has_gaps(media, tracks)
