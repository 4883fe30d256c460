"""MLT XML, which melt plays and Shotcut opens as a project: a play list of all clips.

https://www.mltframework.org/docs/mltxml/ tells the form. All frames are those of the profile.
"""

from collections.abc import Iterable
from math import gcd
from typing import TextIO

from app.export.hand_over.clips import TITLE, Timeline, timeline
from app.export.hand_over.handing import HandingOver, SeenFile
from app.export.hand_over.spool import pour, spool
from app.export.hand_over.xml import FORBIDDEN, escaped


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the document."""
    given = timeline(files, handing, FORBIDDEN)
    out.write(
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<mlt LC_NUMERIC="C" version="7.0.0" title="{TITLE}" producer="main_bin">\n{_profile(given)}'
    )
    with spool() as entries:
        for number, clip in enumerate(given.clips):
            last = max(0, clip.frames_at(given.rate) - 1)
            # It opens a file when it is first shown: a bin of many files opens at once.
            out.write(
                f'<chain id="chain{number}" out="{last}"><property name="length">{last + 1}</property>'
                f'<property name="resource">{escaped(clip.path)}</property>'
                '<property name="mlt_service">avformat-novalidate</property></chain>\n'
            )
            entries.write(f'<entry producer="chain{number}" in="0" out="{last}"/>\n')
        out.write('<playlist id="main_bin"><property name="xml_retain">1</property>\n')
        pour(entries, out)
    out.write("</playlist>\n</mlt>\n")


def _profile(given: Timeline) -> str:
    width, height = given.size
    common = gcd(width, height)
    return (
        f'<profile width="{width}" height="{height}" progressive="1" sample_aspect_num="1" '
        f'sample_aspect_den="1" display_aspect_num="{width // common}" '
        f'display_aspect_den="{height // common}" frame_rate_num="{given.rate.numerator}" '
        f'frame_rate_den="{given.rate.denominator}" colorspace="709"/>\n'
    )
