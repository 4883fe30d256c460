"""Takes the many pictures of a video by which its parts are found in others.

What decoding costs depends on codec, size and key frames. So it keeps to an allowance of the processor: the
more a frame costs, the farther apart the key frames are, and the sooner a window ends.
"""

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, NamedTuple

import av

from app.core.message import Message
from app.core.near.grey import Cutout, GreyPicture, deviation, inside, shrunk
from app.core.near.likeness import tells
from app.core.near.picture_print import PrintFrame, dhash
from app.core.parts.confirmation import BESIDE_SECONDS
from app.core.parts.parts_print import GREY_HEIGHT, GREY_WIDTH, PartFrame, PartsPrint, spans
from app.libav.video import NoPicture, failure_reason
from app.prints.decoding import FrameReader, GreyMaker, OpenedVideo, open_video
from app.probe.bounded_file import BoundedFile

ANSWERS_APART: Final = 8.0
"""Least seconds from one key frame to the next."""
MOST_ANSWERS: Final = 1200
ANSWERS_CPU_HOUR: Final = 10.0
"""Seconds of the processor for the key frames of an hour."""
_LEAST_ANSWERS_CPU: Final = 1.5
MOST_ANSWERS_CPU: Final = 60.0
QUESTIONS_CPU: Final = 8.0
"""Seconds of the processor for all windows of a file."""
QUESTIONS_STEP: Final = 1 / 6
"""Seconds from one frame of a window to the next."""
CONFIRM_CPU: Final = 40.0
"""Seconds of the processor for all frames that are to be confirmed in a file."""
_CONFIRM_STEP: Final = 0.04
_SAME_TIME: Final = 0.001
_BUDGET: Final = 512 * 2**20
_BUDGET_HOUR: Final = 512 * 2**20
"""Bytes to read of one file at most, and for each of its hours: three times what a film needs."""


class _Picture(NamedTuple):
    seconds: float
    grey: GreyPicture


class _Source(NamedTuple):
    """A video with what takes its pictures."""

    decoder: FrameReader
    grey: GreyMaker
    clock: Callable[[], float]
    length: float

    def picture(self, frame: tuple[float, av.VideoFrame]) -> Iterator[_Picture]:
        """Yield the picture of a frame, if it can be made."""
        picture = self.grey.picture(frame[1])
        if picture is not None:
            yield _Picture(frame[0], picture)


def parts_print(
    file: BoundedFile, known_seconds: float | None, cpu_clock: Callable[[], float] = time.process_time
) -> PartsPrint:
    """Return the frames of the video in `file`. Raise `NoPicture` with the reason for none, or `OSError`.

    `known_seconds` is its length as the library knows it, for a file that does not tell it to libav.
    """
    with _opened(file, known_seconds, cpu_clock) as source:
        answers = list(_answers(source))
        questions = list(_questions(source))
        if not answers and not questions:
            without = source.decoder.are_without_times
            raise NoPicture(Message("print.no_times" if without else "preview.no_frame"))
    box = inside([each.grey for each in (*answers, *questions)])
    return PartsPrint(box, tuple(_hashed(answers, box)), tuple(_hashed(questions, box)))


def hashes_beside(
    file: BoundedFile,
    known_seconds: float | None,
    times: Sequence[float],
    box: Cutout,
    cpu_clock: Callable[[], float] = time.process_time,
) -> list[list[int]]:
    """Return for each time the hashes of the frames beside it that tell something. Raises as `parts_print`.

    `times` are sorted, in seconds; `box` is that of the print of the file. Once the allowance of the
    processor is used up, there are no frames beside further times.
    """
    found: list[list[int]] = []
    with _opened(file, known_seconds, cpu_clock) as source:
        end = cpu_clock() + CONFIRM_CPU
        for at in times:
            pictures = [] if cpu_clock() > end else _between(source, at - BESIDE_SECONDS, at + BESIDE_SECONDS)
            found.append([frame.hash for frame in _hashed(pictures, box)])
    return found


@contextmanager
def _opened(
    file: BoundedFile, known_seconds: float | None, cpu_clock: Callable[[], float]
) -> Iterator[_Source]:
    budget = round(_BUDGET + _BUDGET_HOUR * (known_seconds or 0.0) / 3600)
    file.rewind(budget)
    try:
        with open_video(file, known_seconds) as video:
            yield _source(video, cpu_clock)
            if file.is_spent:
                raise NoPicture(Message("parts.too_much", {"limit": budget // 2**20}))
    except av.FFmpegError as error:
        raise NoPicture(failure_reason(error)) from error


def _source(video: OpenedVideo, cpu_clock: Callable[[], float]) -> _Source:
    decoder = FrameReader(video, lambda: None)
    return _Source(decoder, GreyMaker(GREY_WIDTH, GREY_HEIGHT), cpu_clock, video.length)


def _answers(source: _Source) -> Iterator[_Picture]:
    """Yield the pictures of key frames. Raise `NoPicture` for a file in which nobody can seek."""
    allowed = source.length / 3600 * ANSWERS_CPU_HOUR
    allowed = min(max(allowed, _LEAST_ANSWERS_CPU), MOST_ANSWERS_CPU)
    least_apart = max(ANSWERS_APART, source.length / MOST_ANSWERS)
    began, count, wanted, last = source.clock(), 0, 0.0, -1.0
    while wanted < source.length:
        if not source.decoder.seek(wanted):
            raise NoPicture(Message("parts.no_seek"))
        frame = source.decoder.key_frame()
        if frame is None:
            return
        if frame[0] > last + _SAME_TIME:
            last = frame[0]
            yield from source.picture(frame)
        count += 1
        spent = source.clock() - began
        left = max(1.0, (allowed - spent) * count / max(spent, 1e-6))
        wanted += max(least_apart, (source.length - wanted) / left)


def _questions(source: _Source) -> Iterator[_Picture]:
    """Yield the pictures of the windows, each of which has its share of the allowance."""
    windows = spans(source.length)
    for begin, end in windows:
        yield from _between(source, begin, end, step=QUESTIONS_STEP, allowed=QUESTIONS_CPU / len(windows))


def _between(
    source: _Source, begin: float, end: float, *, step: float = _CONFIRM_STEP, allowed: float = CONFIRM_CPU
) -> Iterator[_Picture]:
    """Yield the pictures from one time to another. They are fewer, or end earlier, if decoding takes long."""
    decoder = source.decoder
    began = source.clock()
    decoder.wanted, decoder.saves = begin, False
    if not decoder.seek(begin):
        return
    due = begin
    for at, frame in decoder.frames():
        spent = source.clock() - began
        if at > end or spent > allowed:
            break
        decoder.saves = spent > allowed * (0.5 + 0.5 * max(0.0, at - begin) / (end - begin))
        if at >= due - _SAME_TIME:
            due += step * max(1, math.ceil((at - due) / step))
            yield from source.picture((at, frame))


def _hashed(pictures: Iterable[_Picture], box: Cutout) -> Iterator[PartFrame]:
    """Yield the frames that tell something."""
    for seconds, grey in pictures:
        frame = PrintFrame(dhash(shrunk(grey, box)), deviation(grey, box))
        if tells(frame):
            yield PartFrame(max(0.0, seconds), frame.hash)
