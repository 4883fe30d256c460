"""CMX 3600 edit decision lists: one rate, at most 999 events, names in remarks.

https://xmil.biz/EDL-X/CMX3600.pdf tells the form.
"""

import re
from collections.abc import Iterable
from typing import Final, TextIO

from app.core.export.frame_rates import drops, nominal, timecode
from app.export.hand_over.clips import TITLE, of_one_rate, timeline
from app.export.hand_over.handing import HandingOver, SeenFile

_EVENTS: Final = 999
_HOUR: Final = 3600
_HOURS: Final = 24
"""Hours after which time codes begin anew."""
_NO_REEL: Final = "AX"
_NOT_OF_REEL: Final = re.compile("[^A-Z0-9_]")
_LONGEST_REEL: Final = 8


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the list; the first event is at an hour, as editors are used to."""
    given = timeline(files, handing, "\n\r")
    rate, dropped = given.rate, drops(given.rate)
    out.write(f"TITLE: {TITLE.upper()}\nFCM: {'' if dropped else 'NON-'}DROP FRAME\n")
    event = 0
    at = hour = int(_HOUR * rate) if dropped else _HOUR * nominal(rate)
    for clip in of_one_rate(given, handing):
        end = at + clip.frames
        if event == _EVENTS or end > _HOURS * hour:
            handing.leave_out(clip.file, "hand_over.too_many", count=_EVENTS)
            continue
        event += 1
        counts = clip.dropped or (dropped and not clip.start)
        own = (timecode(frame, rate, dropped=counts) for frame in (clip.start, clip.start + clip.frames))
        times = (*own, *(timecode(frame, rate, dropped=dropped) for frame in (at, end)))
        kind = "V" if clip.file.media.video else "A"
        out.write(f"\n{event:03}  {reel(clip.file):<8} {kind:<5} C        {' '.join(times)}\n")
        out.write(f"* FROM CLIP NAME: {clip.file.name}\n* SOURCE FILE: {clip.path}\n")
        if clip.file.offline:
            out.write("* ITS DISK IS NOT CONNECTED\n")
        at = end


def reel(file: SeenFile) -> str:
    """Return the name of a reel as CMX has it: eight letters and digits; `AX` without one."""
    name = _NOT_OF_REEL.sub("_", (file.media.reel_name or "").upper())[:_LONGEST_REEL]
    return name or _NO_REEL
