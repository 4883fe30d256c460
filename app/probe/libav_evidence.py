"""Takes no track of libav on trust: a track counts if packets of it came.

A header may declare anything, and libav finds a format for many bytes that have none. So a video needs two
pictures. One is enough in a bare stream, a format for videos alone, if the picture can be decoded.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, NamedTuple

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

PACKETS: Final = 2000
"""Most packets to read. In videos of some games, a thousand of sound come before the first picture."""
LEAST: Final = 2
"""Packets that prove a track."""
_NO_TIMES: Final = 0x80  # AVFMT_NOTIMESTAMPS
_STILL: Final = "Still Picture"


class StreamEvidence(NamedTuple):
    """The indices of streams of a file, by what their packets showed."""

    proven: frozenset[int]
    timed: frozenset[int]
    """Streams with time stamps. In others, rate and duration are placeholders of libav."""


def gather(media: InputContainer) -> StreamEvidence:
    """Read packets until every stream of pictures and sound is proven, at most `PACKETS`."""
    is_bare = bool(media.format.flags & _NO_TIMES)
    missing = {stream.index for stream in (*media.streams.video, *media.streams.audio)}
    counts: Counter[int] = Counter()
    timed: set[int] = set()
    first: dict[int, Packet[Any]] = {}
    for packet in _packets(media):
        index = packet.stream_index
        counts[index] += 1
        first.setdefault(index, packet)
        if not is_bare and (packet.pts is not None or packet.dts is not None):
            timed.add(index)
        if counts[index] >= LEAST:
            missing.discard(index)
            if not missing:
                break
    proven = {index for index, count in counts.items() if count >= LEAST}
    if is_bare:
        proven.update(
            index for index in first if index not in proven and _is_one_picture(media, first[index])
        )
    return StreamEvidence(frozenset(proven), frozenset(timed))


def _packets(media: InputContainer) -> "Iterator[Packet[Any]]":
    """Yield the packets of a file up to the first place that cannot be read."""
    try:
        for packet in islice(media.demux(), PACKETS):
            if packet.size:
                yield packet
    except av.FFmpegError:
        return


def _is_one_picture(media: InputContainer, packet: "Packet[Any]") -> bool:
    """Return whether a packet holds a picture of a video: its profile is not for still pictures."""
    stream = media.streams[packet.stream_index]
    if not isinstance(stream, VideoStream) or _STILL in (stream.codec_context.profile or ""):
        return False
    decoder = stream.codec_context
    decoder.thread_count = 1  # each thread takes its own share of the limited memory
    try:
        return any(not frame.is_corrupt for frame in (*decoder.decode(packet), *decoder.decode(None)))
    except av.FFmpegError:
        return False
