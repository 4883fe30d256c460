"""What is left out of libraries that came along, and what stays."""

import platform
import re
import struct
from pathlib import Path

import pytest

import freeze
import icu_data
import shared_library
import toolbox
import unused_libraries


def package(items: dict[str, bytes]) -> bytes:
    """Return items as a package of ICU, whose header is 16 bytes here."""
    header = struct.pack("<HBB", 16, 0xDA, 0x27) + bytes(8) + b"CmnD"
    return header + icu_data._package(list(items.items()))


def test_data_of_icu_that_qt_cannot_reach_is_left_out() -> None:
    stay = {
        "i/coll/de.res": b"order",
        "i/de.res": b"locale of odd length",
        "i/nfc.nrm": b"n",
        "i/zone/de.res": b"",
    }
    go = {"i/brkitr/a.dict": b"words", "i/ibm-1.cnv": b"old", "i/unames.icu": b"names"}
    whole = dict(sorted({**stay, **go}.items()))
    kept = icu_data.without(b"ELF..." + package(whole), icu_data._LEFT_OUT)
    assert kept == package(dict(sorted(stay.items())))
    assert all(body in kept for body in stay.values())
    with pytest.raises(SystemExit, match="no data of ICU"):
        icu_data.without(b"a library", icu_data._LEFT_OUT)


def test_each_item_begins_where_the_table_says() -> None:
    items = [("i/a.res", b"first"), ("i/b.res", b"second one"), ("i/c.res", b"c" * 16)]
    contents = icu_data._package(items)
    read = icu_data._items(contents)
    assert [(name, body.rstrip(b"\0")) for name, body in read] == items
    places = [struct.unpack_from("<II", contents, 4 + 8 * number)[1] for number in range(3)]
    assert all(place % 16 == 0 for place in places)


def test_qt_that_asks_more_of_icu_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libicudata.so.73").touch()
    (tmp_path / "libQt6Core.so.6").touch()
    monkeypatch.setattr(shared_library, "wanted", lambda _: {"ucol_open_73", "ubrk_open_73", "malloc"})
    with pytest.raises(SystemExit, match="asks ICU for ubrk_open_73"):
        icu_data.shrink(tmp_path)


def test_symbols_keep_their_versions_in_the_library_that_is_linked_in_their_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """glibc before 2.38 ends a process whose library has lost the versions that another one asks it for."""
    symbols = [
        "Symbol table '.dynsym' contains 4 entries:",
        "   Num:    Value          Size Type    Bind   Vis      Ndx Name",
        "     1: 0000000000000000     0 FUNC    GLOBAL DEFAULT  UND malloc@GLIBC_2.2.5 (3)",
        "     2: 0000000000034190    11 FUNC    GLOBAL DEFAULT   12 gnutls_init@@GNUTLS_3_4",
        "     3: 0000000000000000     0 OBJECT  GLOBAL DEFAULT  ABS GNUTLS_3_4",
    ]
    library, linked = tmp_path / "libgnutls.so.30", dict[str, str]()
    monkeypatch.setattr(shared_library, "_read", lambda _, what: symbols if what == "--dyn-syms" else [])

    def run(command: list[object]) -> None:
        for script in (Path(str(word)) for word in command if str(word).endswith(".map")):
            linked[script.name] = script.read_text("ascii")

    monkeypatch.setattr(toolbox, "run", run)
    shared_library.replace(library, "gnutls_init:\n\tret\n")
    assert list(linked.values()) == ["GNUTLS_3_4 { global: gnutls_init; };\n"]
    assert shared_library.exported(library) == {"gnutls_init"}
    assert shared_library.wanted(library) == {"malloc"}


