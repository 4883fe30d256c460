"""Writes a small library for Windows in the place of one that is larger than needed, without a linker.

Format: https://learn.microsoft.com/windows/win32/debug/pe-format. All code finds its data by its own place,
so there is nothing to relocate.
"""

import struct
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

_PAGE: Final = 0x1000
_BLOCK: Final = 0x200
_DATA_BYTES: Final = 1024
"""Room for each variable, and for the table of functions."""
_REFUSE: Final = b"\x31\xc0\xc3"  # xor eax, eax; ret
_FILL: Final = bytes.fromhex("ba80000000 48894cd0f8 ffca 75f7 c3")
"""mov edx, 128; each: mov [rax+rdx*8-8], rcx; dec edx; jnz each; ret"""
_HEADER: Final = struct.Struct("<HHIIIHH")
_OPTIONS: Final = struct.Struct("<HBBIIIIIQIIHHHHHHIIIIHHQQQQII")
_SECTION: Final = struct.Struct("<8sIIIIIIHHI")
_EXPORTS: Final = struct.Struct("<IIHHIIIIIII")
_IMPORT: Final = struct.Struct("<IIIII")
_EXPORTS_AT, _IMPORTS_AT, _RELOCATIONS_AT, _DIRECTORIES = 0, 1, 5, 16


def imported(library: Path) -> dict[str, set[str]]:
    """Return the names that a library for 64 bits looks for in others, by the names of these."""
    image = _Image(library.read_bytes())
    return {image.text(name): set(image.names(names)) for names, name in image.imports()}


def replace(
    library: Path, results: Mapping[str, int], tables: Collection[str] = (), data: Collection[str] = ()
) -> None:
    """Write functions that return their number and do nothing, in the place of `library`.

    Those of `tables` return a table of functions that return 0. Variables of `data` are 0.
    """
    zeros = _PAGE
    code_at = zeros + _whole(_DATA_BYTES * (1 + len(data)), _PAGE)
    code, places = bytearray(_REFUSE), {}
    for number, name in enumerate(sorted(data), 1):
        places[name] = zeros + _DATA_BYTES * number
    for name in sorted(results):
        places[name] = code_at + len(code)
        code += b"\xb8" + struct.pack("<I", results[name] & 0xFFFFFFFF) + b"\xc3"  # mov eax, number; ret
    for name in sorted(tables):
        places[name] = code_at + len(code)
        code += b"\x48\x8d\x05" + struct.pack("<i", zeros - code_at - len(code) - 7)  # lea rax, [table]
        code += b"\x48\x8d\x0d" + struct.pack("<i", -len(code) - 7) + _FILL  # lea rcx, [refuse]
    names_at = code_at + _whole(len(code), _PAGE)
    names = _exports(library.name, places, names_at)
    last_at = names_at + _whole(len(names), _PAGE)
    last = struct.pack("<IIHH", code_at, 12, 0, 0)
    sections = (
        (b".bss", zeros, code_at - zeros, b"", 0xC0000080),
        (b".text", code_at, len(code), bytes(code), 0x60000020),
        (b".rdata", names_at, len(names), names, 0x40000040),
        (b".reloc", last_at, len(last), last, 0x42000040),
    )
    directories = {_EXPORTS_AT: (names_at, len(names)), _RELOCATIONS_AT: (last_at, len(last))}
    library.write_bytes(_image(sections, directories, code_at))


_Section = tuple[bytes, int, int, bytes, int]
"""Name, place and size in memory, contents, what may be done with it."""


