"""Detection of video files by name and first bytes, and the folders and files to ignore."""

import os
import re
import unicodedata
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Final

from msgspec import Struct

from app.core.errors import SettingsError
from app.core.text.names import as_text
from app.core.trash.place import is_trash_name

_EXTENSIONS: Final = """
264 265 266 3g2 3gp 3gp2 3gpp amv asf avc avi avs2 bik cine cmfv dav divx dv dvr-ms evo f4v flc fli flv
gxf h264 h265 h266 hevc ismv ivf k3g lrv lvf lxf m1v m2p m2t m2ts m2v m4v mj2 mjpeg mjpg mk3d mkv mod
mov mp2v mp4 mp4v mpe mpeg mpg mpv mqv mts mxf nsv nut nuv obu ogm ogv ogx qt rec rm rmvb roq rv smk
swf tivo tod tp trp ts tsv vc1 vdr video vob vp6 vro vvc webm wm wmv wtv xesc xvid y4m yuv
"""
VIDEO_EXTENSIONS: Final = frozenset(b"." + name.encode() for name in _EXTENSIONS.split())

SHARED_EXTENSIONS: Final = frozenset({b".mod", b".mts", b".rec", b".ts", b".tsv", b".video"})
"""Extensions that also belong to source code, translations and tables: small text files."""
SHARED_LIMIT: Final = 4 * 2**20
"""A larger file with such an extension is not text; bytes."""

LISTED_ONLY: Final = {
    b".braw": "Blackmagic RAW",
    b".r3d": "REDCODE RAW",
    b".ari": "ARRIRAW",
    b".crm": "Cinema RAW Light",
    b".nev": "N-RAW",
}
"""Camera formats to list without reading, because the engine does not support them."""

IGNORED_FOLDERS: Final = frozenset(
    {
        b"@eadir",
        b"#snapshot",
        b".appledouble",
        b".ds_store",
        b".fseventsd",
        b".git",
        b".snapshot",
        b".snapshots",
        b".spotlight-v100",
        b".temporaryitems",
        b".thumbnails",
        b".zfs",
        b"lost+found",
        b"recycler",
        b"system volume information",
    },
)
"""Lower case: thumbnails, snapshots and indexes of file servers and systems."""


def extension(name: bytes) -> bytes:
    """Return the lower-case extension with its dot; empty if there is none."""
    stem, dot, ending = name.rpartition(b".")
    return (dot + ending).lower() if stem and dot else b""


def either_case(extensions: frozenset[bytes]) -> frozenset[bytes]:
    """Return extensions in lower and in upper case: most names have one of both."""
    return extensions | {each.upper() for each in extensions}


def may_be_text(name: bytes, size: int) -> bool:
    """Return whether a file may be a small text that shares a video format's extension: TypeScript, say."""
    return extension(name) in SHARED_EXTENSIONS and size < SHARED_LIMIT


def is_apple_double(name: bytes) -> bool:
    """Return whether a file has a video's name, but holds only metadata that macOS keeps beside it."""
    return name.startswith(b"._")


def is_hidden(name: bytes) -> bool:
    """Return whether systems hide a file of this name."""
    return name.startswith(b".")


_SEP: Final = os.sep.encode()
_EXTENSION: Final = re.compile(r"[a-z0-9!#$+@_~-]+")


class NameRules(Struct, frozen=True):
    """The rules of a scan for names: the built-in ones, and the user's additions from `written`."""

    more: frozenset[bytes] = frozenset()
    """Additional video extensions, in the form of `extension`."""
    fewer: frozenset[bytes] = frozenset()
    """Extensions to leave out, even if the beginning of files is read."""
    skipped: tuple[str, ...] = ()
    """Additional folders to skip: patterns for their folded names."""
    hidden: bool = False
    """Whether AppleDouble files and hidden empty files are files, too."""

    @classmethod
    def written(
        cls, more: Iterable[str], fewer: Iterable[str], skipped: Iterable[str], *, hidden: bool = False
    ) -> "NameRules":
        """Return the rules from a user's texts. Raises `SettingsError` for an invalid one."""
        wanted, unwanted = _dotted(more), _dotted(fewer)
        if both := wanted & unwanted:
            raise SettingsError("preferences.both", text=min(both)[1:].decode())
        return cls(wanted, unwanted, tuple(map(_folded, folder_patterns(skipped))), hidden)

    def is_video_name(self, name: bytes) -> bool:
        """Return whether the name alone marks a video."""
        ending = extension(name)
        known = ending in VIDEO_EXTENSIONS or ending in LISTED_ONLY or ending in self.more
        return known and ending not in self.fewer

    @property
    def plain_extensions(self) -> frozenset[bytes]:
        """Video extensions that no other file type shares and that the engine reads: most of any library."""
        return (VIDEO_EXTENSIONS | self.more) - self.fewer - SHARED_EXTENSIONS - LISTED_ONLY.keys()

    @property
    def shared_extensions(self) -> frozenset[bytes]:
        """Video extensions that other file types share."""
        return SHARED_EXTENSIONS & (VIDEO_EXTENSIONS | self.more) - self.fewer

    def is_looked_for(self, name: bytes, *, sniff: bool) -> bool:
        """Return whether a scan looks at a file of this name; `sniff` accepts every name not excluded."""
        return extension(name) not in self.fewer if sniff else self.is_video_name(name)

    def leaves_out(self, name: bytes, size: int | None = None) -> bool:
        """Return whether a file is left out as no video: AppleDouble, or hidden and known to be empty."""
        return not self.hidden and (is_apple_double(name) or (size == 0 and is_hidden(name)))

    def is_ignored_folder(self, name: bytes) -> bool:
        """Return whether to skip a folder of this name: a system folder, a trash, or a user's choice."""
        if name.lower() in IGNORED_FOLDERS or is_trash_name(name):
            return True
        return bool(self.skipped) and self._is_skipped(_folded(as_text(name)))

    def passes_over(self, inner: bytes) -> bool:
        """Return whether a folder is skipped, by its path from the scanned root."""
        return any(self.is_ignored_folder(name) for name in inner.split(_SEP) if name)

    def _is_skipped(self, folded: str) -> bool:
        return any(fnmatchcase(folded, pattern) for pattern in self.skipped)


