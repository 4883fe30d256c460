"""File names: display, sort order and containment. Paths stay the bytes of the file system."""

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from app.core.text.hidden_signs import marked

_SEP = os.sep.encode()
_ENCODING, _ERRORS = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
_POSIX_UTF8 = sys.platform != "win32" and _ENCODING == "utf-8"
_OF_WINDOWS = re.compile(rb"[A-Za-z]:|\\\\")
_DIGITS = re.compile(r"(\d+)")
_ASCII_DIGITS = re.compile(rb"\d+")
_MOST_DIGITS = 1000
"""Digits of a number to compare. Longer numbers mean nothing, and Python converts at most 4,300 digits."""


def display(path: bytes) -> str:
    """Return `path` as one printable line of text; invalid bytes become U+FFFD."""
    return one_line(path.decode("utf-8", "replace") if _POSIX_UTF8 else as_text(path))


def as_text(path: bytes) -> str:
    """Return `path` as text that `os.fsencode` turns back, if it is a path of this system.

    A library from Linux may hold other bytes on Windows. They become `\\udc80` to `\\udcff`.
    """
    try:
        return path.decode(_ENCODING, _ERRORS)  # as `os.fsdecode` does
    except UnicodeDecodeError:
        return path.decode("utf-8", "surrogateescape")


def one_line(text: str) -> str:
    """Return `text` as one printable line, so that it cannot disguise itself or control a terminal.

    Direction marks and signs without width become U+FFFD, control characters symbols (`␊` for a newline).
    """
    return text if text.isascii() and text.isprintable() else marked(text)


def separator(path: bytes) -> bytes:
    """Return what separates the names in an absolute path, whichever system it is a path of."""
    if path[:1] == b"/":
        return b"/"
    return b"\\" if _OF_WINDOWS.match(path) else _SEP


def is_absolute(path: bytes) -> bool:
    """Return whether a path is absolute on one of the systems."""
    return path.startswith((b"/", b"\\\\")) or path[1:3] in {b":\\", b":/"}


def is_of_here(path: bytes) -> bool:
    """Return whether an absolute path is one of this system: a library may come from another."""
    return separator(path) == _SEP


def join(folder: bytes, name: bytes) -> bytes:
    """Return the path of what is called `name` in an absolute `folder`."""
    return _ended(folder) + name


@lru_cache(4096)  # files share folders
def _ended(folder: bytes) -> bytes:
    sep = separator(folder)
    return folder if folder.endswith(sep) else folder + sep


def local_path(folder: bytes, inside: bytes) -> bytes:
    """Return the path on this system of what is at `inside`, with `/`, in an absolute `folder`."""
    return join(folder, inside.replace(b"/", separator(folder)))


def split(path: bytes) -> tuple[bytes, bytes]:
    """Return the folder of an absolute path, and its name in there, which is empty for a root."""
    sep = separator(path)
    folder, _, name = path.rpartition(sep)
    bare = folder.rstrip(sep)
    if not bare or bare.endswith(b":"):
        return bare + sep, name
    return bare, name


def moved(path: bytes, old: bytes, new: bytes) -> bytes:
    """Return where `path`, at or below the folder `old`, is when that is at `new`, of any system."""
    before, after = separator(old), separator(new)
    inside = path[len(old.rstrip(before)) :].lstrip(before)
    return join(new, inside.replace(before, after)) if inside else new


if sys.platform == "win32":

    def verbatim(path: bytes) -> bytes:
        """Return how to open an absolute path of any length and name, `aux.mkv` and `dot.` among them.

        https://learn.microsoft.com/windows/win32/fileio/naming-a-file
        """
        if path.startswith((b"\\\\?\\", b"\\\\.\\")):
            return path
        return b"\\\\?\\UNC" + path[1:] if path.startswith(b"\\\\") else b"\\\\?\\" + path

else:

    def verbatim(path: bytes) -> bytes:
        """Return how to open an absolute path of any length and name: as it is."""
        return path


