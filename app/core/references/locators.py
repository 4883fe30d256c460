"""Finds references to other files in MXF (SMPTE ST 377-1) files."""

from typing import Final

from app.core.references.boxes import ReadAt

LOCATOR: Final = b"\x0d\x01\x01\x01\x01\x01\x32"
"""The end of the key of a network locator: a set of metadata with an address of media."""
TAG_AT: Final = len(LOCATOR) - 1
"""The place in the key that tells a network locator from other sets."""
_PREFIX: Final = b"\x06\x0e\x2b\x34"
_ESSENCE: Final = (b"\x0d\x01\x03\x01", b"\x0e\x04\x03\x01")
"""Pictures, sound or data of MXF's generic container, and Avid's, in their keys."""
_ADDRESS: Final = 0x4001
_CHUNK: Final = 2**20
METADATA_BYTES: Final = _CHUNK
"""Bytes of the beginning that hold the metadata of most files."""
_ESSENCE_BYTES: Final = 16 * 2**20
"""Bytes of the beginning in which the first picture or sound is looked for."""


def is_mxf(head: bytes) -> bool:
    """Return whether a file that begins with `head` is MXF."""
    return head.startswith(_PREFIX)


def located(metadata: bytes) -> str | None:
    """Return the address of the first network locator in these bytes, perhaps empty; None without one."""
    at = metadata.find(LOCATOR)
    return None if at < 0 else _address(metadata[at + len(LOCATOR) + 1 :])


def has_essence(read_at: ReadAt) -> bool:
    """Return whether pictures or sound are in the file itself."""
    rest = b""
    for start in range(0, _ESSENCE_BYTES, _CHUNK):
        chunk = read_at(start, _CHUNK)
        if any(_has_key(rest + chunk, key) for key in _ESSENCE):
            return True
        if len(chunk) < _CHUNK:
            break
        rest = chunk[-16:]
    return False


def _has_key(data: bytes, key: bytes) -> bool:
    at = data.find(key)
    while at >= 0:
        if data[at - 8 : at - 2] == _PREFIX + b"\x01\x02":
            return True
        at = data.find(key, at + 1)
    return False


def _address(data: bytes) -> str:
    """Return the address in a local set that begins with its length."""
    if not data:
        return ""
    inner = 1 + (data[0] & 0x7F if data[0] & 0x80 else 0)
    end = inner + (int.from_bytes(data[1:inner]) if inner > 1 else data[0])
    data = data[inner : min(end, inner + 65536)]
    while len(data) >= 4:
        tag, length = int.from_bytes(data[:2]), int.from_bytes(data[2:4])
        if tag == _ADDRESS:
            return data[4 : 4 + length].decode("utf-16-be", "replace").split("\0")[0]
        data = data[4 + length :]
    return ""