def _image(sections: Collection[_Section], directories: Mapping[int, tuple[int, int]], code_at: int) -> bytes:
    contents = [(section, section[3] + bytes(-len(section[3]) % _BLOCK)) for section in sections]
    *_, (_, end, size, _, _) = sections
    # A library for x86-64 that can lie anywhere, without a function that is called when it is loaded.
    header = _HEADER.pack(0x8664, len(sections), 0, 0, 0, _OPTIONS.size + 8 * _DIRECTORIES, 0x2022)
    code = sum(len(raw) for (_, place, *_), raw in contents if place == code_at)
    sizes = code, sum(len(raw) for _, raw in contents) - code, code_at - _PAGE
    system = 6, 0, 0, 0, 6, 0, 0
    memory = 1 << 20, _PAGE, 1 << 20, _PAGE
    options = _OPTIONS.pack(
        *(0x20B, 1, 0, *sizes, 0, code_at, 0x180000000, _PAGE, _BLOCK, *system),
        *(end + _whole(size, _PAGE), 2 * _BLOCK, 0, 2, 0x160, *memory, 0, _DIRECTORIES),
    )
    places = (directories.get(number, (0, 0)) for number in range(_DIRECTORIES))
    table, at = bytearray(), 2 * _BLOCK
    for (name, place, size, _, kind), raw in contents:
        table += _SECTION.pack(name, size, place, len(raw), at if raw else 0, 0, 0, 0, 0, kind)
        at += len(raw)
    start = b"MZ" + bytes(58) + struct.pack("<I", 64)
    head = (
        start + b"PE\0\0" + header + options + b"".join(struct.pack("<II", *each) for each in places) + table
    )
    return head.ljust(2 * _BLOCK, b"\0") + b"".join(raw for _, raw in contents)


def _exports(library: str, places: Mapping[str, int], at: int) -> bytes:
    """Return the table by which the loader finds names, which have to be in order; it lies at `at`."""
    order = sorted(places, key=str.encode)
    functions = at + _EXPORTS.size
    names = functions + 4 * len(order)
    numbers = names + 4 * len(order)
    texts = [each.encode() + b"\0" for each in (library, *order)]
    text_at = numbers + 2 * len(order)
    starts = [text_at + sum(map(len, texts[:number])) for number in range(len(texts))]
    count = len(order)
    table = _EXPORTS.pack(0, 0, 0, 0, starts[0], 1, count, count, functions, names, numbers)
    lists = (
        struct.pack(f"<{count}I", *(places[name] for name in order)),
        struct.pack(f"<{count}I", *starts[1:]),
        struct.pack(f"<{count}H", *range(count)),
    )
    return b"".join((table, *lists, *texts))


def _whole(size: int, unit: int) -> int:
    return -(-size // unit) * unit


class _Image:
    """A library for 64 bits."""

    def __init__(self, contents: bytes) -> None:
        self._contents = contents
        (start,) = struct.unpack_from("<I", contents, 60)
        _, sections, _, _, _, size, _ = _HEADER.unpack_from(contents, start + 4)
        self._options = start + 4 + _HEADER.size
        table = self._options + size
        self._sections = [
            _SECTION.unpack_from(contents, table + _SECTION.size * number) for number in range(sections)
        ]

    def imports(self) -> Iterator[tuple[int, int]]:
        """Yield for each other library where the list of names is, and its own name."""
        (place,) = struct.unpack_from("<I", self._contents, self._options + _OPTIONS.size + 8 * _IMPORTS_AT)
        at = self._at(place) if place else len(self._contents)
        while at < len(self._contents):
            names, _, _, name, addresses = _IMPORT.unpack_from(self._contents, at)
            if not name:
                return
            yield names or addresses, name
            at += _IMPORT.size

    def names(self, place: int) -> Iterator[str]:
        """Yield the names of a list, without those that are asked for by number."""
        at = self._at(place)
        while entry := struct.unpack_from("<Q", self._contents, at)[0]:
            if not entry >> 63:
                yield self.text(entry + 2)
            at += 8

    def text(self, place: int) -> str:
        at = self._at(place)
        return self._contents[at : self._contents.index(b"\0", at)].decode("ascii")

    def _at(self, place: int) -> int:
        """Return where in the file is what comes to a place in memory."""
        for _, size, start, raw, at, *_ in self._sections:
            if start <= place < start + max(size, raw):
                return int(place - start + at)
        raise ValueError(f"nothing comes to {place:#x}")
