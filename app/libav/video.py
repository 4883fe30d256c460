"""The video stream of a file that libav has opened, and why there is none."""

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from app.core.message import Message
from app.libav.media import COVER


class NoPicture(Exception):
    """The error for a file without a picture; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


def failure_reason(error: av.FFmpegError) -> Message:
    """Return the reason for a file that libav does not open."""
    if isinstance(error, av.ArgumentError):  # not among the formats of the whitelist
        return Message("preview.format")
    return Message("preview.damaged", {"detail": error.strerror or type(error).__name__})


def opened_stream(media: InputContainer) -> VideoStream:
    """Return the video stream with its decoder opened. Raise `NoPicture` or `av.FFmpegError`."""
    stream = video_stream(media)
    stream.codec_context.thread_count = 1  # each thread takes its own share of the limited memory
    # Here, since PyAV 19 raises ValueError if a decoder that did not open is asked again.
    stream.codec_context.open(strict=False)
    return stream


def video_stream(media: InputContainer) -> VideoStream:
    """Return the first video stream that is neither cover nor thumbnail. Raise `NoPicture` without one."""
    for stream in media.streams.video:
        if not stream.disposition & COVER:
            if stream.codec_context is None:
                raise NoPicture(Message("preview.codec"))
            return stream
    raise NoPicture(Message("preview.no_video"))


def seconds_of(pts: int | None, stream: VideoStream) -> float | None:
    """Return the seconds from the beginning of a stream at a time stamp; None if unknown."""
    if pts is None or stream.time_base is None:
        return None
    return float((pts - (stream.start_time or 0)) * stream.time_base)
