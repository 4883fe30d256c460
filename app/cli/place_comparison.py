"""Writes the comparison of two places by the contents of their files."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from operator import attrgetter
from typing import Final, TextIO

from app.cli.choices import CopiesFormat
from app.cli.json_list import write_json_list
from app.core.copies.comparison import ComparedFile, Presence
from app.core.names import as_text, display
from app.core.units import size_text
from app.export.csv import write_row

_ORDER: Final = tuple(Presence)


def write(
    out: TextIO, form: CopiesFormat, places: tuple[bytes, bytes], files: Iterable[ComparedFile]
) -> None:
    """Write the files by the places that hold their contents."""
    ordered = sorted(files, key=lambda file: _ORDER.index(file.presence))
    _WRITERS[form](out, places, ordered)


def _write_text(out: TextIO, places: tuple[bytes, bytes], files: list[ComparedFile]) -> None:
    titles = {
        Presence.FIRST: f"Only in {display(places[0])}",
        Presence.BOTH: f"In both, as in {display(places[0])}",
        Presence.SECOND: f"Only in {display(places[1])}",
        Presence.UNKNOWN: "Not known, since some files could not be compared",
    }
    for number, (presence, found) in enumerate(groupby(files, attrgetter("presence"))):
        of_presence = list(found)
        size = size_text(sum(file.size for file in of_presence))
        out.write("\n" if number else "")
        out.write(f"{titles[presence]}: {len(of_presence)}, {size}\n")
        out.writelines(f"  {display(file.path)}\n" for file in of_presence)


def _write_json(out: TextIO, places: tuple[bytes, bytes], files: list[ComparedFile]) -> None:
    head = {"first": as_text(places[0]), "second": as_text(places[1])}
    trees = ({"in": file.presence, "path": as_text(file.path), "size": file.size} for file in files)
    write_json_list(out, head, "files", trees)


def _write_csv(out: TextIO, _places: tuple[bytes, bytes], files: list[ComparedFile]) -> None:
    write_row(out, ("in", "size", "path"))
    for file in files:
        write_row(out, (file.presence.value, file.size, as_text(file.path)))


_WRITERS: Final[Mapping[CopiesFormat, Callable[[TextIO, tuple[bytes, bytes], list[ComparedFile]], None]]] = {
    CopiesFormat.TEXT: _write_text,
    CopiesFormat.JSON: _write_json,
    CopiesFormat.CSV: _write_csv,
}
