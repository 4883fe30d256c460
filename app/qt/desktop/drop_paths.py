"""Paths in drags, drops and on the clipboard, as bytes. Text would corrupt names that are not UTF-8."""

import os
import sys
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from app.core.text.uris import file_uri

_URI_LIST = "text/uri-list"
_COPIED_FILES = "x-special/gnome-copied-files"
"""The type by which file managers of GNOME, Xfce and LXDE know that files were copied, not cut."""


def put_paths(mime: QMimeData, paths: Iterable[bytes]) -> None:
    """Put files by their absolute paths, each byte of a name as it is, for programs to copy or open."""
    uris = [file_uri(path).encode() for path in paths]
    mime.setUrls([QUrl.fromEncoded(uri, QUrl.ParsingMode.StrictMode) for uri in uris])
    if sys.platform == "linux":
        mime.setData(_COPIED_FILES, QByteArray(b"\n".join((b"copy", *uris))))


def has_paths(mime: QMimeData) -> bool:
    """Return whether the data holds a list of URIs. The check is cheap, for a drag in progress."""
    return mime.hasFormat(_URI_LIST)


def dropped_paths(mime: QMimeData) -> tuple[tuple[bytes, ...], int]:
    """Return the distinct absolute paths on this computer, and the number of other URIs.

    The file system is not read. The scan finds out in another thread whether a path exists.
    """
    lines = bytes(mime.data(_URI_LIST).data()).replace(b"\r", b"\n").split(b"\n")
    # A line that begins with `#` is a comment (RFC 2483, section 5).
    uris = [line.strip() for line in lines if line.strip() and not line.startswith(b"#")]
    paths = [uri_path(uri) for uri in uris]
    return tuple(dict.fromkeys(path for path in paths if path)), paths.count(None)


def uri_path(uri: bytes) -> bytes | None:
    """Return the path of a `file:` URI (RFC 8089), None if it names no file of this computer."""
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
