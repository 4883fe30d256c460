"""OpenTimelineIO: a timeline of clips, with their frames at exact rates, start time codes and reels.

https://opentimelineio.readthedocs.io/en/latest/tutorials/otio-serialized-schema.html
"""

import json
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any, TextIO

from app.core.text.uris import file_uri
from app.export.hand_over.clips import TITLE, Clip, timeline
from app.export.hand_over.handing import HandingOver, SeenFile


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the timeline, a clip a line."""
    given = timeline(files, handing)
    out.write(
        f'{{"OTIO_SCHEMA": "Timeline.1", "name": "{TITLE}", '
        '"tracks": {"OTIO_SCHEMA": "Stack.1", "name": "tracks", '
        '"children": [{"OTIO_SCHEMA": "Track.1", "name": "V1", "kind": "Video", "children": ['
    )
    comma = "\n"
    for clip in given.clips:
        out.write(comma + json.dumps(_clip(clip, given.rate)))
        comma = ",\n"
    out.write("\n]}]}}\n")


def _clip(clip: Clip, rate: Fraction) -> Mapping[str, Any]:
    """Return a clip; one without an exact rate has a length in frames of the timeline."""
    own = None if clip.rate is None else _range(clip.start, clip.frames, clip.rate)
    reference = {
        "OTIO_SCHEMA": "ExternalReference.1",
        "target_url": file_uri(clip.file.path),
        **({"available_range": own} if own else {}),
    }
    return {
        "OTIO_SCHEMA": "Clip.2",
        "name": clip.file.name,
        **({} if own else {"source_range": _range(0, clip.frames_at(rate), rate)}),
        "metadata": _metadata(clip),
        "media_references": {"DEFAULT_MEDIA": reference},
        "active_media_reference_key": "DEFAULT_MEDIA",
    }


def _metadata(clip: Clip) -> Mapping[str, Any]:
    reel = clip.file.media.reel_name
    return {
        **({"cmx_3600": {"reel": reel}} if reel else {}),
        **({"cinventory": {"offline": True}} if clip.file.offline else {}),
    }


def _range(start: int, frames: int, rate: Fraction) -> Mapping[str, Any]:
    return {
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": _time(start, rate),
        "duration": _time(frames, rate),
    }


def _time(frames: int, rate: Fraction) -> Mapping[str, Any]:
    return {"OTIO_SCHEMA": "RationalTime.1", "value": frames, "rate": float(rate)}
