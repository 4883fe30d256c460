"""Avid Log Exchange: a table of clips of one rate, for Media Composer and Resolve."""

from collections.abc import Iterable
from typing import Final, TextIO

from app.core.export.frame_rates import drops, timecode
from app.export.hand_over.clips import of_one_rate, timeline
from app.export.hand_over.handing import HandingOver, SeenFile

_COLUMNS: Final = ("Name", "Tape", "Start", "End", "Duration", "Tracks", "Source File", "Source Path")
_FORMATS: Final = {1080: "1080", 720: "720", 576: "PAL", 486: "NTSC", 480: "NTSC"}
"""Avid's names of pictures, by their lines."""
_OTHER: Final = "CUSTOM"
_MOST_SOUND: Final = 8
"""Sound tracks that a clip names."""


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the table. A path with a tab or line break cannot be in it."""
    given = timeline(files, handing, "\t\n\r")
    rate, heading = given.rate, _FORMATS.get(given.size[1], _OTHER)
    per_second = f"{float(rate):.3f}".rstrip("0").rstrip(".")
    out.write(
        f"Heading\nFIELD_DELIM\tTABS\nVIDEO_FORMAT\t{heading}\nAUDIO_FORMAT\t48khz\nFPS\t{per_second}\n\n"
        "Column\n" + "\t".join(_COLUMNS) + "\n\nData\n"
    )
    for clip in of_one_rate(given, handing):
        dropped = clip.dropped or (drops(rate) and not clip.start)
        cells = (
            clip.file.name,
            (clip.file.media.reel_name or "").replace("\t", " "),
            timecode(clip.start, rate, dropped=dropped),
            timecode(clip.start + clip.frames, rate, dropped=dropped),
            timecode(clip.frames, rate, dropped=dropped),
            _tracks(clip.file),
            clip.file.name,
            clip.path,
        )
        out.write("\t".join(cells) + "\n")


def _tracks(file: SeenFile) -> str:
    """Return the tracks as Avid names them: `VA1A2`."""
    sound = min(len(file.media.audio), _MOST_SOUND)
    return ("V" if file.media.video else "") + "".join(f"A{number}" for number in range(1, sound + 1))
