"""The clips of a folder: recordings of several files, each with its parts in order."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.clips.numbered import numbered
from app.core.clips.spanned import LEAST_SIZE, SpannedFile, spans
from app.core.text.names import display, separator

_BLU_RAY: Final = re.compile(r"\d{5}\.m2ts")
_AVCHD: Final = "AVCHD"


class ClipFile(NamedTuple):
    """A file that may be a part of a clip."""

    id: int
    folder: bytes
    """Absolute."""
    name: bytes
    size: int
    """Bytes."""
    ended: float
    """Time of the last change, seconds since the epoch."""
    duration: float | None
    """Seconds."""


class Part(NamedTuple):
    """A part of a clip."""

    file: int
    """Id of the file."""
    number: int
    """From 1. Where a number is left out, a part is missing."""


def clips_of(files: Sequence[ClipFile]) -> list[list[Part]]:
    """Return the clips of one folder, or of sibling folders: the parts of each, by their numbers.

    A clip has several parts, or its first part is missing.
    """
    found = [*_by_names(files), *_by_sizes(files), *_discs(files)]
    return [sorted(parts, key=lambda part: part.number) for parts in found]


def last_folders(folder: bytes) -> tuple[str, str, str]:
    """Return the names of the last three folders of a path; empty where there are fewer."""
    names = ["", "", "", *(display(part) for part in folder.split(separator(folder)) if part)]
    return names[-3], names[-2], names[-1]


def _by_names(files: Sequence[ClipFile]) -> Iterator[list[Part]]:
    folders = {folder: last_folders(folder) for folder in {file.folder for file in files}}
    groups: dict[tuple[bytes, str], dict[int, Part]] = {}
    certain: set[tuple[bytes, str]] = set()
    for file in files:
        told = numbered(folders[file.folder], display(file.name))
        if told is not None:
            key = b"" if told.is_shared else file.folder, told.key
            groups.setdefault(key, {}).setdefault(told.part, Part(file.id, told.part))
            certain |= {key} if told.is_certain else set()
    for key, parts in groups.items():
        if (len(parts) > 1 and 1 in parts) or (1 not in parts and key in certain):
            yield list(parts.values())


def _by_sizes(files: Sequence[ClipFile]) -> Iterator[list[Part]]:
    if all(file.size < LEAST_SIZE for file in files):
        return
    known = {SpannedFile(display(file.name), file.size, file.ended, file.duration): file.id for file in files}
    for chain in spans(list(known)):
        yield [Part(known[file], number) for number, file in enumerate(chain, 1)]


def _discs(files: Sequence[ClipFile]) -> Iterator[list[Part]]:
    """Yield the streams of a Blu-ray disc; those of a camera (AVCHD) are recordings of their own."""
    names = {
        folder: tuple(map(str.upper, last_folders(folder))) for folder in {file.folder for file in files}
    }
    discs = {
        folder for folder, (above, *own) in names.items() if own == ["BDMV", "STREAM"] and above != _AVCHD
    }
    streams = [file for file in files if file.folder in discs and _BLU_RAY.fullmatch(display(file.name))]
    if len(streams) > 1:
        ordered = sorted(streams, key=lambda file: file.name)
        yield [Part(file.id, number) for number, file in enumerate(ordered, 1)]
