"""A listed file that is opened again: neither it nor a folder around it may have become a link."""

import os
from pathlib import Path

import pytest

from app.checksum.file_reading import read_file
from app.checksum.protocol import ReadRequest
from app.core.checksum.algorithm import DEFAULT
from app.core.damage.depth import Depth
from app.core.message import Message
from app.damage.child import examine_file
from app.damage.protocol import ExamineRequest
from app.process.opening import FilePlace, NotOpened, Opener, open_file, open_known_file, why


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A source with a file in a folder, and beside it a folder with another file of this name."""
    for folder in (tmp_path / "source" / "clips", tmp_path / "private"):
        folder.mkdir(parents=True)
        (folder / "a.mov").write_bytes(os.fsencode(folder.name))
    return tmp_path / "source"


def _place(source: Path) -> FilePlace:
    return FilePlace(bytes(source / "clips" / "a.mov"), bytes(source))


def _link_file(source: Path) -> None:
    (source / "clips" / "a.mov").unlink()
    (source / "clips" / "a.mov").symlink_to(source.parent / "private" / "a.mov")


def _link_folder(source: Path) -> None:
    (source / "clips").rename(source / "away")
    (source / "clips").symlink_to(source.parent / "private")


def _code(source: Path, opener: Opener) -> str:
    with pytest.raises(NotOpened) as raised:
        opener(_place(source))
    return why(raised.value).code


@pytest.mark.parametrize("opener", [open_file, open_known_file])
def test_a_file_in_its_source_is_opened(source: Path, opener: Opener) -> None:
    (source.parent / "link").symlink_to(source)
    through = FilePlace(bytes(source.parent / "link" / "clips" / "a.mov"), bytes(source.parent / "link"))
    for place in (_place(source), through, _place(source).path):
        with opener(place).file as file:
            assert file.read() == b"clips"


def test_a_source_may_be_a_single_file(source: Path) -> None:
    path = bytes(source / "clips" / "a.mov")
    with open_known_file(FilePlace(path, path)).file as file:
        assert file.read() == b"clips"


def test_a_link_is_not_followed(source: Path) -> None:
    _link_file(source)
    assert _code(source, open_known_file) == "file.link"
    assert _code(source, open_file) == "file.behind_link"


@pytest.mark.parametrize("opener", [open_file, open_known_file])
def test_a_folder_that_became_a_link_is_not_entered(source: Path, opener: Opener) -> None:
    _link_folder(source)
    assert _code(source, opener) == "file.behind_link"


def test_a_link_that_appears_after_the_look_is_not_followed(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a source, too."""
    look = os.lstat

    def late(path: bytes) -> os.stat_result:
        status = look(path)
        _link_file(source)
        return status

    monkeypatch.setattr(os, "lstat", late)
    with pytest.raises(NotOpened):
        open_known_file(_place(source).path)


def test_checks_read_nothing_behind_a_link(source: Path) -> None:
    path, root = _place(source)
    digest = read_file(ReadRequest(path=path, root=root, algorithms=[DEFAULT]), lambda _at: None)
    assert digest.digests
    _link_folder(source)
    read = read_file(ReadRequest(path=path, root=root, algorithms=[DEFAULT]), lambda _at: None)
    examined = examine_file(ExamineRequest(path=path, root=root, depth=Depth.FULL), lambda _at: None)
    for result in (read, examined):
        assert result.version is None
        assert Message.from_json(result.reason).code == "file.behind_link"
    assert not read.digests
