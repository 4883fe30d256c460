"""Display and sort order of file names."""

import pytest

from app.core.text.names import (
    as_text,
    covers,
    display,
    distinct_names,
    is_of_here,
    join,
    moved,
    natural_key,
    one_line,
    split,
)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"clip 01.mkv", "clip 01.mkv"),
        ("Über 日本 🎬.mp4".encode(), "Über 日本 🎬.mp4"),
        (b"two\nlines\r\t.mp4", "two␊lines␍␉.mp4"),
        (b"esc\x1b[31mred\x7f.mp4", "esc␛[31mred␡.mp4"),
        (b"latin \xe9.mp4", "latin \ufffd.mp4"),
        ("left\u202e4pm.exe".encode(), "left\ufffd4pm.exe"),
        ("isolate\u2066x\u2069.mp4".encode(), "isolate\ufffdx\ufffd.mp4"),
        ("line\u2028paragraph\u2029.mp4".encode(), "line␊paragraph␊.mp4"),
        ("next\x85line.mp4".encode(), "next\ufffdline.mp4"),
        ("family 👨\u200d👩\u200d👧.mp4".encode(), "family 👨\u200d👩\u200d👧.mp4"),
        (b"", ""),
    ],
)
def test_a_name_is_one_line_that_cannot_disguise_itself(name: bytes, shown: str) -> None:
    assert display(name) == shown


@pytest.mark.parametrize("name", [b"\xff\xfe", b"\xed\xa0\x80.mp4", bytes(range(1, 256))])
def test_any_bytes_can_be_shown_anywhere(name: bytes) -> None:
    shown = display(name)
    shown.encode("utf-8")
    assert len(shown.splitlines()) == 1
    assert not any(ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0 for sign in shown)


def test_names_are_not_normalised() -> None:
    assert display("e\u0301".encode()) == "e\u0301"
    assert display("\u00e9".encode()) == "\u00e9"


def test_numbers_sort_by_their_value_whatever_the_case() -> None:
    names = ["clip 10", "Clip 9", "clip 1", "CLIP 2b", "clip 2a", "clip", "2 clip", "10 clip"]
    assert sorted(names, key=natural_key) == [
        "2 clip",
        "10 clip",
        "clip",
        "clip 1",
        "clip 2a",
        "CLIP 2b",
        "Clip 9",
        "clip 10",
    ]


@pytest.mark.parametrize("text", ["", "0", "a0b00", "٣", "x²", "1" * 4000, "9" * 5000, "日本9", "\u0301"])
def test_any_texts_can_be_compared(text: str) -> None:
    assert sorted([natural_key(text), natural_key("clip 10"), natural_key("10")])


def test_a_text_with_half_a_character_can_be_shown() -> None:
    one_line("a\ud83d\nb").encode()
    assert one_line("a\ud83d\nb") == "a\ufffd␊b"


@pytest.mark.parametrize(
    ("path", "folder", "name"),
    [
        (b"/", b"/", b""),
        (b"/a", b"/", b"a"),
        (b"/v/\xff\\.mp4", b"/v", b"\xff\\.mp4"),
        (b"C:\\", b"C:\\", b""),
        (b"C:\\a.mp4", b"C:\\", b"a.mp4"),
        (b"D:\\Filme\\a.mp4", b"D:\\Filme", b"a.mp4"),
        (b"\\\\nas\\films\\a.mp4", b"\\\\nas\\films", b"a.mp4"),
    ],
)
def test_a_path_is_split_and_joined_as_on_its_own_system(path: bytes, folder: bytes, name: bytes) -> None:
    """A library may come from another system, and be looked at here."""
    assert split(path) == (folder, name)
    assert not name or join(folder, name) == path
    assert covers(folder, path)


def test_a_path_of_another_system_is_not_one_of_this() -> None:
    assert is_of_here(b"/v") != is_of_here(b"C:\\v") == is_of_here(b"\\\\nas\\v")


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (b"/v/a/b", b"/v", b"/w", b"/w/a/b"),
        (b"/v", b"/v", b"D:\\", b"D:\\"),
        (b"/v/a/b", b"/v", b"D:\\", b"D:\\a\\b"),
        (b"D:\\a\\b", b"D:\\", b"/mnt/d", b"/mnt/d/a/b"),
        (b"/v/a", b"/", b"/mnt", b"/mnt/v/a"),
    ],
)
def test_a_path_moves_with_its_folder_to_any_system(
    path: bytes, old: bytes, new: bytes, expected: bytes
) -> None:
    assert moved(path, old, new) == expected


@pytest.mark.parametrize("path", [b"/v/caf\xe9.mp4", b"\xff", b"C:\\\xed\xa0\x80.mp4", "/日本".encode()])
def test_any_path_is_a_text(path: bytes) -> None:
    text = as_text(path)
    assert text.encode("utf-8", "surrogatepass")
    assert display(path)


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        (b"/m/Disk A", b"/m/Disk B", ("Disk A", "Disk B")),
        (b"/a/r/Day 1", b"/a/b/Day 1", ("r/Day 1", "b/Day 1")),
        (b"/Day 1", b"/b/Day 1", ("/Day 1", "/b/Day 1")),
        (b"/a", b"/a", ("/a", "/a")),
        (b"/", b"/a", ("/", "a")),
    ],
)
def test_names_are_as_long_as_it_takes_to_tell_paths_apart(
    first: bytes, second: bytes, names: tuple[str, str]
) -> None:
    assert distinct_names(first, second) == names
