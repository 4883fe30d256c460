"""Copies what is said, from the index beside another library, of those of its files that are listed here."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from app.catalogues.other_pictures import Copying
from app.core.dialogue.dialogue import ReadText, TextOrigin
from app.library import Library
from app.library.catalogues.merged_places import file_here, sidecar_here
from app.library.catalogues.merging import OtherLibrary
from app.library.dialogue.database import NoIndex
from app.library.dialogue.index import DialogueIndex, OtherIndex, index_state, open_index, other_index
from app.library.reader import Reader

_TOGETHER: Final = 50
"""Files whose texts are written in one transaction: some 100 ms."""

_Found = tuple[TextOrigin, list[ReadText]]


def copied_texts(library: Library, other: OtherLibrary, path: Path, limit: int) -> Copying:
    """Copy texts of the library at `path`, of the indexed files there that are listed here.

    The index here has at most `limit` bytes, or little more.
    Nothing comes without a sound index of this version on both sides. Raises `LibraryError`.
    """
    if limit and index_state(library.path).fault is None:
        with suppress(NoIndex), other_index(path) as there, library.reader() as reader:
            if total := sum(map(len, there.versions)):
                with open_index(library.path) as index:
                    try:
                        for has_room in _copied(index, there, _origins(reader, other, there), limit):
                            yield has_room, total
                    finally:  # after a cancel, too: else what was copied could not be searched
                        index.finish(shrink=False)


def _origins(
    reader: Reader, other: OtherLibrary, there: OtherIndex
) -> Iterator[tuple[TextOrigin | None, tuple[int, ...]]]:
    """Yield the origins here of the texts there, with the ids of the texts."""
    for id_, (size, mtime_ns, texts) in there.versions.sidecars.items():
        own = reader.insight(sidecar_here, other, (id_, size, mtime_ns))
        yield (None if own is None else TextOrigin(own, None, None, size, mtime_ns)), texts
    for id_, (size, mtime_ns, texts) in there.versions.videos.items():
        own = reader.insight(file_here, other, (id_, size, mtime_ns))
        yield (None if own is None else TextOrigin(None, own, None, size, mtime_ns)), texts


def _copied(
    index: DialogueIndex,
    there: OtherIndex,
    origins: Iterator[tuple[TextOrigin | None, tuple[int, ...]]],
    limit: int,
) -> Iterator[bool | None]:
    is_full, waiting = index.size >= limit, list[_Found]()
    try:
        for origin, ids in origins:
            texts = [] if origin is None else _texts(there, ids)
            if origin is not None and not is_full:
                waiting.append((origin, texts))
            yield not is_full if any(text.cues for text in texts) else None
            if len(waiting) >= _TOGETHER:
                _put(index, waiting)
                is_full = index.size >= limit
    finally:
        _put(index, waiting)


def _texts(there: OtherIndex, ids: tuple[int, ...]) -> list[ReadText]:
    try:
        return there.texts(ids)
    except msgspec.ValidationError:
        return []


def _put(index: DialogueIndex, waiting: list[_Found]) -> None:
    found = waiting.copy()
    waiting.clear()
    with index.writing():
        for origin, texts in found:
            index.put(origin, texts)
