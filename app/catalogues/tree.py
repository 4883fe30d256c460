"""The reader of what `tree -J` prints: objects in each other, a line each, with the sizes of `-s`."""

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

import msgspec

from app.catalogues.records import entries, records
from app.core.catalogue.entry import CatalogueEntry, LineRefusal, LineRefused, clean_path, size_of, time_of

_CONTENTS: Final = b'"contents":['
_END: Final = re.compile(rb',?"contents":\[(\{"error": ?"[^"]*"\})? *(\]\})?$')
"""The end of the line of a folder: why `tree` did not open it, and the end of the folder.

Versions before 2.2 end a folder that they could not open in the next line.
"""
_LINK: Final = b'{"type":"link"'
"""The start of the line of a link: with `-l`, one to a folder that is listed already has an error, too."""
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
        end = _END.search(line)
        is_open = end is not None and end[2] is None
        if end is not None and end[1] is not None and not line.startswith(_LINK):
            if is_open:
                self._folders.append(None)
            raise LineRefused("catalogue.not_opened")
        if end is not None:
            line = line[: end.start()] + b"}"
        if not line.startswith(b"{") or not line.endswith(b"}"):
            self._is_lost = True
            raise LineRefused("catalogue.no_row")
        return self._item(number, line, is_open=is_open)

    def _item(self, number: int, line: bytes, *, is_open: bool) -> CatalogueEntry | None:
        path: bytes | None = None
        try:
            item = _DECODER.decode(line)
            path = self._path(item.name)
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._is_lost = _CONTENTS in line  # what stands behind the bracket may lead into another folder
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
