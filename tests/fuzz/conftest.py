"""Keeps hypothesis to itself: no folder of its own, and no look at which modules happen to be loaded."""

import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.internal.conjecture import providers

from tests.fuzz.amount import TIMES


def pytest_configure(config: pytest.Config) -> None:
    """Have its tables of signs kept beside what pytest keeps."""
    cache = getattr(config, "cache", None)
    set_hypothesis_home_dir(cache.mkdir("hypothesis") if cache else Path(tempfile.mkdtemp()))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Put what was logged, and a failure, into signs that get through from one process to another."""
    report = yield
    report.sections = [(title, _plain(text)) for title, text in report.sections]
    if report.failed:
        report.longrepr = _plain(str(report.longrepr))
    return report


def _plain(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


if not TIMES:
    # It tries constants of all modules that are loaded, which differ with the order of the tests.
    assert "is_local_module_file" in vars(providers)
    vars(providers)["is_local_module_file"] = lambda _path: False
