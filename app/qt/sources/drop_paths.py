"""Paths out of a drop or a paste, as bytes: text would ruin the names that are not UTF-8."""

import os
import sys
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData

_URI_LIST = "text/uri-list"


def has_paths(mime: QMimeData) -> bool:
    """Whether there is a list to look into; cheap, for a drag that is still under way."""
    return mime.hasFormat(_URI_LIST)


def dropped_paths(mime: QMimeData) -> tuple[tuple[bytes, ...], int]:
    """Return the absolute paths of what lies on this computer, each once, and how many URLs did not.

    Nothing is looked up: whether a path exists is found out where waiting for it harms nobody.
    """
    lines = bytes(mime.data(_URI_LIST).data()).replace(b"\r", b"\n").split(b"\n")
    uris = [line.strip() for line in lines if line.strip() and not line.startswith(b"#")]
    paths = [uri_path(uri) for uri in uris]
    return tuple(dict.fromkeys(path for path in paths if path)), paths.count(None)


def uri_path(uri: bytes) -> bytes | None:
    """Return the path of a `file:` URI, or None where it names no file of this computer."""
    scheme, _, rest = uri.partition(b":")
    if scheme.lower() != b"file" or not rest.startswith(b"/"):
        return None
    host = b""
    if rest.startswith(b"//"):
        host, slash, rest = rest[2:].partition(b"/")
        rest = slash + rest
    path = unquote_to_bytes(rest)
    if not path or b"\0" in path:
        return None
    if sys.platform == "win32":
        return _windows_path(host, path)
    return (path.rstrip(b"/") or b"/") if host.lower() in {b"", b"localhost"} else None


def _windows_path(host: bytes, path: bytes) -> bytes | None:
    text = path.decode("utf-8", "replace").replace("/", "\\")
    if host.lower() not in {b"", b"localhost"}:
        return os.fsencode("\\\\" + unquote_to_bytes(host).decode("utf-8", "replace") + text).rstrip(b"\\")
    drive = text.lstrip("\\")
    return os.fsencode(drive.rstrip("\\") if len(drive) > 3 else drive) if drive[1:2] == ":" else None
