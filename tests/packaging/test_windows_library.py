"""Small libraries for Windows, as its loader would read them."""

import platform
import struct
from collections.abc import Mapping
from pathlib import Path

import pytest

import unused_libraries
import windows_library

SECTIONS = struct.Struct("<8s4I")
RETURN_NULL = bytes.fromhex("31c0c3")


def read(library: Path, place: int, size: int) -> bytes:
    """Return what the loader puts at a place in memory; what a section has beyond its contents is zero."""
    contents = library.read_bytes()
    (start,) = struct.unpack_from("<I", contents, 60)
    count, options = struct.unpack_from("<H12xH", contents, start + 6)
    for number in range(count):
        _, length, first, raw, at = SECTIONS.unpack_from(contents, start + 24 + options + 40 * number)
        if first <= place and place + size <= first + length:
            held = contents[at + place - first : at + min(raw, place - first + size)] if raw else b""
            return held.ljust(size, b"\0")
    raise AssertionError(f"nothing at {place:#x}")


def exports(library: Path) -> dict[str, int]:
    """Return the places of the names that a library has for others."""
    contents = library.read_bytes()
    (start,) = struct.unpack_from("<I", contents, 60)
    (place,) = struct.unpack_from("<I", contents, start + 24 + 112)
    name, first, functions, names, functions_at, names_at, numbers_at = struct.unpack(
        "<7I", read(library, place, 40)[12:]
    )
    assert (first, functions, text(library, name)) == (1, names, library.name)
    found = {}
    for number in range(names):
        (at,) = struct.unpack("<I", read(library, names_at + 4 * number, 4))
        (index,) = struct.unpack("<H", read(library, numbers_at + 2 * number, 2))
        (found[text(library, at)],) = struct.unpack("<I", read(library, functions_at + 4 * index, 4))
    assert list(found) == sorted(found)  # the loader looks a name up by halves
    return found


def text(library: Path, place: int) -> str:
    found = b""
    while (byte := read(library, place + len(found), 1)) != b"\0":
        found += byte
    return found.decode("ascii")


def importing(library: Path, wanted: Mapping[str, list[str | int]]) -> None:
    """Write a library that looks for names, or numbers, in others."""
    base, table, rest = 0x1000, b"", b""
    rest_at = base + 20 * (len(wanted) + 1)
    for other, names in wanted.items():
        entries = []
        for name in names:
            entries.append(1 << 63 | name if isinstance(name, int) else rest_at + len(rest))
            rest += b"" if isinstance(name, int) else b"\1\0" + name.encode() + b"\0"
        table += struct.pack("<5I", rest_at + len(rest), 0, 0, rest_at + len(rest) + 8 * len(names) + 8, 0)
        rest += struct.pack(f"<{len(names) + 1}Q", *entries, 0) + other.encode() + b"\0"
    contents = table + bytes(20) + rest
    section = (b".rdata", base, len(contents), contents, 0x40000040)
    library.write_bytes(windows_library._image([section], {1: (base, len(contents))}, base))


def test_functions_return_their_number_and_variables_are_zero(tmp_path: Path) -> None:
    library = tmp_path / "libx-1.dll"
    windows_library.replace(library, {"b_open": -38, "A_open": 0x80001000}, data=["a_levels"])
    places = exports(library)
    assert list(places) == ["A_open", "a_levels", "b_open"]
    assert read(library, places["A_open"], 6) == bytes.fromhex("b800100080c3")
    assert read(library, places["b_open"], 6) == bytes.fromhex("b8daffffffc3")
    assert read(library, places["a_levels"], 1024) == bytes(1024)


def test_a_function_fills_its_table_with_functions_that_return_null(tmp_path: Path) -> None:
    library = tmp_path / "libx-1.dll"
    windows_library.replace(library, {"other": 1}, tables=["api"])
    at = exports(library)["api"]
    code = read(library, at, 29)
    loads, fill = struct.unpack("<3si3si", code[:14]), code[14:]
    assert loads[::2] == (bytes.fromhex("488d05"), bytes.fromhex("488d0d"))
    table, refuse = at + 7 + loads[1], at + 14 + loads[3]
    assert table % 0x1000 == 0
    assert read(library, table, 128 * 8) == bytes(128 * 8)
    assert read(library, refuse, 3) == RETURN_NULL
    assert fill == bytes.fromhex("ba80000000 48894cd0f8 ffca 75f7 c3")


def test_names_that_are_looked_for_are_told_by_library(tmp_path: Path) -> None:
    library = tmp_path / "avcodec-1.dll"
    importing(library, {"libx264-1.dll": ["x264_open", 7, "x264_levels"], "KERNEL32.dll": ["Sleep"]})
    assert windows_library.imported(library) == {
        "libx264-1.dll": {"x264_open", "x264_levels"},
        "KERNEL32.dll": {"Sleep"},
    }
    windows_library.replace(library, {})
    assert windows_library.imported(library) == {}


def test_encoders_are_replaced_by_what_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "AMD64")
    libraries, modules = tmp_path / "av.libs", tmp_path / "av"
    libraries.mkdir()
    modules.mkdir()
    names = ("libx264-1.dll", "libx265-1.dll", "libSvtAv1Enc-1.dll", "libvmaf-1.dll", "libdav1d-1.dll")
    for name in names:
        (libraries / name).write_bytes(b"large")
    decoder = libraries / "libdav1d-1.dll"
    importing(decoder, {"LIBX265-1.DLL": ["x265_close"]})  # the loader makes nothing of the case
    kept = decoder.read_bytes()
    codecs: dict[str, list[str | int]] = {
        "libx264-1.dll": ["x264_open", "x264_levels"],
        "libx265-1.dll": ["x265_api_get"],
        "libSvtAv1Enc-1.dll": ["svt_open"],
        "libdav1d-1.dll": ["dav1d_open"],
    }
    importing(libraries / "avcodec-1.dll", codecs)
    importing(libraries / "avfilter-1.dll", {"libvmaf-1.dll": ["vmaf_init"]})
    importing(modules / "codec.pyd", {"libx264-1.dll": ["x264_close"]})
    unused_libraries.leave_out(libraries, modules)
    assert decoder.read_bytes() == kept
    found = {name: exports(libraries / name) for name in names[:4]}
    assert {name: set(places) for name, places in found.items()} == {
        "libx264-1.dll": {"x264_open", "x264_levels", "x264_close"},
        "libx265-1.dll": {"x265_api_get", "x265_close"},
        "libSvtAv1Enc-1.dll": {"svt_open"},
        "libvmaf-1.dll": {"vmaf_init"},
    }
    x264 = libraries / "libx264-1.dll"
    assert read(x264, found[x264.name]["x264_levels"], 4) == bytes(4)
    assert read(x264, found[x264.name]["x264_open"], 6) == bytes.fromhex("b800000000c3")


def test_a_library_that_nothing_asks_for_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever uses it calls it by another name."""
    monkeypatch.setattr(platform, "machine", lambda: "AMD64")
    library = tmp_path / "libx264-1.dll"
    library.write_bytes(b"large")
    importing(tmp_path / "avcodec-1.dll", {"libx264-1-0f71.dll": ["x264_open"], library.name: [7]})
    with pytest.raises(SystemExit, match="no library asks for libx264-1"):
        unused_libraries.leave_out(tmp_path, tmp_path / "av")
    assert library.read_bytes() == b"large"
