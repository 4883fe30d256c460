"""The log: what is written down, and what is not."""

import logging
import sys
import threading
from pathlib import Path
from typing import NoReturn

import pytest

from app.config import log
from app.config.log_handler import SafeHandler
from app.core.job import Job, JobState
from app.core.scan.job import ScanRequest
from app.jobs.job_log import JobLogger
from app.jobs.types.scan import SCAN
from tests.config.acts import bare_logging


def test_unforeseen_errors_are_written_down(tmp_path: Path) -> None:
    file = tmp_path / "not there yet" / "cinventory.log"
    with bare_logging() as logger:
        log.start(file)
        assert not file.exists()
        logger.info("not of interest")
        logger.error("job 7 failed", exc_info=KeyError("oops"))
    text = file.read_text("utf-8")
    assert "job 7 failed" in text
    assert "KeyError: 'oops'" in text
    assert "not of interest" not in text


def test_what_jobs_come_to_is_written_down(tmp_path: Path) -> None:
    logging.getLogger("app.jobs.job_log").setLevel(logging.NOTSET)
    file = tmp_path / "cinventory.log"
    job = Job(id="7", type=SCAN, request=ScanRequest(paths=(b"/v",)))
    with bare_logging():
        log.start(file)
        JobLogger().on_job(job.becoming(JobState.RUNNING, 0.0))
    assert "INFO app.jobs.job_log: job 7, scan of /v: running" in file.read_text("utf-8")


def fail(number: int) -> NoReturn:
    raise KeyError(number)


def test_a_storm_of_one_error_does_not_drive_the_rest_out(tmp_path: Path) -> None:
    file = tmp_path / "cinventory.log"
    with bare_logging() as logger:
        log.start(file)
        for number in range(120):
            try:
                fail(number)
            except KeyError:
                logger.exception("a look failed")
        logger.error("another", exc_info=ValueError("once"))
    text = file.read_text("utf-8")
    assert text.count("Traceback") == 1
    assert text.count("a look failed") == 11  # the first ten, and the 100th
    assert "100 times)" in text
    assert "ValueError: once" in text


def test_uncaught_errors_are_a_line_with_the_place_of_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "cinventory.log"
    with bare_logging():
        log.start(file)
        for _ in range(2):
            thread = threading.Thread(target=fail, args=(7,), name="a worker")
            thread.start()
            thread.join()
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    line = f"cinventory: An unexpected error occurred (KeyError: 7). Details: {file}\n"
    assert capsys.readouterr().err == line
    text = file.read_text("utf-8")
    assert "in a worker" in text
    assert "KeyboardInterrupt" not in text


def test_no_log_is_no_matter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What would be in it is told on standard error, after the reason."""
    (tmp_path / "file").touch()
    with bare_logging() as logger:
        log.start(tmp_path / "file" / "cinventory.log")
        logger.error("job 7 failed")
        logger.error("job 8 failed")
    reason, *records = capsys.readouterr().err.splitlines()
    assert reason.startswith(
        f"cinventory: The log {tmp_path / 'file' / 'cinventory.log'} cannot be written: "
    )
    assert [line.partition("ERROR ")[2] for line in records] == ["root: job 7 failed", "root: job 8 failed"]


class _Broken(SafeHandler):
    def take(self, record: logging.LogRecord) -> None:
        raise RuntimeError(f"cannot take {record.msg}")


def test_a_handler_that_fails_stops_nobody_and_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    told = logging.getLogger("told")
    broken = _Broken()
    told.addHandler(broken)
    try:
        told.error("one")
        told.error("two")
    finally:
        told.removeHandler(broken)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("cinventory: Not everything can be logged (RuntimeError at ")
    assert line.endswith(": cannot take one).")


def test_words_that_do_not_fit_their_values_stop_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with bare_logging():
        log.start(tmp_path / "log.txt")
        words, error = "%d of %d", ValueError("the error")
        for _ in range(2):
            logging.getLogger("told").error(words, "none", exc_info=error)
        logging.getLogger("told").error("goes on")
    assert "goes on" in (tmp_path / "log.txt").read_text("utf-8")
    assert len(capsys.readouterr().err.splitlines()) <= 2  # one a handler
