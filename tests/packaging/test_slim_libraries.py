"""What is left out of libraries that came along, and what stays."""

import platform
import struct
from pathlib import Path

import pytest

import encoders
import freeze
import icu_data
import shared_library


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


def test_an_encoder_is_refused_by_what_libavcodec_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, str] = {}
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(shared_library, "wanted", lambda _: {"x265_api_get_1", "svt_av1_enc_init", "malloc"})
    exports = {"libx265-1.so": {"x265_api_get_1", "x"}, "libSvtAv1Enc-1.so": {"svt_av1_enc_init"}}
    monkeypatch.setattr(shared_library, "exported", lambda library: exports[library.name])
    monkeypatch.setattr(shared_library, "replace", lambda library, text: made.update({library.name: text}))
    for name in ("libavcodec-1.so", "libx265-1.so", "libSvtAv1Enc-1.so", "libx264-1.so"):
        (tmp_path / name).touch()
    encoders.leave_out(tmp_path)
    assert made.keys() == {"libx265-1.so", "libSvtAv1Enc-1.so"}
    assert ".globl x265_api_get_1\n" in made["libx265-1.so"]
    assert ".globl svt_av1_enc_init\n" in made["libSvtAv1Enc-1.so"]
    assert "malloc" not in "".join(made.values())


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
