"""The reader of what `tree -J` prints: objects in each other, a line each, with the sizes of `-s`."""

from collections.abc import Iterator
from typing import BinaryIO, Final

import msgspec

from app.catalogues.records import entries, records
from app.core.catalogue.entry import CatalogueEntry, LineRefusal, LineRefused, clean_path, size_of, time_of

_CONTENTS: Final = b'"contents":['
_DEEPEST: Final = 200
_LONGEST_PATH: Final = 2**12
"""Bytes of the path of a folder. Names in each other would make far longer ones than the file has bytes."""


class _Item(msgspec.Struct):
    type: str
    name: str = ""
    size: int | str = ""
    time: str = ""


_DECODER: Final = msgspec.json.Decoder(_Item)


def tree_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files in what `tree -J -s` prints; their times, if it prints those with the year first."""
    return entries(records(file, b"\n"), _Reader().entry_of)


class _Reader:
    """Reads lines. After one that may lead into an unknown folder, no path is known any more."""

    def __init__(self) -> None:
        self._folders: list[bytes | None] = []
        """Paths of the folders around the next line, with `/`; None for one that is not known."""
        self._is_lost = False

    def entry_of(self, number: int, line: bytes) -> CatalogueEntry | None:
        """Return the file in a line; None for one without a file. Raises `LineRefused`."""
        line = line.strip().lstrip(b"[,").rstrip(b", ").lstrip()
        if line in {b"", b"]"}:
            return None
        if self._is_lost:
            raise LineRefused("catalogue.no_row")
        if line == b"]}" and self._folders:
            self._folders.pop()
            return None
        is_open = line.endswith(b"[")
        if not line.startswith(b"{") or not (is_open or line.endswith(b"}")):
            self._is_lost = True
            raise LineRefused("catalogue.no_row")
        return self._item(number, line, is_open=is_open)

    def _item(self, number: int, line: bytes, *, is_open: bool) -> CatalogueEntry | None:
        path: bytes | None = None
        try:
            item = _DECODER.decode(line + b"]}" if is_open else line)
            path = self._path(item.name)
        except (msgspec.DecodeError, UnicodeDecodeError):
            # What `tree` tells of a folder that it could not open may stand behind the bracket.
            self._is_lost = not is_open and _CONTENTS in line
            raise LineRefused("catalogue.no_row") from None
        finally:
            if is_open:
                is_known = path is not None and len(path) < _LONGEST_PATH and len(self._folders) < _DEEPEST
                self._folders.append(path + b"/" if path is not None and is_known else None)
        if item.type != "file":
            return None  # folders, links, pipes and devices are no files, nor is the report at the end
        return CatalogueEntry(number, clean_path(path or b""), size_of(str(item.size)), time_of(item.time))

    def _path(self, name: str) -> bytes | None:
        """Return the path of a name; None in a folder that is not known. `tree -f` prints whole paths."""
        told = name.encode("utf-8", "replace")
        if not self._folders or b"/" in told:
            return told
        return None if self._folders[-1] is None else self._folders[-1] + told