@pytest.fixture
def pyav(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Libraries of PyAV without contents, and what is written in the place of some of them."""
    made: dict[str, str] = {}
    exports = {
        "libx265-1.so": {"x265_api_get_1", "x265_unasked"},
        "libSvtAv1Enc-1.so": {"svt_av1_enc_init"},
        "libavdevice-1.so": {"avdevice_license", "avdevice_list_devices", "av_input_video_device_next"},
        "libx264-1.so": {"x264_encoder_open_165", "x264_levels"},
        "libgnutls-1.so": {"gnutls_init", "gnutls_strerror"},
    }
    before = {
        "libavcodec-1.so": {"libx265-1.so", "libSvtAv1Enc-1.so", "libx264-1.so"},
        "libavformat-1.so": {"libavcodec-1.so", "libgnutls-1.so"},
        "libgnutls-1.so": {"libgmp-1.so"},
        "libavdevice-1.so": {"libxcb-1.so"},
        "libxcb-1.so": {"libXau-1.so"},
        "core.so": {"libavformat-1.so", "libavdevice-1.so"},
    }
    rest = ("libxcb-1.so", "libXau-1.so", "libgmp-1.so")
    for name in ("libavcodec-1.so", "libavformat-1.so", *exports, *rest):
        (tmp_path / "av.libs").mkdir(exist_ok=True)
        (tmp_path / "av.libs" / name).touch()
    (tmp_path / "av").mkdir()
    (tmp_path / "av" / "core.so").touch()
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    asked = {name for names in exports.values() for name in names} - {"x265_unasked"}
    monkeypatch.setattr(shared_library, "wanted", lambda _: {*asked, "malloc"})
    monkeypatch.setattr(shared_library, "exported", lambda library: exports[library.name])
    monkeypatch.setattr(shared_library, "soname", lambda library: library.name)
    monkeypatch.setattr(shared_library, "replace", lambda library, text: made.update({library.name: text}))
    monkeypatch.setattr(
        shared_library,
        "needed",
        lambda library: set() if library.name in made else before.get(library.name, set()),
    )
    unused_libraries.leave_out(tmp_path / "av.libs", tmp_path / "av")
    return made


def test_encoders_devices_and_tls_refuse_what_they_are_asked_for(pyav: dict[str, str]) -> None:
    assert pyav.keys() == {
        *("libx265-1.so", "libSvtAv1Enc-1.so", "libx264-1.so"),
        *("libavdevice-1.so", "libgnutls-1.so"),
    }
    assert ".globl x265_api_get_1\n" in pyav["libx265-1.so"]
    assert ".globl svt_av1_enc_init\n" in pyav["libSvtAv1Enc-1.so"]
    device = pyav["libavdevice-1.so"]
    assert "avdevice_license:\n\tleaq empty(%rip), %rax\n" in device
    assert "avdevice_list_devices:\n\tmovl $0xffffffda, %eax\n" in device
    assert "av_input_video_device_next:\n\txorl %eax, %eax\n" in device
    assert "x264_encoder_open_165:\n\txorl %eax, %eax\n" in pyav["libx264-1.so"]
    assert "x264_levels:\n\t.zero 1024\n" in pyav["libx264-1.so"]
    assert "gnutls_init:\n\tmovl $0xffffffce, %eax\n" in pyav["libgnutls-1.so"]
    assert "gnutls_strerror:\n\tleaq empty(%rip), %rax\n" in pyav["libgnutls-1.so"]
    assert not {"malloc", "x265_unasked"} & set(re.findall(r"\.globl (\w+)", "".join(pyav.values())))


@pytest.mark.usefixtures("pyav")
def test_libraries_that_nothing_asks_for_any_more_are_deleted(tmp_path: Path) -> None:
    left = {file.name for file in (tmp_path / "av.libs").iterdir()}
    assert left == {
        *("libavcodec-1.so", "libavformat-1.so", "libavdevice-1.so"),
        *("libx265-1.so", "libSvtAv1Enc-1.so", "libx264-1.so", "libgnutls-1.so"),
    }


def test_what_is_stripped_already_is_left_alone(tmp_path: Path) -> None:
    for name in (
        "PySide6/QtCore.abi3.so",
        "av.libs/libavutil.so.60",
        "av/frame.abi3.so",
        "libpython3.so.1.0",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    names = [str(file.relative_to(tmp_path).as_posix()) for file in freeze._unstripped(tmp_path)]
    assert names == ["av/frame.abi3.so", "libpython3.so.1.0"]
