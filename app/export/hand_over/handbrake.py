"""Queues for HandBrakeCLI (`--queue-import-file`), with all tracks.

The form is that of `libhb/hb_json.c`. Without a list of sound tracks the result has no sound, and without one
of subtitles none of these. HandBrake replaces a file that has the name of a result: each name is new.
It turns a picture as its file tells before it scales it.
"""

import json
from collections.abc import Iterable
from typing import Any, Final, TextIO

from app.core.advice.target import TargetCodec
from app.core.file.media import AudioStream, VideoFile
from app.export.hand_over.encoding import Encoding, encodings
from app.export.hand_over.handing import HandingOver, SeenFile, utf8

_ENCODERS: Final = {
    (TargetCodec.HEVC, False): "x265",
    (TargetCodec.HEVC, True): "x265_10bit",
    (TargetCodec.AV1, False): "svt_av1",
    (TargetCodec.AV1, True): "svt_av1_10bit",
}
_COPIED: Final = {
    "AAC": "copy:aac",
    "AC-3": "copy:ac3",
    "E-AC-3": "copy:eac3",
    "DTS": "copy:dts",
    "DTS XLL": "copy:dtshd",
    "MLP FBA": "copy:truehd",
    "FLAC": "copy:flac",
    "MPEG Audio": "copy:mp3",
    "Opus": "copy:opus",
}
"""Kinds of sound that HandBrake copies, by the beginning of MediaInfo's name."""
_MASK: Final = tuple(dict.fromkeys(_COPIED.values()))
_LOSSLESS: Final = "flac24"
"""The codec of sound that HandBrake cannot copy: nothing of it is lost."""
_CROP_AND_SCALE: Final = 20
"""The filter that scales, in HandBrake 1.8 to 1.11 (`HB_FILTER_CROP_SCALE` in `libhb/handbrake/common.h`).

Other versions number their filters otherwise, and have no names for them.
"""
_SIDES: Final = ("top", "bottom", "left", "right")


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the queue, a job a line."""
    out.write("[")
    number = 0
    for file, encoding in encodings(files, handing):
        source = file.text
        if source is None:
            handing.leave_out(file, "hand_over.not_utf8")
        elif encoding.to_sdr:
            handing.leave_out(file, "hand_over.handbrake_sdr")
        elif (result := utf8(handing.output(file))) is not None:
            job = _job(number, source, result, file.media, encoding)
            out.write(("\n" if not number else ",\n") + json.dumps({"Job": job}))
            number += 1
    out.write("\n]\n")


def _job(number: int, source: str, result: str, media: VideoFile, encoding: Encoding) -> dict[str, Any]:
    return {
        "SequenceID": number,
        "Source": {"Path": source, "Title": 1},
        "Destination": {"File": result, "Mux": "mkv", "ChapterMarkers": True},
        **({"Filters": {"FilterList": [_scaling(*encoding.size)]}} if encoding.size else {}),
        "Video": {
            "Encoder": _ENCODERS[encoding.codec, encoding.ten_bits],
            "Quality": float(encoding.quality),
            "Preset": encoding.preset,
        },
        "Audio": {
            "CopyMask": _MASK,
            "FallbackEncoder": _LOSSLESS,
            "AudioList": [
                _sound(at, track, rate)
                for at, (track, rate) in enumerate(zip(media.audio, encoding.sound, strict=True))
            ],
        },
        "Subtitle": {
            "SubtitleList": [
                {
                    "Track": at,
                    "Default": bool(track.default),
                    "Forced": bool(track.forced),
                    "Burn": False,
                }
                for at, track in enumerate(media.text)
            ]
        },
    }


def _scaling(width: int, height: int) -> dict[str, Any]:
    uncropped = {f"crop-{side}": 0 for side in _SIDES}
    return {"ID": _CROP_AND_SCALE, "Settings": {"width": width, "height": height, **uncropped}}


def _sound(at: int, track: AudioStream, rate: int | None) -> dict[str, Any]:
    if rate is not None:
        return {"Track": at, "Encoder": "av_aac", "Bitrate": rate // 1000}
    is_copied = any((track.codec or "").startswith(name) for name in _COPIED)
    return {"Track": at, "Encoder": "copy" if is_copied else _LOSSLESS}
