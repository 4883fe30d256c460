"""Makes catalogues of gettext, for programs without Qt."""

import struct
from collections.abc import Mapping
from typing import Final

_MAGIC: Final = 0x950412DE
_HEADER: Final = struct.Struct("<7I")
_PLACE: Final = struct.Struct("<2I")
_CONTEXT_END: Final = "\x04"
"""Stands between a context and its text."""
_ABOUT: Final = {"": "Content-Type: text/plain; charset=UTF-8\n"}


def mo(translations: Mapping[str, Mapping[str, str]]) -> bytes:
    """Return translations, by context and English text, as a file for the `gettext` of Python.

    Source of the format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html.
    """
    entries = _ABOUT | {
        f"{context}{_CONTEXT_END}{english}": text
        for context, texts in translations.items()
        for english, text in texts.items()
    }
    pairs = sorted((key.encode(), text.encode()) for key, text in entries.items())
    table = len(pairs) * _PLACE.size
    begin = _HEADER.size + 2 * table
    places, strings = bytearray(), bytearray()
    for side in (0, 1):
        for pair in pairs:
            places += _PLACE.pack(len(pair[side]), begin + len(strings))
            strings += pair[side] + b"\0"
    header = _HEADER.pack(_MAGIC, 0, len(pairs), _HEADER.size, _HEADER.size + table, 0, begin)
    return header + places + strings
