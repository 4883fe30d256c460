"""Targets that only POSIX has: links, modes, pipes, names of any bytes, and a file that may not grow."""

import errno
import os
import resource
import shutil
import signal
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from app.core.errors import ExportFailed
from app.core.file.output_target import Target
from app.core.message import Message
from app.export.atomic_write import open_output
from tests.library.processes import unprivileged


def _write(target: Path, text: str = "new") -> None:
    with open_output(os.fsencode(target), (".csv",), lambda _target: None) as out:
        out.write(text)


@contextmanager
def _no_file_above(size: int) -> Iterator[None]:
    """Have the system refuse to let a file grow above so many bytes, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("length", [10_000, 10_000_000], ids=["at the end", "on the way"])
def test_a_disk_that_takes_no_more_leaves_the_old_file(tmp_path: Path, length: int) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    with _no_file_above(4096), pytest.raises(ExportFailed, match=r"list\.csv could not be written: File too"):
        _write(target, "x" * length)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]


def test_a_link_stays_and_what_it_points_to_is_replaced(tmp_path: Path) -> None:
    real = tmp_path / "elsewhere" / "real.csv"
    real.parent.mkdir()
    real.write_text("old")
    link = tmp_path / "list.csv"
    link.symlink_to(real)
    _write(link)
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert list(real.parent.iterdir()) == [real]


def test_the_mode_of_the_old_file_is_kept_and_a_new_one_has_the_usual(tmp_path: Path) -> None:
    old = tmp_path / "old.csv"
    old.touch(0o600)
    _write(old)
    before = os.umask(0o027)
    try:
        _write(tmp_path / "new.csv")
        os.umask(0)
        _write(tmp_path / "open-handed.csv")
    finally:
        os.umask(before)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {"old.csv": 0o600, "new.csv": 0o640, "open-handed.csv": 0o644}


def test_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "list.csv")
    with pytest.raises(ExportFailed, match="is not a regular file"):
        _write(tmp_path / "list.csv")
    assert (tmp_path / "list.csv").is_fifo()


def test_a_name_need_not_be_text(tmp_path: Path) -> None:
    target = os.fsencode(tmp_path) + b"/caf\xe9.csv"
    with open_output(target, (".csv",), lambda _target: None) as out:
        out.write("new")
    assert [os.fsencode(file) for file in tmp_path.iterdir()] == [target]
    with pytest.raises(ExportFailed, match=r"/\ufffd\ufffd/list\.csv could not be written"):
        _write(tmp_path / "\udce9\udce9" / "list.csv")


def test_a_name_that_is_too_long_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="File name too long"):
        _write(tmp_path / ("x" * 300))
    longest = tmp_path / ("x" * 255)
    _write(longest)
    assert longest.read_text() == "new"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may write to."""
    folder = Path(tempfile.mkdtemp(prefix="cinventory-test-"))
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def _refusal(target: Path) -> str:
    try:
        _write(target)
    except ExportFailed as error:
        return str(error)
    return ""


def test_a_write_protected_file_is_not_replaced(open_folder: Path) -> None:
    target = open_folder / "list.csv"
    target.write_text("old")
    target.chmod(0o444)
    assert "could not be written: Permission denied" in unprivileged(lambda: _refusal(target))
    assert [file.read_text() for file in open_folder.iterdir()] == ["old"]


def test_a_write_protected_folder_takes_nothing_new(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    assert "Permission denied" in unprivileged(lambda: _refusal(open_folder / "list.csv"))
    assert list(open_folder.iterdir()) == []


def test_a_pipe_that_is_open_is_written_to_without_asking_the_library() -> None:
    def protect(_target: Target) -> Message | None:
        raise AssertionError("a pipe is no file of the library")

    reading, writing = os.pipe()
    with open_output(b"/dev/fd/%d" % writing, (".csv",), protect) as out:
        out.write("new")
    os.close(writing)
    with os.fdopen(reading) as read:
        assert read.read() == "new"


def test_a_folder_that_goes_meanwhile_is_told_in_words(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()

    def write() -> None:
        with open_output(bytes(folder / "list.csv"), (".csv",), lambda _target: None) as out:
            folder.rename(tmp_path / "away")
            out.write("new")

    with pytest.raises(ExportFailed, match="its disk has gone"):
        write()
    assert list(tmp_path.rglob("*.csv")) == []


@pytest.mark.parametrize(("code", "is_certain"), [(errno.EIO, False), (errno.EINVAL, True)])
def test_a_disk_that_does_not_confirm_the_name_is_told(
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_certain: bool,
) -> None:
    def sync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", sync)
    with nullcontext() if is_certain else pytest.raises(ExportFailed, match="did not confirm"):
        _write(tmp_path / "list.csv")
    assert (tmp_path / "list.csv").read_text() == "new"


def test_a_disk_that_opens_no_folder_after_confirming_the_name_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[int] = []
    opened = os.open

    def sync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            gone.append(descriptor)

    def open_while_there(path: bytes, *arguments: int, **options: int) -> int:
        if gone and path == b".":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return opened(path, *arguments, **options)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(os, "open", open_while_there)
    with pytest.raises(ExportFailed, match="did not confirm"):
        _write(tmp_path / "list.csv")
