"""The target of an export is the old file or the new one, never half of either."""

import os
from pathlib import Path

import pytest

from app.core.errors import Cancelled, ExportFailed
from app.export.atomic_write import open_output


def _write(target: Path, text: str = "new") -> None:
    with open_output(os.fsencode(target), (".csv",), lambda _target: None) as out:
        out.write(text)


def test_a_new_file_is_there_once_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    with open_output(os.fsencode(target), (".csv",), lambda _target: None) as out:
        out.write("é\r\n\udcff")
        out.flush()
        assert not target.exists()
    assert target.read_bytes() == b"\xc3\xa9\r\n" + os.fsencode("\udcff")
    assert list(tmp_path.iterdir()) == [target]


def test_the_old_file_stays_while_the_new_one_is_written(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    with open_output(os.fsencode(target), (".csv",), lambda _target: None) as out:
        out.write("new")
        out.flush()
        assert target.read_text() == "old"
    assert target.read_text() == "new"


@pytest.mark.parametrize("before", ["old", None])
def test_what_goes_wrong_in_between_leaves_everything_as_it_was(tmp_path: Path, before: str | None) -> None:
    target = tmp_path / "list.csv"
    if before is not None:
        target.write_text(before)

    def fail_halfway() -> None:
        with open_output(os.fsencode(target), (".csv",), lambda _target: None) as out:
            out.write("half")
            raise Cancelled

    with pytest.raises(Cancelled):
        fail_halfway()
    assert [file.read_text() for file in tmp_path.iterdir()] == ([before] if before else [])


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"list\.csv could not be written: No such file or directory"):
        _write(tmp_path / "nowhere" / "list.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "list.csv").mkdir()
    with pytest.raises(ExportFailed, match=r"list\.csv is not a regular file and was not replaced"):
        _write(tmp_path / "list.csv")
    assert (tmp_path / "list.csv").is_dir()
    assert len(list(tmp_path.iterdir())) == 1


class _InUse(PermissionError):
    """As Windows raises it for a file that another program has open."""

    winerror = 32


def test_a_file_that_another_program_has_open_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_paths: object, **_folders: int) -> None:
        raise _InUse(13, "The process cannot access the file")

    target = tmp_path / "list.csv"
    target.write_text("old")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(ExportFailed, match="is open in another program, and was not replaced"):
        _write(target)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]
