"""Metadata of clips as CSV, which Resolve imports into its media pool by file name and folder."""

from collections.abc import Iterable
from typing import Final, TextIO

from app.core.export.frame_rates import timecode
from app.core.text.names import split
from app.export.csv import escape_formula, write_row
from app.export.hand_over.clips import Clip, timeline
from app.export.hand_over.handing import HandingOver, SeenFile, utf8

_COLUMNS: Final = (
    *("File Name", "Clip Directory", "Start TC", "End TC", "Reel Name", "Camera Type", "Description"),
)
"""As Resolve names them in the metadata that it exports."""


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the table. A name that a spreadsheet would take for a formula cannot be in it: Resolve would not
    find the file by a changed name.
    """
    write_row(out, _COLUMNS)
    for clip in timeline(files, handing, "\n\r").clips:
        folder, name = (utf8(part) or "" for part in split(clip.file.path))
        if escape_formula(name) != name or escape_formula(folder) != folder:
            handing.leave_out(clip.file, "hand_over.formula")
            continue
        media = clip.file.media
        write_row(out, (name, folder, *_times(clip), media.reel_name, media.camera, media.title))


def _times(clip: Clip) -> tuple[str | None, str | None]:
    """Return the first and the last time code; None where the rate is not exact, or the file has none."""
    if clip.rate is None or not clip.file.media.start_timecode:
        return None, None
    first, last = (
        timecode(frame, clip.rate, dropped=clip.dropped) for frame in (clip.start, clip.start + clip.frames)
    )
    return first, last
