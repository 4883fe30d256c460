"""Writes films with a track of subtitles."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import av


def with_texts(film: Path, path: Path, codec: str, texts: Mapping[int, tuple[bytes, int]]) -> Path:
    """Write a film with a track of texts: each with how long it stands, by its time; milliseconds."""
    left = dict(texts)
    target: Any
    track: Any
    with av.open(str(film)) as source, av.open(str(path), "w") as target:
        picture = target.add_stream_from_template(source.streams.video[0])
        track = target.add_stream(codec)
        track.codec_context.subtitle_header = b"[Script Info]\n\n[V4+ Styles]\n\n[Events]\n"
        for packet in source.demux(video=0):
            if packet.dts is None:
                continue
            packet.stream = picture
            while left and min(left) <= (packet.pts or 0) * (packet.time_base or 0) * 1000:
                at = min(left)
                said, lasts = left.pop(at)
                text = av.Packet(len(said).to_bytes(2, "big") + said if codec == "mov_text" else said)
                text.stream, text.time_base, text.duration = track, Fraction(1, 1000), lasts
                text.pts = text.dts = at
                target.mux(text)
            target.mux(packet)
    return path
