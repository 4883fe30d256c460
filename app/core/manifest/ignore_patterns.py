"""The patterns of files that a manifest leaves out, as `.gitignore` has them.

https://git-scm.com/docs/gitignore#_pattern_format
"""

import re
from collections.abc import Iterable, Sequence
from fnmatch import translate
from functools import lru_cache
from typing import Final, NamedTuple

from app.core.text.names import as_text

MOST: Final = 1000
"""Patterns of one manifest."""
MOST_CHARACTERS: Final = 1000
"""Characters of one pattern."""
_FOLDERS: Final = 4096
"""Folders whose answers are cached."""


class TooManyPatterns(ValueError):
    """There are more patterns, or longer ones, than any manifest needs."""


class _Pattern(NamedTuple):
    parts: Sequence["re.Pattern[str] | None"]
    """Patterns of names; None stands for `**`, any number of folders."""
    excludes: bool
    folders_only: bool


class IgnorePatterns:
    """The patterns of one manifest."""

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        """Raise `TooManyPatterns` beyond the bounds."""
        texts = list(patterns)
        if len(texts) > MOST or any(len(text) > MOST_CHARACTERS for text in texts):
            raise TooManyPatterns
        self._patterns = [made for text in texts if (made := _compile(text)) is not None]
        self._is_folder_out = lru_cache(_FOLDERS)(self._find_folder_out)

    def matches(self, path: bytes) -> bool:
        """Return whether a file is left out, by its own path or by one of its folders."""
        folder, _, name = as_text(path).rpartition("/")
        return self._is_folder_out(folder) or self._is_out((*folder.split("/"), name), is_folder=False)

    def _find_folder_out(self, folder: str) -> bool:
        if not folder:
            return False
        above = folder.rpartition("/")[0]
        return self._is_folder_out(above) or self._is_out(tuple(folder.split("/")), is_folder=True)

    def _is_out(self, parts: Sequence[str], *, is_folder: bool) -> bool:
        """Return the answer of the last pattern that matches."""
        names = [part for part in parts if part]
        for pattern in reversed(self._patterns):
            if (is_folder or not pattern.folders_only) and _fits(pattern.parts, names):
                return pattern.excludes
        return False


def _compile(text: str) -> _Pattern | None:
    if not text.strip() or text.startswith("#"):
        return None
    excludes = not text.startswith("!")
    body = text if excludes else text[1:]
    folders_only = body.endswith("/")
    body = body.rstrip("/")
    anchored = "/" in body
    parts = [part for part in body.split("/") if part]
    if not parts:
        return None
    if not anchored:
        parts.insert(0, "**")
    return _Pattern([None if part == "**" else _name_pattern(part) for part in parts], excludes, folders_only)


def _name_pattern(part: str) -> "re.Pattern[str]":
    escaped = re.sub(r"\\(.)", lambda found: f"[{found[1]}]", part, flags=re.DOTALL)
    return re.compile(translate(escaped.replace("[^", "[!")))


def _fits(pattern: Sequence["re.Pattern[str] | None"], names: Sequence[str]) -> bool:
    """Return whether the whole pattern fits all names, in steps of their product."""
    reached = {0}
    for at, part in enumerate(pattern):
        if part is None:
            last = at == len(pattern) - 1
            first = min(reached) + (1 if last else 0)  # a trailing `**` is all inside, not the folder itself
            reached = set(range(first, len(names) + 1))
        else:
            reached = {each + 1 for each in reached if each < len(names) and part.match(names[each])}
        if not reached:
            return False
    return len(names) in reached
