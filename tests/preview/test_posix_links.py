"""A file of the library that was replaced by a link, or a folder around it: no pictures, and no report."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.message import Message
from app.preview.base import Preview, ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import Previewer
from tests.preview import clips


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A source with a video, and beside it a folder with the same one, of the same times."""
    for folder in (tmp_path / "source" / "clips", tmp_path / "private"):
        folder.mkdir(parents=True)
        os.utime(clips.write(folder / "a.mp4"), (1, 1))
    return tmp_path / "source"


@pytest.fixture
def previewer(source: Path) -> Iterator[Previewer]:
    previewer = Previewer(Cache(source.parent / "previews", 10**8), roots=lambda: [bytes(source)])
    yield previewer
    previewer.end_child()


def _link_file(source: Path) -> None:
    (source / "clips" / "a.mp4").unlink()
    (source / "clips" / "a.mp4").symlink_to(source.parent / "private" / "a.mp4")


def _link_folder(source: Path) -> None:
    (source / "clips").rename(source / "away")
    (source / "clips").symlink_to(source.parent / "private")


def _scanned(source: Path) -> ScannedFile:
    path = source / "clips" / "a.mp4"
    return ScannedFile(path=bytes(path), size=path.stat().st_size, mtime_ns=path.stat().st_mtime_ns)


@pytest.mark.parametrize("replace", [_link_file, _link_folder])
def test_nothing_is_shown_of_what_a_link_leads_to(
    source: Path, previewer: Previewer, replace: Callable[[Path], None]
) -> None:
    scanned = _scanned(source)
    replace(source)
    asked = (
        previewer.preview(scanned, lambda: True),
        previewer.picture_at(scanned, 0.5, lambda: True),
        previewer.report(scanned, lambda: True),
    )
    assert [found.code if isinstance(found, Message) else found for found in asked] == [
        "file.behind_link"
    ] * 3
    assert not (source.parent / "previews").exists()


def test_a_source_that_is_a_link_has_pictures(source: Path) -> None:
    link = source.parent / "link"
    link.symlink_to(source)
    previewer = Previewer(Cache(source.parent / "previews", 10**8), roots=lambda: [bytes(link)])
    try:
        assert isinstance(previewer.preview(_scanned(link), lambda: True), Preview)
    finally:
        previewer.end_child()
