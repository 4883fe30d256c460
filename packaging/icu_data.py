"""Leaves out most of the data of ICU, 31 MB, of which Qt reads collation, time zones and locales alone.

Qt's libraries for Linux ask ICU to compare texts, for names of time zones, for upper and lower case and for
converters of old encodings, which Cinventory never asks Qt for. Nothing else of ICU can be reached.
"""

import re
import struct
import sys
from pathlib import Path
from typing import Final

import shared_library

_LEFT_OUT: Final = re.compile(
    r"[^/]+/((brkitr|curr|lang|rbnf|region|translit|unit)/|.+\.(cnv|spp|cfu)$|unames\.icu$)"
)
"""Words and lines, currencies, names of languages and regions, spoken numbers, scripts, units, encodings."""
_REACHED: Final = re.compile(r"(ucal|ucnv|ucol)_|UCNV_|u_strTo(Lower|Upper)_")
"""The functions of ICU that Qt may ask for; of others it is not known which data they read."""
_ALIGNMENT: Final = 16
_FORM_PLACE: Final = 12
"""Bytes from the begin of the header, its size, to the name of the format."""
_ENTRY: Final = struct.Struct("<II")


def shrink(folder: Path) -> None:
    """Replace the library of data in a folder of Qt's libraries; leave where Qt asks for more of ICU."""
    for library in folder.glob("libicudata.so.*"):
        version = library.suffix[1:]
        for user in folder.glob("libQt6*.so.*"):
            asked = {name for name in shared_library.wanted(user) if name.endswith(f"_{version}")}
            if more := sorted(name for name in asked if not _REACHED.match(name)):
                sys.exit(
                    f"{user.name} asks ICU for {', '.join(more)}: icu_data.py has to learn what that reads"
                )
        (symbol,) = shared_library.exported(library)
        data = library.with_name("icu.dat")
        data.write_bytes(without(library.read_bytes(), _LEFT_OUT))
        try:
            shared_library.replace(library, _assembly(symbol, data))
        finally:
            data.unlink()


def without(library: bytes, left_out: re.Pattern[str]) -> bytes:
    """Return the package of ICU's data inside `library`, without the items whose names match.

    Format: https://unicode-org.github.io/icu/userguide/icu_data - a header, the number of items, for each
    the places of its name and of its body from that number on, the names, the bodies.
    """
    start = library.find(b"CmnD") - _FORM_PLACE
    if start < 0:
        sys.exit("this library holds no data of ICU")
    size = int.from_bytes(library[start : start + 2], "little")
    header, contents = library[start : start + size], library[start + size :]
    items = _items(contents)
    kept = [(name, body) for name, body in items if not left_out.match(name)]
    return header + _package(kept)


def _items(contents: bytes) -> list[tuple[str, bytes]]:
    count = int.from_bytes(contents[:4], "little")
    entries = [_ENTRY.unpack_from(contents, 4 + _ENTRY.size * number) for number in range(count)]
    ends = [*(body for _, body in entries[1:]), None]  # the last one ends with the library
    names = [contents[name : contents.index(b"\0", name)].decode("ascii") for name, _ in entries]
    return [(name, contents[body:end]) for name, (_, body), end in zip(names, entries, ends, strict=True)]


def _package(items: list[tuple[str, bytes]]) -> bytes:
    names = [name.encode("ascii") + b"\0" for name, _ in items]
    bodies = [body + bytes(-len(body) % _ALIGNMENT) for _, body in items]
    name_place = 4 + _ENTRY.size * len(items)
    body_place = name_place + sum(map(len, names))
    padding = -body_place % _ALIGNMENT
    body_place += padding
    table = [len(items).to_bytes(4, "little")]
    for name, body in zip(names, bodies, strict=True):
        table.append(_ENTRY.pack(name_place, body_place))
        name_place += len(name)
        body_place += len(body)
    return b"".join((*table, *names, bytes(padding), *bodies))


def _assembly(symbol: str, data: Path) -> str:
    return (
        f"\t.section .rodata\n\t.p2align 4\n\t.globl {symbol}\n\t.type {symbol}, @object\n"
        f'{symbol}:\n\t.incbin "{data}"\n\t.size {symbol}, . - {symbol}\n'
    )
