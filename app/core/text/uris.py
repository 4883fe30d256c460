"""Addresses of files (RFC 8089)."""

from typing import Final
from urllib.parse import quote_from_bytes

from app.core.text.names import separator

_KEPT: Final = "/:"


def file_uri(path: bytes) -> str:
    """Return the `file:` URI of an absolute path of any system: plain ASCII for any bytes in the name."""
    if separator(path) == b"\\":
        path = path.replace(b"\\", b"/")
        path = path.removeprefix(b"//") if path.startswith(b"//") else b"/" + path
    return "file://" + quote_from_bytes(path, safe=_KEPT)
