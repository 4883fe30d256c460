"""Opening below a folder: through no link, in one call of the system or step by step."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.process import beneath
from app.process.beneath import LinkInPath, make_folder, open_beneath, open_folder


@pytest.fixture(params=["the quickest way", "step by step"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "step by step":
        monkeypatch.setattr(beneath, "_open_names", beneath.step_by_step)


@contextmanager
def closing(descriptor: int) -> Iterator[int]:
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _read(root: Path, path: Path) -> bytes:
    with closing(open_beneath(bytes(root), bytes(path), os.O_RDONLY)) as descriptor:
        return os.read(descriptor, 100)


def _list(root: Path, path: Path) -> set[str]:
    with closing(open_folder(bytes(root), bytes(path))) as descriptor:
        return set(os.listdir(descriptor))  # noqa: PTH208 - a descriptor


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "root" / "a" / "b").mkdir(parents=True)
    (tmp_path / "root" / "a" / "b" / "file").write_bytes(b"inside")
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "file").write_bytes(b"outside")
    return tmp_path / "root"


def test_what_is_there_is_opened(tree: Path) -> None:
    assert _read(tree, tree / "a" / "b" / "file") == b"inside"
    assert _list(tree, tree) == {"a"}
    assert _list(tree, tree / "a") == {"b"}
    assert _list(Path("/"), tree / "a") == {"b"}


def test_the_root_itself_may_be_a_link(tree: Path) -> None:
    link = tree.parent / "link"
    link.symlink_to(tree)
    assert _read(link, link / "a" / "b" / "file") == b"inside"


@pytest.mark.parametrize("target", ["../secret", "a", "/"], ids=["outside", "inside", "top"])
@pytest.mark.parametrize("ask", [_read, _list])
def test_no_link_below_is_followed(tree: Path, target: str, ask: Callable[[Path, Path], object]) -> None:
    (tree / "link").symlink_to(target)
    for path in (tree / "link", tree / "link" / "file"):
        with pytest.raises(LinkInPath) as raised:
            ask(tree, path)
        assert raised.value.errno == errno.ELOOP


def test_a_path_outside_is_not_opened(tree: Path) -> None:
    for path in (tree.parent / "secret" / "file", tree / ".." / "secret" / "file", Path(f"{tree}s")):
        with pytest.raises(LinkInPath):
            _read(tree, path)


def test_a_file_in_place_of_a_folder_is_no_link(tree: Path) -> None:
    (tree / "file").touch()
    with pytest.raises(NotADirectoryError):
        _list(tree, tree / "file")
    with pytest.raises(NotADirectoryError):
        _read(tree, tree / "file" / "x")
    with pytest.raises(FileNotFoundError):
        _list(tree, tree / "none")


def test_folders_are_made_that_others_cannot_change(tree: Path) -> None:
    before = os.umask(0)
    try:
        with closing(make_folder(bytes(tree), bytes(tree / "a" / "x" / "y"))) as made:
            assert os.path.samestat(os.fstat(made), (tree / "a" / "x" / "y").stat())
    finally:
        os.umask(before)
    assert {(tree / "a" / each).stat().st_mode & 0o777 for each in ("x", "x/y")} == {0o755}


def test_no_folder_is_made_behind_a_link(tree: Path) -> None:
    (tree / "link").symlink_to("../secret")
    with pytest.raises(LinkInPath):
        make_folder(bytes(tree), bytes(tree / "link" / "x"))
    assert not (tree.parent / "secret" / "x").exists()


def test_no_descriptor_is_left_open(tree: Path) -> None:
    (tree / "link").symlink_to("../secret")
    before = len(list(Path("/dev/fd").iterdir()))
    inside = ("a/b", "link", "none/x", "a/b/file/x", "../secret")
    for path in (*(tree / each for each in inside), tree.parent):
        for ask in (open_folder, make_folder):
            with suppress(OSError), closing(ask(bytes(tree), bytes(path))):
                pass
    assert len(list(Path("/dev/fd").iterdir())) == before
