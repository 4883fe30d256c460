"""A program of this computer that opens videos, and the commands by which it does."""

import sys
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote_from_bytes

from msgspec import Struct

from app.core.text.names import as_text

_KEPT: Final = "/:"
_ONE: Final = ("%f", "%u")
_ALL: Final = ("%F", "%U")
_LEFT_OUT: Final = frozenset({"%i", "%k", "%d", "%D", "%n", "%N", "%v", "%m"})
"""Codes for icons and the like, which need no value."""


class Program(Struct, frozen=True, kw_only=True):
    """A program that opens files."""

    key: str
    """A name that stays the same from start to start."""
    name: str
    """The name for people."""
    command: tuple[str, ...]
    """The program with its arguments. Codes as in desktop files, such as `%U`, stand for the files."""
    plays: bool = False
    """Whether it is a player."""

    def commands(self, paths: Sequence[bytes]) -> Iterator[tuple[str, ...]]:
        """Yield the commands that open these absolute paths: one for all, or one for each."""
        words = [word for word in self.command if word not in _LEFT_OUT]
        if any(code in word for word in words for code in _ONE):
            for path in paths:
                yield tuple(self._filled(word, path) for word in words)
            return
        if not any(word in _ALL for word in words):
            words.append("%F")
        yield tuple(part for word in words for part in self._expanded(word, paths))

    def _filled(self, word: str, path: bytes) -> str:
        return self._plain(word.replace("%f", _argument(path)).replace("%u", path_uri(path)))

    def _expanded(self, word: str, paths: Sequence[bytes]) -> list[str]:
        if word == "%U":
            return [path_uri(path) for path in paths]
        return [_argument(path) for path in paths] if word == "%F" else [self._plain(word)]

    def _plain(self, word: str) -> str:
        return word.replace("%c", self.name).replace("%%", "%") if "%" in word else word


def path_uri(path: bytes) -> str:
    """Return the `file:` URI of an absolute path: plain ASCII for any bytes in the name."""
    if sys.platform == "win32":
        path = path.replace(b"\\", b"/")
        path = path.removeprefix(b"//") if path.startswith(b"//") else b"/" + path
    return "file://" + quote_from_bytes(path, safe=_KEPT)


def _argument(path: bytes) -> str:
    """Return a path as an argument; its URI, which most players take, if the path is not UTF-8."""
    try:
        path.decode()
    except UnicodeDecodeError:
        return path_uri(path)
    return as_text(path)
