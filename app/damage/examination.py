"""Examines one opened file with libav: its container, its packets, and as asked its frames."""

import io
from collections.abc import Callable
from typing import Any, Final

import av
from av.container import InputContainer

from app.core.damage.depth import Depth
from app.core.damage.evidence import REVISION, Evidence, Sign, Span
from app.core.damage.formats import PICTURE
from app.core.references.look import is_picture_alone
from app.damage.layout import container_facts
from app.damage.layout.frames import has_wrong_blocks
from app.damage.tracks import CountedTrack, counted_tracks
from app.libav.log import ErrorLog
from app.libav.media import TICKS, open_media

BUFFER: Final = 256 * 1024
_BARE_DV: Final = "dv"
"""The container whose frames follow each other without anything between them."""
_MOST_FAILURES: Final = 100
"""Failures of reading after which the rest of a file is left."""
DECODER: Final = "libav {}.{}.{}".format(*av.library_versions["libavcodec"])
_GAP_SECONDS: Final = 1.0
"""Signs of one kind and track are one span if there is less between them."""
_MOST_SPANS: Final = 200
"""Spans of one file. Later signs lengthen the last span of their kind."""


class ObservedFile:
    """An opened file that tells each of its reads, as a sign of life."""

    def __init__(self, file: io.FileIO, size: int, on_read: Callable[[], object]) -> None:
        self.size = size
        self._file = file
        self._on_read = on_read

    def seek(self, position: int) -> int:
        """Continue at `position`."""
        return self._file.seek(position)

    def read(self, count: int) -> bytes:
        """Return up to `count` bytes."""
        self._on_read()
        return self._file.read(count)


def examine(
    file: io.FileIO, size: int, depth: Depth, on_time: Callable[[float], object] = lambda _fraction: None
) -> Evidence:
    """Return the evidence of an opened file of `size` bytes. Raises OSError, and MemoryError beyond a limit.

    `on_time` is called often with the fraction of the time that was reached.
    """
    facts = container_facts(file, size)
    with ErrorLog() as log:
        run = _Examination(log, size, on_time)
        error = ""
        try:
            source = ObservedFile(file, size, run.report_time)
            is_picture = is_picture_alone(source)
            with open_media(source, BUFFER) as media:
                if is_picture:
                    run.container = PICTURE
                else:
                    run.read(media, depth)
        except MemoryError:  # among libav's errors as well, and proves nothing
            raise
        except av.FFmpegError as failure:
            error = type(failure).__name__
        log.take()
        return Evidence(
            depth=depth,
            decoder=DECODER,
            size=size,
            revision=REVISION,
            container=run.container,
            seconds=round(run.seconds, 3),
            facts=facts,
            error=error,
            tracks=tuple(track.counts() for track in run.tracks.values()) if not error else (),
            spans=run.spans.all(),
            messages=log.texts(),
        )


class _Examination:
    def __init__(self, log: ErrorLog, size: int, on_time: Callable[[float], object]) -> None:
        self._log = log
        self._size = size
        self._on_time = on_time
        self.container = ""
        self.seconds = 0.0
        self._now = 0.0
        self._end_of_dv = 0
        self.tracks: dict[int, CountedTrack] = {}
        self.spans = Spans()

    def report_time(self) -> None:
        """Report the fraction of the time that was reached."""
        self._on_time(min(max(self._now, 0.0) / self.seconds, 1.0) if self.seconds else 0.0)

    def read(self, media: InputContainer, depth: Depth) -> None:
        """Read all packets, and decode those that the depth asks for."""
        self.container = media.format.name
        self.seconds = (media.duration or 0) / TICKS
        self.tracks = counted_tracks(media, depth)
        self._log.take()
        streams = [track.stream for track in self.tracks.values()]
        failures = 0
        while streams and failures < _MOST_FAILURES:
            try:
                for packet in media.demux(*streams):
                    self._take(packet)
                break
            except av.EOFError:
                break
            except MemoryError:
                raise
            except (av.FFmpegError, IndexError):  # IndexError: a stream that turns up late, perhaps of junk
                failures += 1
                self.spans.add(Sign.DEMUX, streams[0].index, self._now)
        if self._end_of_dv > self._size:  # libav fills the last frame with the one before
            self.spans.add(Sign.DEMUX, streams[0].index, self._now)

    def _take(self, packet: Any) -> None:  # noqa: ANN401
        track = self.tracks.get(packet.stream_index)
        if track is None:
            return
        if packet.size:
            track.note_packet(packet)
            self._note_gaps(track)
            if track.is_video or not self._now:
                self._now = track.now
            if packet.is_corrupt:
                self.spans.add(Sign.PACKET, track.index, track.now)
            if track.is_dv and self._is_broken_dv(packet):
                self.spans.add(Sign.BLOCKS, track.index, track.now)
        # A packet without contents and time ends a track; one with a time repeats the picture before.
        ends = not packet.size and packet.pts is None and packet.dts is None
        wanted = packet.size and (not track.keys_only or packet.is_keyframe)
        if track.decodes and (ends or wanted):
            self._decode(packet, track)
        if errors := self._log.take():
            self.spans.add(Sign.LOG, track.index, track.now, errors)

    def _is_broken_dv(self, packet: Any) -> bool:  # noqa: ANN401
        """Return whether blocks of a frame are wrong, or bytes before it belong to no frame."""
        skipped = False
        if self.container == _BARE_DV and packet.pos is not None:
            skipped = packet.pos != self._end_of_dv
            self._end_of_dv = packet.pos + packet.size
        return skipped or has_wrong_blocks(bytes(packet))

    def _note_gaps(self, track: CountedTrack) -> None:
        for start, end in track.gaps:
            if not track.is_video:
                self.spans.add(Sign.GAP, track.index, start)
                self.spans.add(Sign.GAP, track.index, end, 0)
        track.gaps.clear()

    def _decode(self, packet: Any, track: CountedTrack) -> None:  # noqa: ANN401
        try:
            for frame in packet.decode():
                track.frames += 1
                if track.first is None:
                    track.first = track.now
                if frame.is_corrupt:
                    self.spans.add(Sign.FRAME, track.index, track.now)
        except av.EOFError:
            pass
        except MemoryError:
            raise
        except av.FFmpegError:
            self.spans.add(Sign.DECODE, track.index, track.now)
            # PyAV 19 raises ValueError if a decoder that did not open is asked again.
            track.decodes = track.stream.codec_context.is_open
        self.report_time()


class Spans:
    """The spans of one file, as its packets come."""

    def __init__(self) -> None:
        self._open: dict[tuple[Sign, int], list[float]] = {}
        """Start, end and count of the last span, by sign and track."""
        self._closed: list[Span] = []

    def add(self, sign: Sign, track: int, seconds: float, count: int = 1) -> None:
        """Add signs at a time of a track."""
        last = self._open.get((sign, track))
        full = len(self._closed) + len(self._open) >= _MOST_SPANS
        if last is not None and (full or abs(seconds - last[1]) <= _GAP_SECONDS):
            last[0], last[1] = min(last[0], seconds), max(last[1], seconds)
            last[2] += count
            return
        if last is not None:
            self._closed.append(_span(sign, track, last))
        self._open[sign, track] = [seconds, seconds, count]

    def all(self) -> tuple[Span, ...]:
        """Return all spans in order of time."""
        last = [_span(*key, values) for key, values in self._open.items()]
        return tuple(sorted((*self._closed, *last), key=lambda each: each.start))


def _span(sign: Sign, track: int, values: list[float]) -> Span:
    start, end, count = values
    return Span(sign=sign, track=track, start=round(start, 3), end=round(end, 3), count=int(count))
