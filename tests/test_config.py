"""Where things are: resources, the user's folders, volumes, and the log."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.config import log, paths
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


@contextmanager
def _bare_logging() -> Iterator[logging.Logger]:
    """The root logger without handlers, put back as it was."""
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    logger.handlers.clear()
    try:
        yield logger
    finally:
        for handler in logger.handlers:
            handler.close()
        logger.handlers[:] = handlers
        logger.setLevel(level)


def test_unforeseen_errors_are_written_down(tmp_path: Path) -> None:
    file = tmp_path / "not there yet" / "cinventory.log"
    with _bare_logging() as logger:
        log.start(file)
        assert not file.exists()
        logger.info("not of interest")
        logger.error("job 7 failed", exc_info=KeyError("oops"))
    text = file.read_text("utf-8")
    assert "job 7 failed" in text
    assert "KeyError: 'oops'" in text
    assert "not of interest" not in text


def test_what_jobs_come_to_is_written_down(tmp_path: Path) -> None:
    file = tmp_path / "cinventory.log"
    with _bare_logging():
        log.start(file)
        logging.getLogger("app.jobs.logbook").info("job 7: running")
    assert "INFO app.jobs.logbook: job 7: running" in file.read_text("utf-8")


def test_no_log_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with _bare_logging() as logger:
        log.start(tmp_path / "file" / "cinventory.log")
        assert logger.handlers == []
