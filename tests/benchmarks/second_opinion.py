"""How far our answers agree with those of ffprobe, an engine of its own.

    python -m tests.benchmarks.second_opinion DIR [--all]

Each file is probed as a scan does, and by ffprobe. A field counts where both tell it. Either may be right:
a difference of a kind that can be named (`_KINDS`) is counted under that name, every other one is printed.
"""

import argparse
import json
import os
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.core.file.media import AudioStream, VideoFile, VideoStream
from app.probe.default_workers import default_workers
from app.probe.pool import MediaInfoProber
from tests.benchmarks.fidelity import probed, selected
from tests.benchmarks.measure import report

_SECONDS: Final = 60
_ASKED: Final = ("-v", "quiet", "-of", "json", "-show_format", "-show_streams", "-i")
_NEAR: Final = {"duration": 0.01, "frame_rate": 0.002}
"""How far apart two values may be and still say the same, as a share."""
_MOMENT: Final = 0.1
"""Seconds, of a duration likewise."""
_FFPROBES_RATE: Final = 25.0
_NOMINAL: Final = 1000
"""Frames a second that ffprobe makes up from a time base."""


class Difference(NamedTuple):
    """Two answers to one question."""

    field: str
    ours: Any
    theirs: Any
    media: VideoFile


def main() -> None:
    """Compare, print what differs, and close with one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="also files that are no video by name")
    arguments = parser.parse_args()
    paths = selected(arguments.folder, everything=arguments.all)
    answers = probed(MediaInfoProber(), paths)
    with ThreadPoolExecutor(default_workers()) as threads:
        opinions = list(threads.map(_opinion, paths))
    told: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for number, (path, theirs) in enumerate(zip(paths, opinions, strict=True)):
        media = answers[number].media
        if media is None or not theirs:
            continue
        ours = _facts(media)
        for field in sorted(ours.keys() & theirs.keys()):
            told[field] += 1
            if not _agree(field, ours[field], theirs[field]):
                difference = Difference(field, ours[field], theirs[field], media)
                kinds[_kind(difference, path)] += 1
    fields, differing = told.total(), kinds.total()
    figures = {"files": len(paths), "read_by_both": sum(map(bool, opinions)), "fields": fields}
    agreement = round((fields - differing) / fields, 4) if fields else None
    report("second_opinion", {**figures, "agreement": agreement, "differences": dict(kinds.most_common())})


def _opinion(path: bytes) -> dict[str, Any]:
    """Return what ffprobe tells, by our names; nothing where it cannot read the file."""
    command = ["ffprobe", *_ASKED, os.fsdecode(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
        answer = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return {}
    streams = answer.get("streams", ())
    video = [each for each in streams if each.get("codec_type") == "video" and not _is_cover(each)]
    audio = [each for each in streams if each.get("codec_type") == "audio"]
    if not video and not audio:
        return {}
    picture, sound = (tracks[0] if tracks else {} for tracks in (video, audio))
    facts = {
        "width": picture.get("width"),
        "height": picture.get("height"),
        "frame_rate": _ratio(picture.get("avg_frame_rate")) or _ratio(picture.get("r_frame_rate")),
        "channels": sound.get("channels"),
        "sample_rate": int(sound.get("sample_rate", 0)),
        "duration": float(answer.get("format", {}).get("duration", 0)),
        "video tracks": len(video),
        "audio tracks": len(audio),
    }
    return {name: value for name, value in facts.items() if value or name.endswith("tracks")}


def _is_cover(stream: dict[str, Any]) -> bool:
    return bool(stream.get("disposition", {}).get("attached_pic"))


def _ratio(text: str | None) -> float | None:
    above, _, below = (text or "").partition("/")
    rate = float(above) / float(below) if above and below and float(below) else 0.0
    return rate if 0 < rate < _NOMINAL else None


def _facts(media: VideoFile) -> dict[str, Any]:
    picture = media.video[0] if media.video else VideoStream()
    sound = media.audio[0] if media.audio else AudioStream()
    facts = {
        "width": picture.width,
        "height": picture.height,
        "frame_rate": picture.frame_rate,
        "channels": sound.channels,
        "sample_rate": sound.sample_rate,
        "duration": media.duration,
        "video tracks": len(media.video),
        "audio tracks": len(media.audio),
    }
    return {name: value for name, value in facts.items() if value is not None}


def _agree(field: str, ours: float, theirs: float) -> bool:
    apart = abs(ours - theirs)
    return apart <= _NEAR.get(field, 0) * theirs or (field == "duration" and apart <= _MOMENT)


def _kind(difference: Difference, path: bytes) -> str:
    for name, fits in _KINDS.items():
        if fits(difference):
            return f"{difference.field}: {name}"
    print(f"{os.fsdecode(path)}: {difference.field}: we say {difference.ours}, ffprobe {difference.theirs}")
    return f"{difference.field}: not explained"


def _is_of_frames(difference: Difference) -> bool:
    picture = difference.media.video[0] if difference.media.video else VideoStream()
    return difference.field == "frame_rate" and picture.frame_rate_mode == "VFR"


def _is_factor(field: str, factors: Sequence[float]) -> Callable[[Difference], bool]:
    def fits(difference: Difference) -> bool:
        if difference.field != field:
            return False
        shares = (difference.ours / difference.theirs, difference.theirs / difference.ours)
        return any(abs(share - factor) < 0.01 for share in shares for factor in factors)

    return fits


def _is_a_tracks(difference: Difference) -> bool:
    tracks: Sequence[VideoStream | AudioStream] = (*difference.media.video, *difference.media.audio)
    lengths = [track.duration for track in tracks if track.duration is not None]
    return difference.field == "duration" and any(
        _agree("duration", length, difference.theirs) for length in lengths
    )


def _is_default(difference: Difference) -> bool:
    bare = difference.media.container in {"AVC", "HEVC", "VVC"}
    return difference.field == "frame_rate" and bare and difference.theirs == _FFPROBES_RATE


def _is_rounded(difference: Difference) -> bool:
    """Whether ours is what a time a frame in whole milliseconds comes to."""
    if difference.field != "frame_rate":
        return False
    rate = 1000 / round(1000 / difference.theirs)
    return _agree("frame_rate", difference.ours, rate)


_KINDS: Final[dict[str, Callable[[Difference], bool]]] = {
    "variable: one tells the mean, the other what is usual": _is_of_frames,
    "one counts fields, the other frames": _is_factor("frame_rate", (2,)),
    "HE-AAC: one tells the core, the other what is played": _is_factor("sample_rate", (2,)),
    "parametric stereo: one tells the core, the other what is played": _is_factor("channels", (2,)),
    "coded in whole blocks: one tells those, the other what is shown": lambda d: (
        d.field in {"width", "height"} and abs(d.ours - d.theirs) < 16
    ),
    "theirs is that of one track": _is_a_tracks,
    "a bare stream tells none: theirs is a default": _is_default,
    "ours is from time stamps in milliseconds": _is_rounded,
    "the file is cut: one tells what it says, the other what is there": lambda d: (
        d.field == "duration" and bool(d.media.truncated)
    ),
    "MediaInfo makes nothing of the file": lambda d: d.field.endswith("tracks") and not d.media.has_tracks,
}
"""What such a difference is, and how to know it."""


if __name__ == "__main__":
    main()
