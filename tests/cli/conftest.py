"""The commands, run in this process with a library of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from typer import rich_utils

from app import compose
from app.cli import command_line, language, usage
from app.config import paths, settings
from app.core.job import Job
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.library import open_library
from tests.doubles import FakeProber


class Result(NamedTuple):
    status: int
    out: bytes
    err: str


Run = Callable[..., Result]
Remember = Callable[..., None]
Speak = Callable[[str], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The library's file."""
    return tmp_path / "library.sqlite3"


@pytest.fixture
def prober(monkeypatch: pytest.MonkeyPatch) -> FakeProber:
    """Stands in for the real one; a test may set its answer."""
    fake = FakeProber()
    monkeypatch.setattr(compose, "_prober", lambda *_args, **_kwargs: fake)
    return fake


@pytest.fixture(autouse=True)
def preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file of preferences, which are the test's and not those of whoever runs it."""
    file = tmp_path / "settings.json"
    monkeypatch.setattr(paths, "settings_file", lambda: file)
    _choose_anew()
    yield file
    _choose_anew()


def _choose_anew() -> None:
    language.spoken.cache_clear()
    language.texts.cache_clear()


@pytest.fixture
def speak(preferences: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Have commands speak a language from now on, by the preferences."""
    for name in usage.OF_TYPER:
        monkeypatch.setattr(rich_utils, name, getattr(rich_utils, name))  # what help writes there

    def act(code: str) -> None:
        settings.save(preferences, settings.Settings(language=settings.Language(code)))
        _choose_anew()

    return act


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], path: Path, prober: FakeProber) -> Run:
    """Run a command on the test's library, with the stand-in for a prober."""

    def act(command: str, *arguments: str | Path) -> Result:
        status = command_line.run([command, "--library", str(path), *map(str, arguments)])
        out, err = capfdbinary.readouterr()
        return Result(status, out, err.decode("utf-8", "surrogateescape"))

    return act


@pytest.fixture
def remember(path: Path) -> Remember:
    """Keep jobs in the test's library."""

    def act(*jobs: Job) -> None:
        library = open_library(path)
        store = LibraryJobStore(library, JOB_TYPES)
        for job in jobs:
            store.add(job)
        library.close()

    return act
