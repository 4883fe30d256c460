"""Writes films with closed captions in their pictures: CEA-608, in messages of H.264 (ATSC A/53)."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, Final

import av

_LOAD, _ERASE_UNSEEN, _ROW_15, _SHOW, _ERASE = b"\x14\x20", b"\x14\x2e", b"\x14\x70", b"\x14\x2f", b"\x14\x2c"
_FIELD_1: Final = b"\xfc"
_NOTHING: Final = b"\0\0"
_RATE: Final = 25
_UNIT_DELIMITER: Final = b"\0\0\0\1\x09"


def with_captions(film: Path, path: Path, texts: Mapping[int, str]) -> Path:
    """Write an MPEG-TS film of H.264, 25 pictures a second, with captions; an empty text ends the one before.

    `texts` have the numbers of the pictures from which on their codes are sent, one pair a picture.
    """
    pairs = {at + number: pair for at, text in texts.items() for number, pair in enumerate(_codes(text))}
    target: Any
    with av.open(str(film)) as source, av.open(str(path), "w") as target:
        picture = target.add_stream_from_template(source.streams.video[0])
        start = None
        for packet in source.demux(video=0):
            if packet.dts is None or packet.pts is None or packet.time_base is None:
                continue
            start = packet.pts if start is None else start
            number = round((packet.pts - start) * packet.time_base * _RATE)
            target.mux(_captioned(packet, pairs.get(number, _NOTHING), picture))
    return path


def _codes(text: str) -> Iterator[bytes]:
    """Yield the pairs that show a text in the lowest row; each order is sent twice."""
    words = text.encode("ascii") + b" " * (len(text) % 2)
    orders: Iterable[bytes] = (_LOAD, _ERASE_UNSEEN, _ROW_15) if text else (_ERASE,)
    yield from chain.from_iterable((order, order) for order in orders)
    if text:
        yield from (words[at : at + 2] for at in range(0, len(words), 2))
        yield from (_SHOW, _SHOW)


def _captioned(packet: Any, pair: bytes, stream: Any) -> Any:  # noqa: ANN401 - of PyAV
    data = bytes(packet)
    at = len(_UNIT_DELIMITER) + 1 if data.startswith(_UNIT_DELIMITER) else 0
    found = av.Packet(data[:at] + _message(_FIELD_1 + bytes(map(_odd, pair))) + data[at:])
    found.pts, found.dts, found.time_base = packet.pts, packet.dts, packet.time_base
    found.is_keyframe, found.stream = packet.is_keyframe, stream
    return found


def _message(data: bytes) -> bytes:
    """Return a unit of H.264 with captions, three bytes each."""
    told = b"\xb5\0\x31GA94\x03" + bytes([0xC0 | len(data) // 3]) + b"\xff" + data + b"\xff"
    return b"\0\0\0\1\x06\x04" + bytes([len(told)]) + told + b"\x80"


def _odd(value: int) -> int:
    """Return a byte of seven bits with the eighth that makes the number of ones odd."""
    return value | (0x80 if value.bit_count() % 2 == 0 else 0)
