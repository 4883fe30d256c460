"""The fields of a parsed file, read from the engine one by one as they are asked for."""

import ctypes
import re
from collections.abc import Mapping
from contextlib import suppress
from ctypes import c_size_t
from typing import Any, Final

from msgspec import Struct

KINDS: Final = ("General", "Video", "Audio", "Text", "Other", "Image", "Menu")
"""The kinds of tracks in the order of their numbers (MediaInfo's `stream_t`)."""
_SPACED: Final = str.maketrans(dict.fromkeys(" /*,:@.", "_"))
_UNNAMED: Final = re.compile(r"[^A-Za-z0-9_]")
_SHOWN: Final = 4  # the position of InfoOption_ShowInXml among the options, Y or N
_ALL: Final = c_size_t(-1)
# These keep the interpreter's lock: a call is shorter than giving it up and taking it back. All arguments are
# ctypes objects, made once: with declared types, each call would convert its integers anew.
_GET: Final = ctypes.PYFUNCTYPE(ctypes.c_wchar_p)
_COUNT: Final = ctypes.PYFUNCTYPE(c_size_t)
_KINDS: Final = [(c_size_t(number), name) for number, name in enumerate(KINDS)]


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


_NAME, _TEXT, _OPTIONS = c_size_t(0), c_size_t(1), c_size_t(3)  # MediaInfo's `info_t`


class FieldReader:
    """The functions of the library that read fields, and the numbers of the fields."""

    def __init__(self, library: Any) -> None:  # noqa: ANN401 - ctypes makes the library's attributes
        self.get = _GET(("MediaInfo_GetI", library))
        self.count = _COUNT(("MediaInfo_Count_Get", library))
        self.indices = FieldIndices.read(library)

    def tracks(self, handle: ctypes.c_void_p) -> dict[str, list["EngineTrack"]]:
        """Return the tracks of a parsed file by kind, to be read until the engine closes the file."""
        return {
            name: [
                EngineTrack(self, handle, name, kind, c_size_t(number))
                for number in range(self.count(handle, kind, _ALL))
            ]
            for kind, name in _KINDS
        }


class EngineTrack:
    """A track of a parsed file (`fields.TrackFields`)."""

    __slots__ = ("_get", "_handle", "_kind", "_known", "_name", "_number", "_reader")

    def __init__(
        self, reader: FieldReader, handle: ctypes.c_void_p, name: str, kind: c_size_t, number: c_size_t
    ) -> None:
        self._reader = reader
        self._get = reader.get
        self._handle = handle
        self._name = name
        self._kind = kind
        self._number = number
        self._known = reader.indices.known[name]

    def get(self, name: str, /) -> str | None:
        """Return the text of a field; None or empty if the file does not have the field."""
        index = self._known.get(name)
        if index is None:
            return None
        try:
            text: str | None = self._get(self._handle, self._kind, self._number, index, _TEXT)
        except ValueError:  # damaged text beyond the last character of Unicode
            return None
        return text

    def extra(self) -> dict[str, str]:
        """Return the fields that the engine has no number for, by their names in its JSON."""
        found: dict[str, str] = {}
        count = self._reader.count(self._handle, self._kind, self._number)
        for index in range(self._reader.indices.sizes[self._name], count):
            with suppress(ValueError):  # as in `get`
                name, text, options = (
                    self._get(self._handle, self._kind, self._number, c_size_t(index), each) or ""
                    for each in (_NAME, _TEXT, _OPTIONS)
                )
                if text and options[_SHOWN : _SHOWN + 1] in {"", "Y"}:
                    found.setdefault(plain_name(name), text)
        return found
