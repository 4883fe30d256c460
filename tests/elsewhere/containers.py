"""Makes binary files that refer to others: movies of QuickTime, and MXF."""

import struct
from typing import Final

_LABEL: Final = b"\x06\x0e\x2b\x34"
_SET: Final = _LABEL + b"\x02\x53\x01\x01\x0d\x01\x01\x01\x01\x01"


def box(kind: bytes, contents: bytes = b"") -> bytes:
    """Return a box of QuickTime."""
    return (8 + len(contents)).to_bytes(4) + kind + contents


def alias(name: str, path: str = "") -> bytes:
    """Return the record of a Macintosh alias, as a program on a Mac writes it."""
    record = bytearray(150)
    record[6:8] = (2).to_bytes(2)  # version
    record[50 : 51 + len(name)] = bytes([len(name)]) + name.encode()
    for kind, text in ((2, path), (18, path)):
        data = text.encode()
        record += struct.pack(">HH", kind, len(data)) + data + bytes(len(data) % 2)
    record += b"\xff\xff\0\0"
    record[4:6] = len(record).to_bytes(2)
    return bytes(record)


def movie(*tables: bytes, width: int = 320, height: int = 240) -> bytes:
    """Return a movie with a track of video for each table of data references, without any media."""
    head = bytes(12) + struct.pack(">II", 600, 600) + bytes(80)
    tracks = [_track(number, entries, width, height) for number, entries in enumerate(tables, 1)]
    return box(b"moov", box(b"mvhd", head) + b"".join(tracks))


def _track(number: int, entries: bytes, width: int, height: int) -> bytes:
    references = bytes(4) + entries_of(entries).to_bytes(4) + entries
    description = bytes(6) + b"\0\1" + bytes(16) + struct.pack(">HH", width, height)
    description += struct.pack(">II", 72 << 16, 72 << 16) + bytes(4) + b"\0\1" + bytes(32) + b"\0\x18\xff\xff"
    table = box(b"stsd", bytes(4) + (1).to_bytes(4) + box(b"avc1", description))
    table += box(b"stts", bytes(4) + struct.pack(">III", 1, 25, 24))
    table += box(b"stsz", bytes(4) + struct.pack(">II", 1000, 25))
    table += box(b"stsc", bytes(4) + struct.pack(">IIII", 1, 1, 25, 1))
    table += box(b"stco", bytes(4) + struct.pack(">II", 1, 40))
    information = box(b"vmhd", bytes(12)) + box(b"dinf", box(b"dref", references)) + box(b"stbl", table)
    handler = box(b"hdlr", bytes(4) + b"mhlrvideappl" + bytes(9))
    media = (
        box(b"mdhd", bytes(12) + struct.pack(">II", 600, 600) + bytes(4))
        + handler
        + box(b"minf", information)
    )
    head = b"\0\0\0\7" + bytes(8) + number.to_bytes(4) + bytes(4) + (600).to_bytes(4) + bytes(52)
    return box(
        b"trak", box(b"tkhd", head + struct.pack(">II", width << 16, height << 16)) + box(b"mdia", media)
    )


def entries_of(entries: bytes) -> int:
    """Return the number of boxes, one behind the other."""
    count = at = 0
    while at + 8 <= len(entries):
        at += max(8, int.from_bytes(entries[at : at + 4]))
        count += 1
    return count


def mxf(address: str | None, essence: bytes = b"") -> bytes:
    """Return an MXF file of one picture track, whose essence is at `address`, or in the file."""
    sets = _sets(address)
    pack = struct.pack(">HHI", 1, 3, 1) + bytes(24) + len(sets).to_bytes(8) + bytes(8) + bytes(4) + bytes(8)
    pack += (1 if essence else 0).to_bytes(4) + _OPERATIONAL_PATTERN + struct.pack(">II", 1, 16) + _CONTAINER
    file = _klv(_LABEL + b"\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x02\x04\0", pack) + sets
    if essence:
        file += _klv(_LABEL + b"\x01\x02\x01\x01\x0d\x01\x03\x01\x15\x01\x05\x01", essence)
    return file


_OPERATIONAL_PATTERN: Final = _LABEL + b"\x04\x01\x01\x01\x0d\x01\x02\x01\x01\x01\x01\0"
_CONTAINER: Final = _LABEL + b"\x04\x01\x01\x01\x0d\x01\x03\x01\x02\x04\x60\x01"


def _sets(address: str | None) -> bytes:
    preface, storage, source, track, sequence, clip, descriptor, locator = (
        bytes(15) + bytes([n]) for n in range(1, 9)
    )
    umid = bytes(31) + b"\1"
    links = [(0x2F01, _array(locator))] if address else []
    made = [
        _local(
            0x2F, preface, (0x3B03, storage), (0x3B09, _OPERATIONAL_PATTERN), (0x3B0A, _array(_CONTAINER))
        ),
        _local(0x18, storage, (0x1901, _array(source)), (0x1902, _array())),
        _local(0x37, source, (0x4401, umid), (0x4403, _array(track)), (0x4701, descriptor)),
        _local(
            0x3B, track, (0x4801, (1).to_bytes(4)), (0x4B01, struct.pack(">II", 25, 1)), (0x4803, sequence)
        ),
        _local(0x0F, sequence, (0x0201, _PICTURE), (0x0202, (25).to_bytes(8)), (0x1001, _array(clip))),
        _local(0x11, clip, (0x0201, _PICTURE), (0x0202, (25).to_bytes(8))),
        _local(
            0x28,
            descriptor,
            (0x3001, struct.pack(">II", 25, 1)),
            (0x3203, (320).to_bytes(4)),
            (0x3202, (240).to_bytes(4)),
            (0x3004, _CONTAINER),
            (0x3006, (1).to_bytes(4)),
            *links,
        ),
    ]
    if address:
        made.append(_local(0x32, locator, (0x4001, address.encode("utf-16-be"))))
    primer = struct.pack(">II", 0, 18)
    return _klv(_LABEL + b"\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x05\x01\0", primer) + b"".join(made)


_PICTURE: Final = _LABEL + b"\x04\x01\x01\x01\x01\x03\x02\x02\x01\0\0\0"


def _array(*values: bytes) -> bytes:
    return struct.pack(">II", len(values), 16) + b"".join(values)


def _local(kind: int, number: bytes, *items: tuple[int, bytes]) -> bytes:
    values = ((0x3C0A, number), *items)
    return _klv(
        _SET + bytes([kind, 0]), b"".join(struct.pack(">HH", tag, len(data)) + data for tag, data in values)
    )


def _klv(key: bytes, value: bytes) -> bytes:
    return key + b"\x83" + len(value).to_bytes(3) + value
