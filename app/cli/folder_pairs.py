"""Writes pairs of folders that hold equal files."""

import json
from collections.abc import Callable, Mapping
from typing import Final, TextIO

from app.cli.choices import CopiesFormat
from app.cli.messages import say
from app.core.copies.folders import FolderPair, FolderPairs
from app.core.message.number import Number
from app.core.names import as_text, display
from app.core.units import size_text
from app.export.csv import write_row

_CSV: Final = ("folder", "shared", "files", "also in", "shared there", "files there", "size")


def write(out: TextIO, form: CopiesFormat, found: FolderPairs) -> None:
    """Write the pairs, those first that share the most bytes; say if some are left out."""
    _WRITERS[form](out, found)
    if found.is_cut:
        say("There are more folders with equal files than are listed.")


def _write_text(out: TextIO, found: FolderPairs) -> None:
    out.writelines(map(_sentence, found.pairs))


def _sentence(pair: FolderPair) -> str:
    shared, files = Number.of(pair.shared.first), Number.of(pair.files_first)
    places = f"in {display(pair.first)} {shared:is|are} also in {display(pair.second)}"
    counts = f"{pair.shared.first} of the {pair.files_first} {files:file|files}"
    return f"{counts} {places}: {size_text(pair.shared.size)}\n"


def _write_json(out: TextIO, found: FolderPairs) -> None:
    tree = {"complete": not found.is_cut, "folders": list(map(_tree, found.pairs))}
    out.write(json.dumps(tree) + "\n")


def _tree(pair: FolderPair) -> dict[str, object]:
    return {
        "first": {"path": as_text(pair.first), "shared": pair.shared.first, "files": pair.files_first},
        "second": {"path": as_text(pair.second), "shared": pair.shared.second, "files": pair.files_second},
        "size": pair.shared.size,
    }


def _write_csv(out: TextIO, found: FolderPairs) -> None:
    write_row(out, _CSV)
    for pair in found.pairs:
        one, other = as_text(pair.first), as_text(pair.second)
        shared = pair.shared
        counts = shared.second, pair.files_second, shared.size
        write_row(out, (one, shared.first, pair.files_first, other, *counts))


_WRITERS: Final[Mapping[CopiesFormat, Callable[[TextIO, FolderPairs], None]]] = {
    CopiesFormat.TEXT: _write_text,
    CopiesFormat.JSON: _write_json,
    CopiesFormat.CSV: _write_csv,
}
