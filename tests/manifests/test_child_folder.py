"""The folder of a manifest through a child process, against the same folder looked at directly."""

import time
from pathlib import Path

import pytest

from app.core.errors import Cancelled
from app.core.manifest.verdict import ManifestVerdict
from app.core.manifest.verification import verify
from app.manifest_formats.asc_manifest import AscManifest
from app.manifests import folder_child
from app.manifests.child_folder import ChildFolder
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats.asc import create
from tests.manifest_formats.checks import make
from tests.manifest_formats.doubles import PlainHasher


def hang(_connection: object, _root: bytes, _path: bytes) -> None:
    """Stand for a call into a dead mount."""
    time.sleep(60)


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Return a folder with more files than one message takes."""
    return make(tmp_path / "card", {f"{at // 100}/{at}.mov": b"x" * at for at in range(1100)})


def test_a_child_finds_the_same(card: Path) -> None:
    root = bytes(card)
    asked, direct = ChildFolder(root), LocalFolder(root)
    assert list(asked.files()) == list(direct.files())
    assert list(asked.files(b"3/")) == list(direct.files(b"3/"))
    assert sorted(asked.names(b"")) == sorted(direct.names(b""))
    assert asked.names(b"none") == ()
    assert b"".join(asked.read(b"5/500.mov")) == b"x" * 500


def test_a_large_file_comes_whole(tmp_path: Path) -> None:
    data = bytes(range(256)) * 4096 * 3
    make(tmp_path, {"a.bin": data})
    assert b"".join(ChildFolder(bytes(tmp_path)).read(b"a.bin")) == data


def test_an_error_of_the_child_is_that_of_the_call(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(ChildFolder(bytes(tmp_path / "none")).files())
    with pytest.raises(FileNotFoundError):
        list(ChildFolder(bytes(tmp_path)).read(b"none"))


def test_a_history_is_verified_through_children(card: Path) -> None:
    create(card)
    folder = ChildFolder(bytes(card))
    result = verify(AscManifest(folder), folder, PlainHasher(card))
    assert result.verdict is ManifestVerdict.COMPLETE


def test_cancel_ends_a_call(card: Path) -> None:
    def tick() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(ChildFolder(bytes(card), tick).files())


def test_a_call_that_is_left_early_leaves_no_child(card: Path) -> None:
    files = ChildFolder(bytes(card)).files()
    next(files)


def test_a_dead_mount_is_given_up(card: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_child, "list_files", hang)
    with pytest.raises(TimeoutError):
        list(ChildFolder(bytes(card), patience=0.2).files())
