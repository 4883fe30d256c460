"""Decides from a few bytes of a file whether an engine may see it, and whether it is a picture."""

from typing import Final, Protocol

from app.core.message import Message
from app.core.references.boxes import Irregular, ReadAt, outside_media, top_kinds
from app.core.references.heads import head_refusal
from app.core.references.locators import METADATA_BYTES, has_essence, is_mxf, located
from app.core.references.refusal import NotAVideo, naming

_BOXES: Final = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})
_IMAGE_AT: Final = 32 * 1024
_IMAGE: Final = b"\x01CD001"
"""The first volume descriptor of a disc image (ECMA-119), behind 32 KiB that hold anything."""
_HEAD_BYTES: Final = 32 * 1024
_STILLS: Final = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"mif1", b"mif2", b"miaf"), "HEIF"),
    b"avif": "AVIF",
}
"""Usual names of formats, by the brands of pictures (ISO/IEC 23008-12, AV1 Image File Format)."""
_SEQUENCES: Final = frozenset({b"msf1", b"hevc", b"hevx", b"hevm", b"hevs", b"avis"})
"""Brands of pictures that follow each other in time."""
_STILL_BOXES: Final = frozenset({b"ftyp", b"meta", b"mdat", b"free", b"skip", b"uuid"})
"""Boxes of a still picture. Others may hold a movie, such as `moov`, or `mpvd` of cameras in telephones."""
_PICTURES: Final = _STILLS.keys() | _SEQUENCES | {b"crx ", b"jpeg", b"jpgs"}
"""Major brands of pictures, which libav opens as MP4."""


class OpenedFile(Protocol):
    """An opened file."""

    @property
    def size(self) -> int:
        """Bytes."""

    def seek(self, position: int, /) -> object:
        """Continue at `position`, bytes from the beginning."""

    def read(self, count: int, /) -> bytes:
        """Return up to `count` bytes; none at the end."""


def reader_at(source: OpenedFile) -> ReadAt:
    """Return the function that reads `source` at a position."""

    def read_at(position: int, count: int) -> bytes:
        source.seek(position)
        return source.read(count)

    return read_at


def refuse_references(source: OpenedFile) -> None:
    """Raise NotAVideo for a file that an engine must not see, or whose media are in other files."""
    read_at = reader_at(source)
    head = read_at(0, _HEAD_BYTES)
    refuse_head(head)
    if is_disc_image(source):
        raise NotAVideo(Message("file.disc_image"))
    try:
        refuse_outside_media(head, source)
    except Irregular:  # libav follows no data reference (`app.libav.media`)
        return
    if (
        is_mxf(head)
        and (name := located(read_at(0, METADATA_BYTES))) is not None
        and not has_essence(read_at)
    ):
        raise elsewhere(name)


def refuse_head(head: bytes) -> None:
    """Raise NotAVideo for a text, a playlist, an index or a project."""
    if reason := head_refusal(head):
        raise NotAVideo(reason)


def refuse_outside_media(head: bytes, source: OpenedFile) -> None:
    """Raise NotAVideo for a movie whose media are in other files; Irregular if that cannot be told."""
    if head[4:8] in _BOXES and (name := outside_media(head, source.size, reader_at(source))) is not None:
        raise elsewhere(name)


def is_disc_image(source: OpenedFile) -> bool:
    """Return whether this is the image of a disc, which holds files of its own."""
    return source.size > _IMAGE_AT and reader_at(source)(_IMAGE_AT, len(_IMAGE)) == _IMAGE


def still_picture(source: OpenedFile) -> str | None:
    """Return the usual name of the format of a still picture; None for what may be anything else.

    Only HEIF and AVIF say that they are one: a raw stream of JPEG or PNG pictures begins as one picture does,
    and GIF, PNG and WebP may be moving.
    """
    read_at = reader_at(source)
    head = read_at(0, _HEAD_BYTES)
    brands = head[8 : int.from_bytes(head[:4])] if head[4:8] == b"ftyp" else b""
    if _SEQUENCES.intersection(brands[at : at + 4] for at in range(0, len(brands), 4)):
        return None
    try:
        kinds = top_kinds(head, source.size, read_at) if brands[:4] in _STILLS else frozenset()
    except Irregular:
        return None
    return _STILLS[brands[:4]] if b"meta" in kinds and kinds <= _STILL_BOXES else None


def is_picture_head(head: bytes) -> bool:
    """Return whether a file that begins with `head` says that it is of the HEIF family."""
    return head[4:8] == b"ftyp" and head[8:12] in _PICTURES


def is_picture_alone(source: OpenedFile) -> bool:
    """Return whether a file of the HEIF family has no movie that libav reads.

    It does not read the one in `mpvd`. So this is also true where `still_picture` gives no advice.
    """
    read_at = reader_at(source)
    head = read_at(0, _HEAD_BYTES)
    try:
        return is_picture_head(head) and b"moov" not in top_kinds(head, source.size, read_at)
    except Irregular:
        return True


def elsewhere(name: str) -> NotAVideo:
    """Return the error for a file whose media are in the file `name`, perhaps empty."""
    return NotAVideo(naming("file.elsewhere", name))
