"""Makes subtitles that are pictures, as Blu-ray discs (PGS) and DVDs have them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from struct import pack
from typing import Any

import av

CANVAS = 320, 180
PLACE = 100, 140, 120, 20
"""Left, top, width and height."""
WHITE = 235, 128, 128, 255
"""Luma, red, blue and alpha."""
DVD_PACKET = bytes.fromhex(
    "004a002c"
    + "0001" * 20
    + "00000044"
    + "0300700400f0"
    + "050640db08c09f"
    + "0600040018"
    + "01ffffff004402ff"
)
"""A picture of a DVD, at the same place."""


def add_track(film: Path, path: Path, shown: tuple[float, float]) -> Path:
    """Write a film with a track of a white bar that stands from a time to another, seconds."""
    sup = path.with_suffix(".sup")
    sup.write_bytes(sup_file(shown))
    target: Any
    with (
        av.open(str(film)) as source,
        av.open(str(sup), format="sup") as bars,
        av.open(str(path), "w") as target,
    ):
        picture = target.add_stream_from_template(source.streams.video[0])
        track = target.add_stream_from_template(bars.streams.subtitles[0])
        packets = [(packet, picture) for packet in source.demux(video=0) if packet.dts is not None]
        packets += [(packet, track) for packet in _whole(bars.demux(subtitles=0))]
        for packet, stream in sorted(packets, key=lambda each: (each[0].dts or 0) * (each[0].time_base or 0)):
            packet.stream = stream
            target.mux(packet)
    return path


def _whole(packets: Iterable[Any]) -> list[Any]:
    """Return a packet for all segments of a time, as Matroska holds them."""
    found: dict[int, list[Any]] = {}
    for packet in packets:
        if packet.pts is not None:
            found.setdefault(packet.pts, []).append(packet)
    whole = []
    for pts, parts in found.items():
        joined = av.Packet(b"".join(bytes(part) for part in parts))
        joined.pts = joined.dts = pts
        joined.time_base = parts[0].time_base
        whole.append(joined)
    return whole


def packet(*, shows: bool, width: int = PLACE[2], height: int = PLACE[3]) -> bytes:
    """Return the segments of a bar, or of none."""
    return b"".join(
        pack(">BH", kind, len(body)) + body for kind, body in _segments(width, height, shows=shows)
    )


def sup_file(shown: tuple[float, float], *, width: int = PLACE[2], height: int = PLACE[3]) -> bytes:
    """Return a file of a bar that stands from a time to another, seconds."""
    return b"".join(
        sup_part(seconds, _segments(width, height, shows=shows))
        for seconds, shows in zip(shown, (True, False), strict=True)
    )


def sup_part(seconds: float, segments: Iterable[tuple[int, bytes]]) -> bytes:
    """Return segments of a time as a file has them."""
    return b"".join(
        b"PG" + pack(">IIBH", int(seconds * 90_000), 0, kind, len(body)) + body for kind, body in segments
    )


def _segments(width: int, height: int, *, shows: bool) -> Iterator[tuple[int, bytes]]:
    left, top = PLACE[:2]
    objects = pack(">HBBHH", 0, 0, 0, left, top) if shows else b""
    canvas = max(width, CANVAS[0]), max(height, CANVAS[1])
    yield 0x16, pack(">HHBHBBBB", *canvas, 0x10, int(shows), 0x80 if shows else 0, 0, 0, int(shows)) + objects
    yield 0x17, pack(">BBHHHH", 1, 0, left, top, width, height)
    if shows:
        yield 0x14, bytes((0, 0, 1, *WHITE))
        line = bytes((0, 0xC0 | width >> 8, width & 255, 1, 0, 0))
        rows = pack(">HH", width, height) + line * min(height, CANVAS[1])
        yield 0x15, pack(">HBB", 0, 0, 0xC0) + len(rows).to_bytes(3, "big") + rows
    yield 0x80, b""