BUILT_IN: Final = NameRules()


def extensions(written: Iterable[str]) -> tuple[str, ...]:
    """Return extensions in the form `mkv` from `mkv`, `.MKV` or `*.mkv`. Raises `SettingsError`."""
    return tuple(dict.fromkeys(_extension(text) for text in map(str.strip, written) if text))


def folder_patterns(written: Iterable[str]) -> tuple[str, ...]:
    """Return folder names, or patterns with `*` and `?` for them. Raises `SettingsError`."""
    return tuple(dict.fromkeys(_folder_pattern(text) for text in map(str.strip, written) if text))


def _extension(text: str) -> str:
    plain = text.removeprefix("*").removeprefix(".").lower()
    if not _EXTENSION.fullmatch(plain):
        raise SettingsError("preferences.extension", text=text)
    return plain


def _folder_pattern(text: str) -> str:
    plain = text.rstrip("/\\")
    if plain in {"", ".", ".."} or re.search(r"[/\\\0]", plain):
        raise SettingsError("preferences.folder", text=text)
    if not plain.strip("*?"):
        raise SettingsError("preferences.every_folder", text=text)
    return plain


def _dotted(written: Iterable[str]) -> frozenset[bytes]:
    return frozenset(b"." + name.encode() for name in extensions(written))


def _folded(name: str) -> str:
    """Return a name for comparison, without case and in one Unicode form."""
    return unicodedata.normalize("NFC", name.casefold())


SNIFF_BYTES: Final = 1024
"""Bytes that `is_video_head` needs."""

_NEVER_TEXT: Final = bytes(set(range(0x20)) - set(b"\t\n\f\r\x1b"))
_BOXES: Final = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})
_MAGIC: Final = (
    (0, b"\x1aE\xdf\xa3"),  # EBML: Matroska, WebM
    (0, b"FLV\x01"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11"),  # ASF
    (0, b"\x06\x0e\x2b\x34\x02\x05\x01\x01"),  # MXF
    (0, b"\x00\x00\x01\xba"),  # MPEG program stream
    (0, b"\x00\x00\x01\xb3"),  # MPEG video
    (0, b".RMF"),
    (0, b"DKIF"),  # IVF
    (0, b"YUV4MPEG2"),
    (0, b"nut/multimedia container"),
)


def is_video_head(head: bytes) -> bool:
    """Return whether a file with these first `SNIFF_BYTES` bytes is a video container.

    Still pictures and sound in the same containers (HEIF, M4A) have other brands.
    """
    if head[4:8] == b"ftyp":
        return head[8:12] not in {b"heic", b"heix", b"mif1", b"msf1", b"avif", b"M4A ", b"M4B ", b"crx "}
    if head[4:8] in _BOXES:
        return True
    if head[:4] == b"RIFF":
        return head[8:12] == b"AVI "
    if head[:4] == b"OggS":
        return b"theora" in head or b"OVP80" in head or b"BBCD" in head
    if any(head[at : at + len(magic)] == magic for at, magic in _MAGIC):
        return True
    return any(_is_transport_stream(head, start, step) for start, step in ((0, 188), (4, 192)))


def is_text_head(head: bytes) -> bool:
    """Return whether a file with these first bytes is plain text, in UTF-8 or an 8-bit encoding."""
    return bool(head) and head == head.translate(None, _NEVER_TEXT)


def _is_transport_stream(head: bytes, start: int, step: int) -> bool:
    # Every packet of 188 bytes, or of 192 with a time stamp, begins with a sync byte (ISO/IEC 13818-1).
    marks = head[start::step]
    return len(marks) >= 4 and all(mark == 0x47 for mark in marks)
