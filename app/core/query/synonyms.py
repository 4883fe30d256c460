"""Other words for the values of filters, folded."""

from collections.abc import Mapping
from typing import Final

from app.core.query.normalize import fold
from app.core.standards import PICTURE_CLASSES

CLASSES: Final[Mapping[str, tuple[int, int]]] = {
    **{sign + fold(each.name): (n, n) for n, each in enumerate(PICTURE_CLASSES) for sign in ("", "=")},
    "720p": (1, 1),
    "hd": (1, 1),
    "1080p": (2, 2),
    "fhd": (2, 2),
    "fullhd": (2, 2),
    "uhd": (4, 4),
    "2160p": (4, 4),
    "4k": (4, 5),
    "4320p": (8, 8),
    "8k": (8, 8),
}
"""Names of picture classes, with the first and last of those that they mean in `PICTURE_CLASSES`.

After `=`, a name means its one class.
"""

CODECS: Final = {
    **dict.fromkeys(("h264", "h.264", "x264"), "avc"),
    **dict.fromkeys(("h265", "h.265", "x265"), "hevc"),
    **dict.fromkeys(("mpeg2", "mpeg-2", "mpeg1", "mpeg-1"), "mpeg video"),
    **dict.fromkeys(("mpeg4", "divx", "xvid"), "mpeg-4 visual"),
    "mp3": "mpeg audio layer 3",
    "ac3": "ac-3",
    "eac3": "e-ac-3",
    "dnxhd": "vc-3",
}
CONTAINERS: Final = {"mp4": "mpeg-4", "mov": "mpeg-4", "mkv": "matroska", "ts": "mpeg-ts", "mts": "bdav"}
STATES: Final = {"unreadable": "failed", "broken": "failed", "timedout": "timeout", "timed out": "timeout"}
