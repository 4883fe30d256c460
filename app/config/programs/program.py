"""A program of this computer that opens videos, and the commands by which it does."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from app.core.text.names import as_text
from app.core.text.uris import file_uri

_ONE: Final = ("%f", "%u")
_ALL: Final = ("%F", "%U")
_ENDS: Final = frozenset({"--", "@@", "@@u", *_ONE, *_ALL})
"""Words behind which a command has no options; `@@` and `@@u` are those of Flatpak."""
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
    edits_text: bool = False
    """Whether it is an editor of texts."""
    start: str = ""
    """The option that names the seconds to begin at, as `--start={}`; empty if there is none."""

    def commands(self, paths: Sequence[bytes], at: float = 0.0) -> Iterator[tuple[str, ...]]:
        """Yield the commands that open these absolute paths: one for all, or one for each.

        A player begins at the time `at`, in seconds, if it has an option for that.
        """
        words = [word for word in self.command if word not in _LEFT_OUT]
        if at > 0 and self.start:
            _begin_at(words, self.start.format(f"{at:.3f}"))
        if any(code in word for word in words for code in _ONE):
            for path in paths:
                yield tuple(self._filled(word, path) for word in words)
            return
        if not any(word in _ALL for word in words):
            words.append("%F")
        yield tuple(part for word in words for part in self._expanded(word, paths))

    def _filled(self, word: str, path: bytes) -> str:
        values = {"%f": _argument(path), "%u": file_uri(path), "%c": self.name, "%%": "%"}
        return re.sub("%[fuc%]", lambda code: values[code[0]], word)  # a path may have such signs itself

    def _expanded(self, word: str, paths: Sequence[bytes]) -> list[str]:
        if word == "%U":
            return [file_uri(path) for path in paths]
        return [_argument(path) for path in paths] if word == "%F" else [self._plain(word)]

    def _plain(self, word: str) -> str:
        return word.replace("%c", self.name).replace("%%", "%") if "%" in word else word


def _begin_at(words: list[str], option: str) -> None:
    """Put an option before what ends the options, or stands for the files."""
    if words[:2] == ["open", "-a"]:  # of macOS, which passes on what follows the files
        words += ["%F", "--args", option]
        return
    ends = (at for at, word in enumerate(words) if word in _ENDS)
    words.insert(next(ends, len(words)), option)


def _argument(path: bytes) -> str:
    """Return a path as an argument; its URI, which most players take, if the path is not UTF-8."""
    try:
        path.decode()
    except UnicodeDecodeError:
        return file_uri(path)
    return as_text(path)
