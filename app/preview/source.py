"""A file as libav reads it: within a byte budget, and without access to any other file."""

import io
from typing import Any, Final

import av
from av.container import InputContainer

from app.probe.bounded_file import BoundedFile

BUDGET: Final = 128 * 2**20
"""Most bytes to read of one file; a film's tables and six key frames have a tenth."""
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
    """A file object for libav, over a `BoundedFile`."""

    def __init__(self, file: BoundedFile) -> None:
        self._file = file
        self._position = 0
        file.rewind(BUDGET)

    def read(self, count: int) -> bytes:
        """Return up to `count` bytes; empty at the end of the file or of the budget."""
        chunk = self._file.read(count)
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


def open_media(file: BoundedFile) -> InputContainer:
    """Open a file with libav. Raise `av.FFmpegError` or `OSError`."""
    media: InputContainer = av.open(MediaInput(file), "r", options=_OPTIONS, buffer_size=_BUFFER, **_LENIENT)
    return media
