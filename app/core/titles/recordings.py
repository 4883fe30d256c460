"""Names that cameras, phones and programs give: they are no titles."""

import re
from typing import Final

_DATE: Final = r"(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])"
_TIME: Final = r"(?:\d\d[.\-_:]\d\d[.\-_:]\d\d|\d{6})"
_RECORDING: Final = re.compile(
    "|".join(
        (
            r"_?[A-Z]{1,5}[_-]?\d{4,}[\w-]*(?:\.TS)?",  # GX010482, DJI_0001, IMG_1234, P1010123, C0001
            r"[A-Z]{1,2}\d{3}_?(?:C\d{3}|\d{8}).*",  # ARRI, RED, Blackmagic: A001C001_240501_R1AB
            r"(?:0\d+|\d{5,}|\d{4}[0-9A-Z]{2})",  # AVCHD, P2
            rf"{_DATE}[-_ ]?[\d_-]*",
            rf".*{_DATE}[ _T-]+(?:at |um )?{_TIME}.*",
            r"(?i:clip|mov|video|vid|file|rec|sequence|untitled|movie)[ _-]?\d+",
            r"(?i:output|untitled|unbenannt|video|clip|recording|aufnahme|fullsizerender|new project)",
            r"(?i:rpreplay_final\d+|trim\.[0-9a-f-]{20,})",
            r".*[ _-][vV]\d{1,3}",  # interview_v2
        )
    )
)
_DISC: Final = frozenset({"video_ts", "bdmv", "stream", "hvdvd_ts"})


def is_recording(stem: str) -> bool:
    """Return whether a name without its extension is one that a camera or a program gives."""
    return _RECORDING.fullmatch(stem) is not None


def is_disc_folder(folder: str) -> bool:
    """Return whether a folder is one of the structure of a DVD or Blu-ray."""
    return folder.lower() in _DISC
