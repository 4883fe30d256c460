"""A file as libav reads it: without access to any other file."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, Final

import av
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from app.core.references.look import OpenedFile, refuse_references

TICKS: Final = 1_000_000
"""Units in a second of libav's own time (`AV_TIME_BASE`)."""
COVER: Final = Disposition.attached_pic | Disposition.timed_thumbnails
"""The signs of a video stream that is no video, but a cover or thumbnails of one."""
_BUFFER: Final = 32 * 1024
_FORMATS: Final = (
    "4xm,amv,apng,asf,av1,avi,avs,avs2,avs3,bink,cavsvideo,cdxl,cine,dfa,dirac,dnxhd,dv,dxa,ea,evc,film_cpk,flic,flv,"
    "gif,gxf,h261,h263,h264,hevc,idcin,ipmovie,ivf,jv,live_flv,lvf,lxf,m4v,matroska,webm,mgsts,mjpeg,mov,mp4,3gp,3g2,"
    "mpeg,mpegts,mpegvideo,mtv,mv,mxf,nsv,nut,nuv,obu,ogg,pmp,psxstr,pva,r3d,rl2,rm,roq,rpl,siff,smjpeg,smk,smush,swf,"
    "thp,tmv,txd,ty,vc1,vc1test,vivo,vmd,vvc,wc3movie,wtv,xmv,yop,yuv4mpegpipe"
)
"""Self-contained formats: no playlists, no scripts, no references to other files."""
_LENIENT: Final[dict[str, Any]] = (
    {"metadata_errors": "replace"} if int(av.__version__.partition(".")[0]) < 19 else {}
)
"""Options that accept a title with invalid UTF-8, which PyAV 19 does without an option."""
_OPTIONS: Final = {"format_whitelist": _FORMATS, "protocol_whitelist": "none", "enable_drefs": "0"}
"""Allows the formats above alone, no protocol, and no external media of MOV files."""


class MediaInput:
    """A file object for libav, over a `OpenedFile`."""

    def __init__(self, file: OpenedFile) -> None:
        self._file = file
        self._position = 0
        self.failure: OSError | None = None
        """The error of a read that failed: libav may take it for the end of the file, or for damage."""
        file.seek(0)

    def read(self, count: int) -> bytes:
        """Return up to `count` bytes; empty at the end of the file, or of its byte budget."""
        try:
            chunk = self._file.read(count)
        except OSError as error:
            self.failure = error
            raise
        self._position += len(chunk)
        return chunk

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Set the position, never beyond the end, and return it."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._file.size}[whence]
        self._position = min(max(start + offset, 0), self._file.size)
        self._file.seek(self._position)
        return self._position

    def tell(self) -> int:
        """Return the position of the next byte."""
        return self._position


@contextmanager
def open_media(file: OpenedFile, buffer: int = _BUFFER) -> Iterator[InputContainer]:
    """Open a file with libav, which reads `buffer` bytes at once. Raise `av.FFmpegError` or `OSError`.

    A read that failed raises its `OSError` at the end of the block at the latest, whatever libav made of it.
    A file that refers to others raises `NotAVideo`, an `OSError`, before libav sees it.
    """
    refuse_references(file)
    source = MediaInput(file)
    try:
        with av.open(source, "r", options=_OPTIONS, buffer_size=buffer, **_LENIENT) as media:
            yield media
    except Exception:
        if source.failure is None:
            raise
    if source.failure is not None:
        raise source.failure


def pixel_aspect(stream: VideoStream) -> Fraction | None:
    """Return the width of a pixel over its height, as the file tells it; None if unknown."""
    told = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio
    return Fraction(told.numerator, told.denominator) if told else None
