"""Everything at and below a path, as a range of BLOBs, so that an index finds it."""

import os
from collections.abc import Iterable
from typing import NamedTuple

_SEP = os.sep.encode()
_AFTER_SEP = bytes([_SEP[0] + 1])


class Scope(NamedTuple):
    """`folder.path = at OR (folder.path >= first AND folder.path < end)`."""

    at: bytes
    first: bytes
    end: bytes


def scope(root: bytes) -> Scope:
    """Return the range of the folders at and below `root`, an absolute path."""
    stem = root.rstrip(_SEP)
    return Scope(root, stem + _SEP, stem + _AFTER_SEP)


def covers(root: bytes, path: bytes) -> bool:
    """Whether `path` is `root` or lies below it."""
    at, first, _ = scope(root)
    return path == at or path.startswith(first)


def outermost(paths: Iterable[bytes]) -> list[bytes]:
    """Return `paths` without those that lie in another of them, in their order."""
    kept: list[bytes] = []
    for path in sorted(set(paths), key=lambda path: path.split(_SEP)):
        if not kept or not covers(kept[-1], path):
            kept.append(path)
    outer = frozenset(kept)
    return [path for path in dict.fromkeys(paths) if path in outer]
