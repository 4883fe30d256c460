"""Where things are: resources, the user's folders, and volumes."""

import os
from pathlib import Path

import pytest

from app.config import paths
from app.config.volumes import on_network, volume_id


def test_resources_are_found_in_a_checkout() -> None:
    assert paths.resource("icons/cinventory.svg").is_file()


def test_library_and_log_are_in_folders_of_our_own() -> None:
    assert paths.default_library().parent == paths.data_folder()
    assert "cinventory" in paths.data_folder().parts
    assert paths.log_file().name == "cinventory.log"


def test_preferences_and_the_window_s_state_are_files_of_their_own() -> None:
    files = {paths.settings_file(), paths.window_file(), paths.default_library(), paths.log_file()}
    assert len(files) == 4
    assert all("cinventory" in file.parent.parts for file in files)


def test_a_volume_is_the_same_for_all_that_is_on_it(tmp_path: Path) -> None:
    below = tmp_path / "a" / "caf\udce9"
    below.mkdir(parents=True)
    (below / "file").touch()
    names = {volume_id(os.fsencode(path)) for path in (tmp_path, below, below / "file")}
    assert len(names) == 1


def test_nothing_is_on_no_volume(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        volume_id(os.fsencode(tmp_path / "nowhere"))


def test_a_folder_of_this_computer_is_not_on_the_network(tmp_path: Path) -> None:
    assert not on_network(tmp_path)
