"""The numbers by which the engine knows its fields. They change with its version."""

import re
from collections.abc import Mapping
from ctypes import c_size_t
from typing import Any, Final

from msgspec import Struct

KINDS: Final = ("General", "Video", "Audio", "Text", "Other", "Image", "Menu")
"""The kinds of tracks in the order of their numbers (MediaInfo's `stream_t`)."""
_SPACED: Final = str.maketrans(dict.fromkeys(" /*,:@.", "_"))
_UNNAMED: Final = re.compile(r"[^A-Za-z0-9_]")


class FieldIndices(Struct, frozen=True):
    """The fields that a version of the engine knows. A file may add others, with numbers behind them."""

    known: Mapping[str, Mapping[str, c_size_t]]
    """The number of each field by kind and name, ready to be passed to the engine."""
    sizes: Mapping[str, int]
    """The number of known fields by kind."""

    @classmethod
    def read(cls, library: Any) -> "FieldIndices":  # noqa: ANN401 - ctypes makes the library's attributes
        """Ask the engine for its fields, 4 ms for a process. A lookup by name costs 0.1 ms for each file."""
        names: dict[str, list[str]] = {kind: [] for kind in KINDS}
        found: list[str] = []
        for line in library.MediaInfo_Option(None, "Info_Parameters_CSV", "").splitlines():
            name, semicolon, _ = line.partition(";")
            if semicolon:
                found.append(name)
            else:
                found = names.setdefault(name, [])
        known = {
            # A slash is part of the names of texts for people, which `ReadByHuman` switches off.
            kind: {plain_name(name): c_size_t(index) for index, name in enumerate(each) if "/" not in name}
            for kind, each in names.items()
        }
        return cls(known, {kind: len(each) for kind, each in names.items()})


def plain_name(name: str) -> str:
    """Return the name of a field as it is in the engine's JSON: letters, digits and underscores."""
    if name.isidentifier() and name.isascii():
        return name
    found = _UNNAMED.sub("", name.translate(_SPACED))
    return f"_{found}" if found[:1].isdigit() else found or "Unknown"
