"""Takes the words of sound of a video at some places.

libav makes the spectrum. Seeking is by time, since Matroska has no index for sound.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import Any, Final, cast

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.filter import Graph
from av.video.frame import VideoFrame

from app.core.parts.sound import BITS, RATE, STEP, STEPS_APART, SoundPlace, SoundWord, words_of
from app.libav.media import TICKS, open_media
from app.libav.video import NoPicture, failure_reason, video_stream
from app.prints.decoding import next_packet
from app.probe.bounded_file import BoundedFile

SOUND_CPU: Final = 4.0
"""Seconds of the processor for the sound of one place."""
_BUDGET: Final = 128 * 2**20
"""Bytes to read for one place, at most."""
_WINDOW: Final = 2048
"""Samples of which a spectrum is made: 0.37 s."""
_LINES: Final = _WINDOW // 2
_COLUMNS: Final = 16
"""Spectra in a picture."""
_LOWEST: Final = 300
_HIGHEST: Final = 2000
"""Hz: telephones and the poorest encodings have this much."""
_EDGES: Final = [
    round(_LOWEST * (_HIGHEST / _LOWEST) ** (at / (BITS + 1)) / (RATE / 2) * _LINES) for at in range(BITS + 2)
]
"""The lines of a spectrum at which a band ends and the next one begins."""
_QUIET: Final = 60.0
"""Mean of the bands below which sound is taken for silence, of 255 for 90 dB."""


class NoSound(Exception):
    """The error for a video without sound that can be decoded."""


def sound_words(
    file: BoundedFile, place: SoundPlace, cpu_clock: Callable[[], float] = time.process_time
) -> list[SoundWord]:
    """Return the words of the sound of a file at a place. Raise `NoSound`, `NoPicture` or `OSError`."""
    file.rewind(_BUDGET * len(place.spans))
    try:
        return list(_words_at(file, place, cpu_clock))
    except av.FFmpegError as error:
        raise NoPicture(failure_reason(error)) from error


def _words_at(file: BoundedFile, place: SoundPlace, cpu_clock: Callable[[], float]) -> Iterator[SoundWord]:
    with open_media(file) as media:
        stream = _sound_stream(media)
        picture = video_stream(media)
        start = float((picture.start_time or 0) * picture.time_base) if picture.time_base else 0.0
        apart = 1 if place.is_part else STEPS_APART
        for span in place.spans:
            until = cpu_clock() + SOUND_CPU
            frames = _frames(media, stream, start, span, lambda: cpu_clock() > until)  # noqa: B023 - used at once
            yield from _words(frames, apart)


def _frames(
    media: InputContainer,
    stream: AudioStream,
    start: float,
    span: tuple[float, float],
    is_over: Callable[[], bool],
) -> Iterator[tuple[float, AudioFrame]]:
    """Yield the frames of a span with their times; leave out damaged ones.

    Where none comes behind the picture of that time, the file has its sound before: it is read up to there,
    as far as its budget goes.
    """
    for place in ((int((start + span[0]) * TICKS), None), _in_sound(stream, start + span[0])):
        with suppress(av.FFmpegError):
            media.seek(place[0], stream=place[1])
        found = False
        for frame in _from_here(media.demux(stream), start, span, is_over):
            found = True
            yield frame
        if found:
            return


def _in_sound(stream: AudioStream, seconds: float) -> tuple[int, AudioStream]:
    return int(seconds / stream.time_base) if stream.time_base else 0, stream


def _sound_stream(media: InputContainer) -> AudioStream:
    """Return the sound that a player takes."""
    stream = media.streams.best("audio")
    if not isinstance(stream, AudioStream) or stream.codec_context is None:
        raise NoSound
    stream.codec_context.thread_count = 1
    return stream


def _from_here(
    packets: Iterator[Any], start: float, span: tuple[float, float], is_over: Callable[[], bool]
) -> Iterator[tuple[float, AudioFrame]]:
    while (packet := next_packet(packets)) is not None and not is_over():
        try:
            frames: list[Any] = packet.decode()
        except av.EOFError:
            return
        except av.FFmpegError:
            continue
        for frame in frames:
            if frame.time is None:
                continue
            at = frame.time - start
            if at > span[1]:
                return
            if at + frame.samples / frame.sample_rate > span[0]:
                yield at, frame


def _words(frames: Iterable[tuple[float, AudioFrame]], apart: int) -> Iterator[SoundWord]:
    first = next(iter_ := iter(frames), None)
    if first is None:
        return
    begin = round(first[0] * RATE / STEP)
    kind = _kind(first[1])
    graph = _Spectrum(first[1], apart * STEP)
    bands = graph.bands(frame for _, frame in _same(first, iter_, kind))
    # The spectrum at the beginning is that of a silence before, partly.
    early = _WINDOW // (apart * STEP)
    for word in words_of(bands, begin, apart):
        if word.step - begin >= (early + STEPS_APART // apart) * apart:
            yield word


def _same(
    first: tuple[float, AudioFrame], frames: Iterable[tuple[float, AudioFrame]], kind: tuple[object, ...]
) -> Iterator[tuple[float, AudioFrame]]:
    """Yield frames as long as they are of one kind."""
    yield first
    for each in frames:
        if _kind(each[1]) != kind:
            return
        yield each


def _kind(frame: AudioFrame) -> tuple[object, ...]:
    return frame.format.name, frame.layout.name, frame.sample_rate


class _Spectrum:
    """The spectrum of sound, by libav's filter that draws it."""

    def __init__(self, frame: AudioFrame, hop: int) -> None:
        form, layout, rate = _kind(frame)
        self._graph = Graph()
        self._graph.threads = 1
        spectrum = (
            f"size={_COLUMNS}x{_LINES}:slide=fullframe:mode=combined:color=channel:scale=log:drange=90:"
            f"win_func=hann:overlap={1 - hop / _WINDOW}:legend=0:saturation=0"
        )
        chain = (
            ("abuffer", f"sample_rate={rate}:sample_fmt={form}:channel_layout={layout}:time_base=1/{rate}"),
            ("aresample", str(RATE)),
            ("aformat", "sample_fmts=flt:channel_layouts=mono"),
            ("showspectrum", spectrum),
            ("format", "gray"),
            ("buffersink", None),
        )
        nodes = [self._graph.add(name, arguments) for name, arguments in chain]
        for one, other in pairwise(nodes):
            one.link_to(other)
        self._graph.configure()
        self._first, self._last = nodes[0], nodes[-1]

    def bands(self, frames: Iterable[AudioFrame]) -> Iterator[Sequence[float]]:
        """Yield the loudness of the bands at each moment; empty where it is quiet."""
        for frame in frames:
            frame.pts = None
            self._first.push(frame)
            yield from self._drawn()
        self._first.push(None)
        yield from self._drawn()

    def _drawn(self) -> Iterator[Sequence[float]]:
        with suppress(av.BlockingIOError, av.EOFError):
            while True:
                yield from _bands(cast(VideoFrame, self._last.pull()))


def _bands(picture: VideoFrame) -> Iterator[Sequence[float]]:
    plane = picture.planes[0]
    data, width = bytes(plane), plane.line_size
    lines = [data[line * width : line * width + _COLUMNS] for line in range(_LINES - 1, -1, -1)]
    bands = (
        [sum(column) / (high - low) for column in zip(*lines[low:high], strict=True)]
        for low, high in pairwise(_EDGES)
    )
    for moment in zip(*bands, strict=True):
        yield moment if sum(moment) >= _QUIET * len(moment) else ()
