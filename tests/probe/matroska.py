"""Makes the bytes of small Matroska files, whose frames are zeros (RFC 9559)."""

from typing import Final

VIDEO, AUDIO = 1, 2
HEAD: Final = bytes.fromhex("1A45DFA3 84 00000000")
SEGMENT: Final = bytes.fromhex("18538067 01FFFFFFFFFFFFFF")
"""The head of a segment of unknown size."""


def element(name: str, contents: bytes) -> bytes:
    """Return an element. `name` is its id in hexadecimal digits."""
    return bytes.fromhex(name) + (1 << 56 | len(contents)).to_bytes(8) + contents


def number(name: str, value: int) -> bytes:
    """Return an element with a number."""
    return element(name, value.to_bytes(8).lstrip(b"\0") or b"\0")


def track(of: int, kind: int, frame_duration: int = 0) -> bytes:
    """Return the description of a track, whose frames last `frame_duration` nanoseconds."""
    duration = number("23E383", frame_duration) if frame_duration else b""
    return element("AE", number("D7", of) + number("83", kind) + duration)


def tracks(*each: bytes, scale: int = 1_000_000) -> bytes:
    """Return what comes before the clusters."""
    return HEAD + SEGMENT + element("1549A966", number("2AD7B1", scale)) + element("1654AE6B", b"".join(each))


def cluster(at: int, *blocks: bytes) -> bytes:
    """Return a cluster that begins at a time, in units of the scale."""
    return element("1F43B675", number("E7", at) + b"".join(blocks))


def block(of: int, after: int, size: int = 20) -> bytes:
    """Return a frame of a track, at a time after the start of its cluster."""
    return element("A3", _frame(of, after, size))


def lasting_block(of: int, after: int, duration: int) -> bytes:
    """Return a frame that tells its duration."""
    return element("A0", element("A1", _frame(of, after, 20)) + number("9B", duration))


def _frame(of: int, after: int, size: int) -> bytes:
    head = bytes([0x80 | of]) if of < 0x80 else (0x4000 | of).to_bytes(2)
    return head + after.to_bytes(2, signed=True) + bytes(size)
