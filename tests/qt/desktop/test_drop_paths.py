"""Paths out of a drop: faithful bytes, and only of this computer."""

import sys

import pytest
from PySide6.QtCore import QMimeData, QUrl

from app.qt.desktop.drop_paths import dropped_paths, has_paths, uri_path
from tests.qt.gestures import uri_list

if sys.platform == "win32":
    CASES = [
        (b"file:///C:/Videos/a%20b.mp4", b"C:\\Videos\\a b.mp4"),
        (b"file:///D:/", b"D:\\"),
        (b"file://server/share/x", b"\\\\server\\share\\x"),
        (b"file:///no/drive", None),
    ]
else:
    CASES = [
        (b"file:///tmp/a%20b.mp4", b"/tmp/a b.mp4"),
        (b"file:///tmp/caf%E9.mp4", b"/tmp/caf\xe9.mp4"),
        (b"file:///tmp/caf\xc3\xa9.mp4", b"/tmp/caf\xc3\xa9.mp4"),
        (b"file:///tmp/line%0Abreak.mp4", b"/tmp/line\nbreak.mp4"),
        (b"file:///tmp/100%25%23.mp4", b"/tmp/100%#.mp4"),
        (b"file://localhost/tmp/x", b"/tmp/x"),
        (b"FILE:/tmp/x", b"/tmp/x"),
        (b"file:///tmp/folder/", b"/tmp/folder"),
        (b"file:///", b"/"),
        (b"file://server/share/x", None),
        (b"file:///tmp/nul%00", None),
    ]


@pytest.mark.parametrize(("uri", "path"), CASES)
def test_a_file_uri_keeps_its_bytes(uri: bytes, path: bytes | None) -> None:
    assert uri_path(uri) == path


@pytest.mark.parametrize("uri", [b"https://example.org/x.mp4", b"file:relative", b"x", b"file://"])
def test_what_is_no_local_file_has_no_path(uri: bytes) -> None:
    assert uri_path(uri) is None


def test_a_list_names_each_path_once_and_counts_what_it_refuses() -> None:
    mime = uri_list(
        [b"#comment", b"file:///C:/b", b"file:///C:/a", b"file:///C:/b", b"smb://nas/c", b"", b"http://d"]
    )
    paths, refused = dropped_paths(mime)
    assert [path[-1:] for path in paths] == [b"b", b"a"]
    assert refused == 2


def test_urls_that_qt_made_come_through() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromEncoded(b"file:///C:/caf%C3%A9.mp4")])
    paths, refused = dropped_paths(mime)
    assert paths[0].endswith("café.mp4".encode())
    assert not refused


def test_text_is_no_drop() -> None:
    mime = QMimeData()
    mime.setText("/videos/x.mp4")
    assert not has_paths(mime)
    assert dropped_paths(mime) == ((), 0)
