"""Watches the bytes on their way to MediaInfo, which follows references and has no option not to.

It sees those in boxes or sets that are where nobody expects them, too.
"""

from typing import Final, Self

from app.core.message import Message
from app.core.references.boxes import entry_name
from app.core.references.locators import LOCATOR, TAG_AT, located
from app.core.references.look import elsewhere
from app.core.references.refusal import NotAVideo
from app.probe.parse_profiles import Look

_KEPT: Final = 1024
"""Bytes of the chunk before that are looked at again, since a reference may begin there."""
_MEDIA: Final = b"minf"
"""The box around all references of a movie."""
_FATAL: Final = (b"cmvd", b"RU*A")
"""Boxes of a compressed movie, and of Avid's references, which cannot be looked into here."""
_SELF_CONTAINED: Final = frozenset(
    {
        "AVC",
        "AVI",
        "DV",
        "Flic",
        "Flash Video",
        "GXF",
        "H.263",
        "HEVC",
        "IVF",
        "LXF",
        "MPEG Video",
        "MPEG-4 Visual",
    }
    | {"MPEG-PS", "MPEG-TS", "Matroska", "NUT", "NSV", "Ogg", "RealMedia", "VC-1", "VC-3", "WTV", "WebM"}
    | {"Windows Media", "YUV4MPEG2", "BDAV", "Wave", "MPEG Audio", "AC-3"}
)
"""Formats whose parsers know no references. The engine uses no other parser once it has told the format."""


class ReferenceWatch:
    """The watch over one look. `boxes` and `sets` say which parsers may run."""

    def __init__(self, *, boxes: bool, sets: bool) -> None:
        self.address: str | None = None
        """The address in the first network locator of MXF; None without one. The engine sees none."""
        self.is_open = boxes and sets
        """Whether the engine has yet to choose a parser."""
        self._boxes = boxes
        self._sets = sets
        self._before = b""
        self._in_media = False

    @classmethod
    def of(cls, look: Look) -> Self | None:
        """Return the watch that a look needs; None for parsers that know no references."""
        boxes = not look.parser or look.irregular
        sets = look.parser in {"", "Mxf"}
        return cls(boxes=boxes, sets=sets) if boxes or sets else None

    @staticmethod
    def concerns(container: str) -> bool:
        """Return whether the parser of this container, which may not be known yet, follows references."""
        return container not in _SELF_CONTAINED

    def checked(self, chunk: bytes) -> bytes:
        """Return the chunk, with network locators as unknown sets.

        Raises NotAVideo for a movie with media elsewhere.
        """
        data = self._before + chunk
        if self._boxes:
            self._check_boxes(data)
        if self._sets and LOCATOR in data:
            if self.address is None:
                self.address = located(data)
            hidden = data.replace(LOCATOR, LOCATOR[:TAG_AT] + b"\0")
            chunk = hidden[len(self._before) :]
        self._before = data[-_KEPT:]
        return chunk

    def _check_boxes(self, data: bytes) -> None:
        if not self._in_media:
            self._in_media = _MEDIA in data or _FATAL[0] in data
        if not self._in_media:
            return
        if any(kind in data for kind in _FATAL):
            raise NotAVideo(Message("file.no_tracks"))
        at = data.find(b"alis")
        while at >= 0:
            flags = data[at + 4 : at + 8]
            is_handler = data[at - 4 : at] == b"dhlr"
            if not is_handler and len(flags) == 4 and not flags[3] & 1:
                raise elsewhere(entry_name(b"alis", data[at + 8 :]))
            at = data.find(b"alis", at + 1)
