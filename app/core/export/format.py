"""The formats of exports by name, their groups, and the extensions of their files."""

from enum import StrEnum
from typing import Final

from app.core.text.names import as_text


class Format(StrEnum):
    """The values of `--format`."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"
    # Lists of paths.
    NUL = "nul"
    """Paths that end with a zero byte, which no name has: for xargs -0, tar --null."""
    LINES = "lines"
    RSYNC = "rsync"
    RCLONE = "rclone"
    TDARR = "tdarr"
    M3U8 = "m3u8"
    # Lists of work for an encoder.
    HANDBRAKE = "handbrake"
    SH = "sh"
    POWERSHELL = "powershell"
    CMD = "cmd"
    # Clips for an editor.
    OTIO = "otio"
    EDL = "edl"
    RESOLVE = "resolve"
    FCPXML = "fcpxml"
    XMEML = "xmeml"
    MLT = "mlt"
    ALE = "ale"


LISTED: Final = (Format.TABLE, Format.JSON, Format.JSONL, Format.CSV, Format.HTML)
"""Formats with facts of the files, which a scan writes too."""
BY_CLIP: Final = frozenset(LISTED) - {Format.HTML}
"""Formats that can have one line for the files of a recording."""
PATHS: Final = (Format.NUL, Format.LINES, Format.RSYNC, Format.RCLONE, Format.TDARR, Format.M3U8)
"""Lists of paths, for programs that copy, play or process files."""
RELATIVE: Final = (Format.RSYNC, Format.RCLONE)
"""Lists whose paths are relative to a folder."""
ENCODING: Final = (Format.HANDBRAKE, Format.SH, Format.POWERSHELL, Format.CMD)
"""Lists of work for an encoder, which name the files that it makes."""
EDITING: Final = (
    *(Format.OTIO, Format.EDL, Format.RESOLVE, Format.FCPXML, Format.XMEML, Format.MLT, Format.ALE),
)
"""Timelines and tables of clips, for editors."""
HANDED_OVER: Final = frozenset((*PATHS, *ENCODING, *EDITING))
"""Formats for another program, which cannot hold every file: what they leave out is told."""

ENDINGS: Final[dict[Format, tuple[str, ...]]] = {
    Format.TABLE: (".txt",),
    Format.JSON: (".json",),
    Format.JSONL: (".jsonl", ".ndjson"),
    Format.CSV: (".csv",),
    Format.HTML: (".html", ".htm"),
    Format.NUL: (".nul",),
    Format.LINES: (".txt",),
    Format.RSYNC: (".nul",),
    Format.RCLONE: (".txt",),
    Format.TDARR: (".txt",),
    Format.M3U8: (".m3u8",),
    Format.HANDBRAKE: (".json",),
    Format.SH: (".sh",),
    Format.POWERSHELL: (".ps1",),
    Format.CMD: (".cmd",),
    Format.OTIO: (".otio",),
    Format.EDL: (".edl",),
    Format.RESOLVE: (".csv",),
    Format.FCPXML: (".fcpxml",),
    Format.XMEML: (".xml",),
    Format.MLT: (".mlt",),
    Format.ALE: (".ale",),
}
"""Extensions of each format: a file with one is an earlier output, which the next may replace.

Of an extension that several have, the first one is meant.
"""

PDF_ENDINGS: Final = (".pdf",)
"""Extensions of a printed report."""


def format_of(name: bytes) -> Format | None:
    """Return the format that the extension of a file's name says; None if it says no format."""
    text = as_text(name).casefold()
    return next((form for form, endings in ENDINGS.items() if text.endswith(endings)), None)
