"""FCPXML 1.8, for Final Cut Pro and Resolve: assets, and a project with all clips.

https://developer.apple.com/documentation/professional-video-applications/fcpxml-reference tells the form.
Times are fractions of seconds; those of a timeline are whole frames of it.
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import TextIO

from app.core.export.frame_rates import drops
from app.core.text.uris import file_uri
from app.export.hand_over.clips import TITLE, Clip, timeline
from app.export.hand_over.handing import HandingOver, SeenFile
from app.export.hand_over.spool import pour, spool
from app.export.hand_over.xml import FORBIDDEN, attribute

_Look = tuple[Fraction | None, tuple[int, int] | None]


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the document."""
    given = timeline(files, handing, FORBIDDEN)
    formats: dict[_Look, str] = {}
    out.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n<fcpxml version="1.8">\n<resources>\n'
    )
    own = _format(out, formats, (given.rate, given.size))
    at = 0
    with spool() as spine:
        for number, clip in enumerate(given.clips, 1):
            look = _format(out, formats, (clip.rate, clip.size))
            out.write(_asset(clip, number, look))
            frames = clip.frames_at(given.rate)
            spine.write(
                f'<asset-clip ref="a{number}" name={attribute(clip.file.name)} '
                f'offset="{_time(at, given.rate)}" start="{_start(clip)}" '
                f'duration="{_time(frames, given.rate)}" format="{look}"/>\n'
            )
            at += frames
        counting = "DF" if drops(given.rate) else "NDF"
        out.write(
            f'</resources>\n<library><event name="{TITLE}"><project name="{TITLE}"><sequence format="{own}" '
            f'duration="{_time(at, given.rate)}" tcStart="0s" tcFormat="{counting}"><spine>\n'
        )
        pour(spine, out)
    out.write("</spine></sequence></project></event></library>\n</fcpxml>\n")


def _format(out: TextIO, formats: dict[_Look, str], look: _Look) -> str:
    """Return the id of the format of a clip, and write it the first time."""
    if look in formats:
        return formats[look]
    formats[look] = name = f"f{len(formats) + 1}"
    rate, size = look
    length = f' frameDuration="{_time(1, rate)}"' if rate else ' name="FFVideoFormatRateUndefined"'
    width = ' width="{}" height="{}"'.format(*size) if size else ""
    out.write(f'<format id="{name}"{length}{width}/>\n')
    return name


def _asset(clip: Clip, number: int, look: str) -> str:
    media = clip.file.media
    sound = media.audio[0] if media.audio else None
    kinds = (
        *((('hasVideo="1"', f'format="{look}"')) if media.video else ()),
        *(('hasAudio="1"', f'audioSources="1" audioChannels="{sound.channels or 2}"') if sound else ()),
    )
    length = _time(clip.frames, clip.rate) if clip.rate else _seconds(clip.seconds)
    return (
        f'<asset id="a{number}" name={attribute(clip.file.name)} src="{file_uri(clip.file.path)}" '
        f'start="{_start(clip)}" duration="{length}" {" ".join(kinds)}/>\n'
    )


def _start(clip: Clip) -> str:
    return _time(clip.start, clip.rate) if clip.rate else "0s"


def _time(frames: int, rate: Fraction) -> str:
    return f"{frames * rate.denominator}/{rate.numerator}s" if frames else "0s"


def _seconds(seconds: float) -> str:
    return f"{int(seconds * 1000)}/1000s"
