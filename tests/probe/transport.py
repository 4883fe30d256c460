"""Transport streams put together byte by byte (ISO/IEC 13818-1), as no muxer here writes them."""

import struct
from typing import Final

_PACKET: Final = 188
_ROOM: Final = _PACKET - 4
_MAP_PID, _STREAM_PID, _NULL_PID = 0x100, 0x200, 0x1FFF
AVC: Final = 0x1B
AVS3: Final = 0xD4
"""Stream types; the engine of today knows nothing of AVS3."""


def nothing(count: int) -> bytes:
    """Return `count` packets that hold nothing."""
    return _packet(_NULL_PID, b"") * count


def program(stream_type: int, frames: int = 50) -> bytes:
    """Return a program of one stream, whose frames are noise."""
    packets = b""
    counter = 0
    for frame in range(frames):
        if frame % 10 == 0:
            packets += _tables(stream_type, frame // 10)
        noise = bytes((frame * 7 + at * 31) % 251 for at in range(900))
        pes = b"\0\0\1\xe0\0\0\x80\x80\5" + _time_stamp(90_000 + 3600 * frame) + noise
        for at in range(0, len(pes), _ROOM):
            packets += _packet(_STREAM_PID, pes[at : at + _ROOM], counter, start=at == 0)
            counter += 1
    return packets


def _tables(stream_type: int, counter: int) -> bytes:
    association = _section(0, struct.pack(">HH", 1, 0xE000 | _MAP_PID))
    stream = struct.pack(">BHH", stream_type, 0xE000 | _STREAM_PID, 0xF000)
    programs = _section(2, struct.pack(">HH", 0xE000 | _STREAM_PID, 0xF000) + stream)
    return _table(0, association, counter) + _table(_MAP_PID, programs, counter)


def _table(pid: int, section: bytes, counter: int) -> bytes:
    return _packet(pid, (b"\0" + section).ljust(_ROOM, b"\xff"), counter, start=True)


def _section(table: int, body: bytes) -> bytes:
    head = struct.pack(">BHHBBB", table, 0xB000 | (len(body) + 9), 1, 0xC1, 0, 0) + body
    return head + struct.pack(">I", _crc(head))


def _crc(data: bytes) -> int:
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ (0x04C11DB7 if crc & 0x80000000 else 0)) & 0xFFFFFFFF
    return crc


def _packet(pid: int, payload: bytes, counter: int = 0, *, start: bool = False) -> bytes:
    padding = _ROOM - len(payload)
    field = (
        b"" if not padding else bytes([padding - 1]) + b"\0\xff"[: padding - 1].ljust(padding - 1, b"\xff")
    )
    control = (0x30 if padding else 0x10) | (counter & 15)
    return struct.pack(">BHB", 0x47, (0x4000 if start else 0) | pid, control) + field + payload


def _time_stamp(ticks: int) -> bytes:
    return bytes(
        [
            0x21 | ticks >> 29 & 0x0E,
            ticks >> 22 & 0xFF,
            1 | ticks >> 14 & 0xFE,
            ticks >> 7 & 0xFF,
            1 | ticks << 1 & 0xFE,
        ]
    )