def real_path(path: bytes) -> bytes:
    """Return an absolute path without links, as far as the system tells them; asks the disk.

    `ntpath.realpath` itself mixes bytes with text where another program has the file open.
    """
    try:
        return os.fsencode(os.path.realpath(os.fsdecode(path)))
    except (OSError, UnicodeDecodeError):  # not every file system of Windows tells
        return path


def covers(root: bytes, path: bytes) -> bool:
    """Return whether `path` is `root` or lies below it; both are absolute."""
    sep = separator(root)
    return path == root or path.startswith(root.rstrip(sep) + sep)


def innermost(path: bytes, folders: Iterable[bytes]) -> bytes:
    """Return the innermost of `folders` that covers a path; empty if none does."""
    return max((folder for folder in folders if covers(folder, path)), key=len, default=b"")


def parts_inside(paths: Iterable[bytes], folder: bytes) -> Iterator[bytes]:
    """Yield the parts of `paths` that lie in a folder."""
    for path in paths:
        if covers(path, folder):
            yield folder
        elif covers(folder, path):
            yield path


def outermost(paths: Iterable[bytes]) -> list[bytes]:
    """Return `paths` without paths that lie in another one of them, in their order."""
    kept: list[bytes] = []
    # Sorted by names, not by bytes: a folder comes directly before all that it holds (`a/b` before `a.b`).
    for path in sorted(set(paths), key=lambda path: path.split(separator(path))):
        if not kept or not covers(kept[-1], path):
            kept.append(path)
    outer = frozenset(kept)
    return [path for path in dict.fromkeys(paths) if path in outer]


MOST_NAMES = 3
"""Names of folders or files in the title of a job; a job may have thousands."""


def folder_names(paths: Iterable[bytes]) -> str:
    """Return the last names of the paths, separated by commas: the name of a job over these folders."""
    return ", ".join(display(split(path.rstrip(separator(path)))[1] or path) for path in paths)


def distinct_names(first: bytes, second: bytes) -> tuple[str, str]:
    """Return the last names of two paths, with as many names before them as tell the paths apart."""
    sep = separator(first)
    tails = split(first)[1], split(second)[1]
    above = split(first)[0], split(second)[0]
    while tails[0] == tails[1] and first != second and b"" not in tails:
        names = split(above[0])[1], split(above[1])[1]
        if b"" in names:
            break
        tails = names[0] + sep + tails[0], names[1] + sep + tails[1]
        above = split(above[0])[0], split(above[1])[0]
    one, other = (display(tail or path) for tail, path in zip(tails, (first, second), strict=True))
    return (display(first), display(second)) if one == other else (one, other)


@lru_cache(4096)  # files share folders
def natural_key(text: str) -> tuple[tuple[str, int], ...]:
    """Return a sort key that puts `clip 9` before `clip 10` and ignores case."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    parts = _DIGITS.split(folded)
    numbers = [*(int(part[:_MOST_DIGITS]) for part in parts[1::2]), -1]
    return tuple(zip(parts[0::2], numbers, strict=True))


def _counted(found: "re.Match[bytes]") -> bytes:
    digits = found[0][:_MOST_DIGITS].lstrip(b"0") or b"0"
    return b"\0" + len(digits).to_bytes(2) + digits


def natural_bytes(text: str) -> bytes:
    """Return `natural_key` as bytes in the same order, so that a database needs no own collation.

    A text ends with a zero byte; a number is the count of its digits, followed by the digits.
    """
    if text.isascii():  # most names: a tenth of the time
        return _ASCII_DIGITS.sub(_counted, text.lower().encode()) + b"\0"
    parts = []
    for part, number in natural_key(text):
        digits = str(number) if number >= 0 else ""
        parts.append(part.encode("utf-8", "replace") + b"\0")
        # Without leading zeros, more digits mean a larger number: the count decides first.
        parts.append(len(digits).to_bytes(2) + digits.encode() if digits else b"")
    return b"".join(parts)
