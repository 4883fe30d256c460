"""Takes the 8 small grey pictures of a video that its print is made of, at exact times.

A new encoding has its key frames elsewhere. So a key frame is only where decoding begins: it goes on to the
frame that is shown at the time that is asked for.
"""

import time
from collections.abc import Callable
from typing import Final

import av
from av.video.frame import VideoFrame

from app.core.message import Message
from app.core.near.grey import GreyPicture, print_of
from app.core.near.picture_print import FRAMES, PicturePrint
from app.libav.video import NoPicture, failure_reason
from app.prints.decoding import LONGEST, FrameReader, GreyMaker, OpenedVideo, open_video
from app.probe.bounded_file import BoundedFile

BUDGET: Final = 256 * 2**20
"""Most bytes to read of one file: ten times what a film has between 8 key frames and their pictures."""
CPU_SECONDS: Final = 10.0
"""Seconds of processor time after which a file is given up."""
_WIDTH: Final = 144
_HEIGHT: Final = 128
"""Pixels of the grey picture: borders are found to 1 % of a side."""
_BEHIND: Final = (0.0, 3.0, 12.0)
"""Seconds before the time at which to begin, one after the other, if decoding begins only beyond it."""
_EARLY: Final = 0.002
"""Seconds by which a frame may come after its time: containers round."""
_LATE: Final = 0.5
"""Seconds after the time up to which the first frame of a video counts as shown."""
_LASTS: Final = 2.0
"""Seconds for which the last frame of a video counts as shown."""


def picture_print(
    file: BoundedFile, known_seconds: float | None, cpu_clock: Callable[[], float] = time.process_time
) -> PicturePrint:
    """Return the print of the video in `file`. Raise `NoPicture` with the reason for none, or `OSError`.

    `known_seconds` is its length as the library knows it, for a file that does not tell it to libav.
    """
    end = cpu_clock() + CPU_SECONDS

    def check() -> None:
        if cpu_clock() > end:
            raise NoPicture(Message("print.too_slow", {"limit": round(CPU_SECONDS)}))

    try:
        taken = _take(file, known_seconds, check, seeks=True)
        if taken is None:  # as from a file without an index
            taken = _take(file, known_seconds, check, seeks=False)
    except av.FFmpegError as error:
        raise NoPicture(failure_reason(error)) from error
    return print_of(taken or ())


def _take(
    file: BoundedFile, known_seconds: float | None, check: Callable[[], None], *, seeks: bool
) -> list[GreyPicture | None] | None:
    """Return the 8 pictures; None if the file lets nobody seek in it. Raise `NoPicture` without any."""
    file.rewind(BUDGET)
    with open_video(file, known_seconds) as video:
        frames = _Frames(video, check, seeks=seeks)
        pictures = []
        for number in range(FRAMES):
            pictures.append(frames.picture((number + 0.5) / FRAMES * video.length))
            if frames.failed_to_seek:
                return None
        if file.is_spent:
            raise NoPicture(Message("print.too_much", {"limit": BUDGET // 2**20}))
        if not any(pictures):
            raise NoPicture(Message("print.no_times" if frames.are_without_times else "preview.no_frame"))
        return pictures


class _Frames:
    """A video whose frames are asked for in the order of their times."""

    def __init__(self, video: OpenedVideo, check: Callable[[], None], *, seeks: bool) -> None:
        """Take a function that is called for each packet, and may raise. Without `seeks`, all is read."""
        self._decoder = FrameReader(video, check)
        self._grey = GreyMaker(_WIDTH, _HEIGHT)
        self._decoded = self._decoder.frames()
        self._shown: tuple[float, VideoFrame] | None = None
        """The last frame before `_next`, with its time."""
        self._next: tuple[float, VideoFrame] | None = None
        """The frame that was decoded last, and lies beyond the time that was asked for."""
        self._distance = 0.0 if seeks else LONGEST
        """The longest way from a key frame to a time, in seconds."""
        self.failed_to_seek = False

    @property
    def are_without_times(self) -> bool:
        """Whether there were frames without a time."""
        return self._decoder.are_without_times

    def picture(self, seconds: float) -> GreyPicture | None:
        """Return the picture that is shown at a time; None if it cannot be decoded. Raise `NoPicture`."""
        frame = self._at(seconds)
        return None if frame is None else self._grey.picture(frame)

    def _at(self, seconds: float) -> VideoFrame | None:
        if self._reads_on(seconds):
            if self._next is not None and self._next[0] <= seconds + _EARLY:
                self._shown, self._next = self._next, None
            return self._read_to(seconds)
        for behind in _BEHIND:
            self._seek(seconds - behind)
            frame = self._read_to(seconds)
            if self._shown is not None or seconds <= behind or self.failed_to_seek:
                return frame
        return None

    def _reads_on(self, seconds: float) -> bool:
        """Return whether to decode on is no longer than from a key frame."""
        return seconds - (self._shown[0] if self._shown else -1.0) <= self._distance

    def _seek(self, seconds: float) -> None:
        """Seek to the key frame before a time, which may be negative, since first packets may be early.

        Where that fails, the position may be at the end then.
        """
        seek = self._decoder.seek
        self.failed_to_seek = not seek(seconds) and not (seconds < 0 and seek(0.0))
        self._decoded = self._decoder.frames()
        self._shown = self._next = None

    def _read_to(self, seconds: float) -> VideoFrame | None:
        """Decode up to a time, and return the frame that is shown then."""
        self._decoder.wanted = seconds
        first = self._shown[0] if self._shown else None
        while self._next is None and (frame := next(self._decoded, None)) is not None:
            if first is None:
                first = frame[0]
                self._distance = max(self._distance, seconds - first)
            if frame[0] > seconds + _EARLY:
                self._next = frame
            else:
                self._shown = frame
        if self._shown is not None:
            is_last = self._next is None
            return None if is_last and seconds - self._shown[0] > _LASTS else self._shown[1]
        return self._next[1] if self._next is not None and self._next[0] <= seconds + _LATE else None
