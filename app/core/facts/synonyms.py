"""Other words for values of filters, mapped to the words in files."""

from typing import Final

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
STATES: Final = {
    "read": "ok",
    "unreadable": "failed",
    "broken": "failed",
    "timedout": "timeout",
    "timed out": "timeout",
    "in the trash": "trashed",
    "trash": "trashed",
}
