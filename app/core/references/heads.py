"""Tells texts, playlists, indexes and projects by the first bytes of a file, whatever its name.

Engines follow what such files name: other files of the computer, and addresses in the network.
"""

import codecs
import re
from typing import Final

from app.core.file.filetypes import is_text_head
from app.core.message import Message
from app.core.references.named import first_name
from app.core.references.refusal import naming

_LEAST: Final = 16
"""Bytes of the shortest text. Fewer are more often the beginning of a damaged file."""
_CHECKED: Final = 1024
"""Bytes that are free of control characters in a text."""
_MOST_STRANGE: Final = 0.2
"""The part of a text that may be of another encoding. Pictures of raw video have more."""
_READ: Final = 16 * 1024
"""Bytes in which names are looked for."""
_ID3_HEADER: Final = 10
_NULLS: Final = 4
"""Leading zero bytes that are filling. Fewer are the size of a box, or a start code."""
# The next two are compiled by `re` at the first text, which few files are.
_PLAYLIST: Final = (
    r"""["']?(?:\#EXT|\[playlist\]|\[reference\]|ffconcat\s|RTSPtext|SMILtext|v=0\s"""
    r"""|(?:https?|ftps?|rtsp[tu]?|rtmpt?[es]?|mms[htu]?|udp|tcp|rtp|smb|file|concat|subfile|crypto|data)[:,])"""
)
_PLAYLIST_MARKUP: Final = (
    r"<(?:\w+:)?(?:MPD|SmoothStreamingMedia|smil|asx|playlist|manifest|CompositionPlaylist|AssetMap|PackingList"
    r"|OutputProfileList|P2Main|NonRealTimeMeta|MEDIA_PROFILE|indexFile|SEQUENCEINFO|xmeml|fcpxml|wpl|rss)\b"
)
_BINARY: Final = re.compile(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]")
_DISGUISED: Final = re.compile(
    rb"<|\xef\xbb\xbf|\xff\xfe|\xfe\xff|\0{4}|\0[ -~]\0|[ -~]\0[ -~]\0"
    rb"|ID3|DVDVIDEO|MPLS|HDMV|INDX|MOBJ|\xd0\xcf|\x030"
)
"""Beginnings of refused files that may have control characters."""
_TEXT_LIKE: Final = (b"YUV4MPEG2", b"ARMovie\n", b"nut/multimedia container", b"Version:Vivo")
"""Videos that begin with a line of text."""
for _name in ("utf-16-le", "utf-16-be"):
    codecs.lookup(_name)  # a child that is shut in loads no codec
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_FORMATS: Final = {
    # DVD-Video's IFO and BUP; Blu-ray's playlists, clip information, index and movie objects.
    "file.disc_index": (b"DVDVIDEO-VMG", b"DVDVIDEO-VTS", b"MPLS0", b"HDMV0", b"INDX0", b"MOBJ0"),
    # Advanced Authoring Format, Pro Tools.
    "file.project": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1AAFB", b"\x030010111100101011"),
}
"""Formats that describe other files, by the code of the refusal."""
_HLS: Final = b"#EXTM3U"


def head_refusal(head: bytes) -> Message | None:
    """Return why no engine may see a file that begins with `head`; None if it may be a video."""
    if _BINARY.search(head, 0, _LEAST) and not _DISGUISED.match(head) and _HLS not in head[:64]:
        return None
    for code, beginnings in _FORMATS.items():
        if head.startswith(beginnings):
            return Message(code)
    text = _beginning(head)
    if text.startswith("<"):
        return _of_markup(head)
    if re.match(_PLAYLIST, text, re.IGNORECASE) or _HLS in head[:64]:
        return naming("file.playlist", first_name(_decoded(head)))
    if len(head) < _LEAST or head.startswith(_TEXT_LIKE) or not _is_text(head):
        return None
    name = first_name(_decoded(head))
    return naming("file.playlist", name) if name else Message("file.text")


def _of_markup(head: bytes) -> Message:
    text = _decoded(head)
    name = first_name(text)
    return (
        naming("file.playlist", name)
        if name or re.search(_PLAYLIST_MARKUP, text, re.IGNORECASE)
        else Message("file.text")
    )


def _is_text(head: bytes) -> bool:
    encoding, start = _encoding(head)
    part = head[start : start + _CHECKED]
    text = part.decode(encoding, "replace")
    strange = text[:-1].count("\ufffd")  # the last character may be cut
    return (
        is_text_head(part if encoding == "utf-8" else text.encode()) and strange <= len(text) * _MOST_STRANGE
    )


def _beginning(head: bytes) -> str:
    """Return the first characters of a text; of another file, anything."""
    encoding, start = _encoding(head)
    return head[start : start + 64].decode(encoding, "replace").lstrip()


def _decoded(head: bytes) -> str:
    encoding, start = _encoding(head)
    return head[start : start + _READ].decode(encoding, "replace")


def _encoding(head: bytes) -> tuple[str, int]:
    """Return the encoding that `head` would have as a text, and where it begins behind marks and filling."""
    start = _start(head)
    for mark, encoding in _MARKS:
        if head.startswith(mark, start):
            return encoding, start + len(mark)
    first = head[start : start + 6]
    if len(first) == 6 and first.count(0) == 3:
        if not any(first[1::2]):
            return "utf-16-le", start
        if not any(first[::2]):
            return "utf-16-be", start
    return "utf-8", start


def _start(head: bytes) -> int:
    """Return the place behind an ID3 tag, or behind zero bytes."""
    if head.startswith(b"ID3") and len(head) > _ID3_HEADER:
        size = 0
        for byte in head[6:_ID3_HEADER]:
            size = size << 7 | byte & 0x7F
        return min(_ID3_HEADER + size, len(head))
    filling = len(head) - len(head.lstrip(b"\0")) if head[:_NULLS] == bytes(_NULLS) else 0
    # In UTF-16 the last zero byte may be the first half of a character.
    return filling - 1 if filling and head[filling + 1 : filling + 2] == b"\0" else filling
