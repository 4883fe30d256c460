"""XML of Final Cut Pro 7 (xmeml 5), which Premiere, Resolve and Kdenlive read: a sequence with all clips.

https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/FinalCutPro_XML
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import TextIO

from app.core.export.frame_rates import is_ntsc, nominal, timecode
from app.core.text.uris import file_uri
from app.export.hand_over.clips import TITLE, Clip, timeline
from app.export.hand_over.handing import HandingOver, SeenFile
from app.export.hand_over.xml import FORBIDDEN, escaped


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the document. Clips without an exact rate are left out: each one names its rate."""
    given = timeline(files, handing, FORBIDDEN)
    width, height = given.size
    out.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE xmeml>\n<xmeml version="5">\n'
        f'<sequence id="s1"><name>{TITLE}</name>{_rate(given.rate)}<media><video>'
        f"<format><samplecharacteristics><width>{width}</width><height>{height}</height>"
        "</samplecharacteristics></format><track>\n"
    )
    number = at = 0
    for clip in given.clips:
        if clip.rate is None:
            handing.leave_out(clip.file, "hand_over.no_rate")
            continue
        number += 1
        end = at + clip.frames_at(given.rate)
        out.write(_item(clip, clip.rate, number, (at, end)))
        at = end
    out.write(f"</track></video></media><duration>{at}</duration></sequence>\n</xmeml>\n")


def _item(clip: Clip, rate: Fraction, number: int, place: tuple[int, int]) -> str:
    name, start, end = escaped(clip.file.name), *place
    return (
        f'<clipitem id="c{number}"><name>{name}</name><duration>{clip.frames}</duration>{_rate(rate)}'
        f"<start>{start}</start><end>{end}</end><in>0</in><out>{clip.frames}</out>"
        f'<file id="f{number}"><name>{name}</name><pathurl>{escaped(_address(clip))}</pathurl>{_rate(rate)}'
        f"<duration>{clip.frames}</duration>{_timecode(clip, rate)}"
        f"<media>{_picture(clip)}{_sound(clip)}</media></file></clipitem>\n"
    )


def _address(clip: Clip) -> str:
    return file_uri(clip.file.path).replace("file:///", "file://localhost/", 1)


def _rate(rate: Fraction) -> str:
    return f"<rate><timebase>{nominal(rate)}</timebase><ntsc>{str(is_ntsc(rate)).upper()}</ntsc></rate>"


def _timecode(clip: Clip, rate: Fraction) -> str:
    reel = clip.file.media.reel_name
    named = f"<reel><name>{escaped(reel)}</name></reel>" if reel else ""
    return (
        f"<timecode>{_rate(rate)}<string>{timecode(clip.start, rate, dropped=clip.dropped)}</string>"
        f"<frame>{clip.start}</frame><displayformat>{'' if clip.dropped else 'N'}DF</displayformat>"
        f"{named}</timecode>"
    )


def _picture(clip: Clip) -> str:
    if not clip.file.media.video:
        return ""
    if clip.size is None:
        return "<video/>"
    width, height = clip.size
    return (
        f"<video><samplecharacteristics><width>{width}</width><height>{height}</height>"
        "</samplecharacteristics></video>"
    )


def _sound(clip: Clip) -> str:
    channels = sum(track.channels or 0 for track in clip.file.media.audio)
    return f"<audio><channelcount>{channels}</channelcount></audio>" if channels else ""
