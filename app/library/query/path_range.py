"""Conditions for paths at and below a path, as a range of BLOBs that an index can search."""

from typing import NamedTuple

from app.core.text.names import separator, split


class PathRange(NamedTuple):
    """Values for the condition `folder.path = at OR (folder.path >= first AND folder.path < end)`."""

    at: bytes
    first: bytes
    end: bytes


def scope(root: bytes) -> PathRange:
    """Return the range of the folders at and below `root`, an absolute path."""
    # Paths below begin with the separator after `stem`; the byte after the separator ends the range.
    sep = separator(root)
    stem = root.rstrip(sep)
    return PathRange(root, stem + sep, stem + bytes([sep[0] + 1]))


def place(root: bytes) -> dict[str, bytes]:
    """Return the values for `at_or_below`: for `root` as a folder, and as a file in a folder."""
    folder, name = split(root)
    return {**scope(root)._asdict(), "folder": folder, "name": name}


def at_or_below(table: str) -> str:
    """Return the condition for rows of `table` (with folder_id and name) at and below a `place`."""
    return (
        f"{table}.folder_id IN (SELECT id FROM folder WHERE path = :at OR (path >= :first AND path < :end)) "
        f"OR ({table}.name = :name AND {table}.folder_id = (SELECT id FROM folder WHERE path = :folder))"
    )
