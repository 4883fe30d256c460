"""Which files are video by name, which are by their first bytes, and what is never media."""

from typing import Final

_EXTENSIONS: Final = """
264 265 266 3g2 3gp 3gp2 3gpp amv asf avc avi avs2 bik cine cmfv dav divx dv dvr-ms evo f4v flc fli flv
gxf h264 h265 h266 hevc ismv ivf k3g lrv lvf lxf m1v m2p m2t m2ts m2v m4v mj2 mjpeg mjpg mk3d mkv mod
mov mp2v mp4 mp4v mpe mpeg mpg mpv mqv mts mxf nsv nut nuv obu ogm ogv ogx qt rec rm rmvb roq rv smk
swf tivo tod tp trp ts tsv vc1 vdr video vob vp6 vro vvc webm wm wmv wtv xesc xvid y4m yuv
"""
VIDEO_EXTENSIONS: Final = frozenset(b"." + name.encode() for name in _EXTENSIONS.split())

SHARED_EXTENSIONS: Final = frozenset({b".mod", b".mts", b".rec", b".ts", b".tsv", b".video"})
"""Also those of program sources, translations and tables, which are text and small."""
SHARED_LIMIT: Final = 4 * 2**20
"""A larger file of such a name is no such text; bytes."""

LISTED_ONLY: Final = {
    b".braw": "Blackmagic RAW",
    b".r3d": "REDCODE RAW",
    b".ari": "ARRIRAW",
    b".crm": "Cinema RAW Light",
    b".nev": "N-RAW",
}
"""Camera formats that are found and listed, but that the engine cannot read."""

IGNORED_FOLDERS: Final = frozenset(
    {
        b"@eadir",
        b"#recycle",
        b"#snapshot",
        b"$recycle.bin",
        b".appledouble",
        b".ds_store",
        b".fseventsd",
        b".git",
        b".snapshot",
        b".snapshots",
        b".spotlight-v100",
        b".temporaryitems",
        b".thumbnails",
        b".trash",
        b".trashes",
        b".zfs",
        b"lost+found",
        b"recycler",
        b"system volume information",
    },
)
"""Lower case: file servers' thumbnails, waste baskets, snapshots and indexes."""


def extension(name: bytes) -> bytes:
    """Return the lower-case extension with its dot, empty where there is none."""
    stem, dot, ending = name.rpartition(b".")
    return (dot + ending).lower() if stem and dot else b""


def is_ignored_folder(name: bytes) -> bool:
    """Whether a folder of this name never holds media of the user's."""
    lowered = name.lower()
    return lowered in IGNORED_FOLDERS or lowered.startswith(b".trash-")


def is_ignored_file(name: bytes) -> bool:
    """Whether this is an AppleDouble companion: it bears a video's name and holds none."""
    return name.startswith(b"._")


def is_video_name(name: bytes) -> bool:
    """Whether the name alone says video."""
    ending = extension(name)
    return ending in VIDEO_EXTENSIONS or ending in LISTED_ONLY


SNIFF_BYTES: Final = 1024
"""How much of a file's beginning `is_video_head` wants."""

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
    """Whether a file that begins with `head` (`SNIFF_BYTES` of it) is a video container.

    Still pictures and sound in the same containers (HEIF, M4A) are told apart by their brand.
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
    """Whether a file that begins with `head` is plain text, in UTF-8 or one of its relatives."""
    return bool(head) and not any(byte < 0x20 and byte not in b"\t\n\f\r\x1b" for byte in head)


def _is_transport_stream(head: bytes, start: int, step: int) -> bool:
    marks = head[start::step]
    return len(marks) >= 4 and all(mark == 0x47 for mark in marks)
