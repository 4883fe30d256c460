"""A file `portable` beside the program keeps all data there."""

import sys
from pathlib import Path

import pytest

from app.config import paths
from app.config.program import program_command, program_folder

FILES = (
    paths.default_library,
    paths.token_file,
    paths.settings_file,
    paths.profile_folder,
    paths.window_file,
    paths.recent_file,
    paths.preview_folder,
    paths.cluster_folder,
    paths.log_file,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the program seems to lie in."""
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    return tmp_path


def test_without_the_file_nothing_is_beside_the_program(folder: Path) -> None:
    assert paths.portable_folder() is None
    assert not any(each().is_relative_to(folder) for each in FILES)


def test_with_the_file_all_data_is_beside_the_program(folder: Path) -> None:
    (folder / "portable").touch()
    assert paths.portable_folder() == folder / "data"
    assert {each().parent for each in FILES} == {folder / "data"}
    assert len({each() for each in FILES}) == len(FILES)


def test_a_folder_of_that_name_means_nothing(folder: Path) -> None:
    (folder / "portable").mkdir()
    assert paths.portable_folder() is None


@pytest.mark.parametrize(
    ("executable", "folder"),
    [
        ("/Applications/Cinventory.app/Contents/MacOS/cinventory", "/Applications"),
        ("/media/stick/cinventory/cinventory", "/media/stick/cinventory"),
    ],
)
def test_a_frozen_program_lies_where_its_bundle_does(
    monkeypatch: pytest.MonkeyPatch, executable: str, folder: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", executable)
    assert program_folder() == Path(folder)
    assert program_command() == (executable,)


def test_an_appimage_is_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_cin/usr/bin/cinventory")  # noqa: S108 - a name
    monkeypatch.setenv("APPIMAGE", "/home/me/Cinventory.AppImage")
    monkeypatch.setenv("APPDIR", "/tmp/.mount_other")  # noqa: S108 - of a parent process
    assert program_command() != ("/home/me/Cinventory.AppImage",)
    monkeypatch.setenv("APPDIR", "/tmp/.mount_cin")  # noqa: S108 - as above
    assert program_folder() == Path("/home/me")
    assert program_command() == (str(Path("/home/me/Cinventory.AppImage")),)


def test_windows_starts_it_without_a_console(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert program_command()[0] == str(tmp_path / "python.exe")
    (tmp_path / "pythonw.exe").touch()
    assert program_command() == (str(tmp_path / "pythonw.exe"), "-P", "-m", "app")
