"""What every test is held to: it leaves nothing behind."""

import gc
import itertools
import multiprocessing
import os
import signal
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings

from app.api.access.path_policy import PathPolicy
from app.library import Library, open_library
from app.library.tables import schema
from app.process.cpu_timer import cpu_timer
from tests import samples
from tests.child_processes import child_processes
from tests.process_state import changed, process_state

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # what commands say is expected in English, whatever the machine speaks
# Help is expected plain, and 80 columns wide: typer colours it in CI, and reads both when it is first needed.
os.environ["_TYPER_FORCE_DISABLE_TERMINAL"] = "1"
os.environ.pop("TERMINAL_WIDTH", None)

# The same examples in every run, however slow the machine is. Others are tried by `tests.fuzz.amount`.
settings.register_profile(
    "cinventory",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("cinventory")

_PATIENCE = 30.0
_FREEZE_EVERY = 10
_started = itertools.count()
_APPLIES = {
    "posix": os.name == "posix",  # signals, users, modes, links, pipes in the file system
    "linux": sys.platform == "linux",  # /proc, mounts, D-Bus
    "windows": sys.platform == "win32",  # drives, reserved names, job objects
}
"""By the second word of a file's name: `test_posix_links.py` is collected on POSIX alone."""


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out a file whose name tells another system."""
    system = collection_path.name.removeprefix("test_").partition("_")[0]
    return True if not _APPLIES.get(system, True) else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what does not apply on this system (`tests.systems`), and measure what runs the program."""
    here: list[pytest.Item] = []
    elsewhere: list[pytest.Item] = []
    for item in items:
        if item.get_closest_marker("reads_code"):
            item.add_marker(pytest.mark.no_cover)
        holds = all(mark.args[0] for mark in item.iter_markers("only"))
        (here if holds else elsewhere).append(item)
    config.hook.pytest_deselected(items=elsewhere)
    items[:] = here


def pytest_runtest_logstart() -> None:
    """Keep what is loaded or cached out of the garbage collections of the tests, which are faster then.

    The tests of the window collect after each, and what others left took them longer than the tests.
    """
    if next(_started) % _FREEZE_EVERY == 0:
        gc.collect()
        gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def hangups_reach_children() -> None:
    """Under `nohup`, let the commands that tests start heed SIGHUP, as from a terminal.

    An ignored signal stays ignored in a new program, and a handled one does not. The handler does nothing,
    so a closed terminal does not end the tests.
    """
    if os.name == "posix" and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda _number, _frame: None)


@pytest.fixture(scope="session", autouse=True)
def patient_pools() -> Iterator[None]:
    """Give children time to end and to answer, as on a busy machine.

    `benchmarks.cancel` measures how soon they end.
    """
    with pytest.MonkeyPatch.context() as patch:
        for pool in ("app.probe.pool", "app.disk_pool.pool"):
            patch.setattr(f"{pool}.CLOSE_SECONDS", _PATIENCE)
        for name in ("END_SECONDS", "TOLD_SECONDS"):
            patch.setattr(f"app.cluster.client_process.{name}", _PATIENCE)
        patch.setattr("app.disk_pool.suspects.RESCUE_SECONDS", _PATIENCE)
        # A path whose child has not answered by then counts as one of a dead disk.
        patch.setattr("app.jobs.types.scan.scan_claim.__defaults__", (_PATIENCE,))
        defaults = PathPolicy.__init__.__kwdefaults__ or {}
        patch.setattr(PathPolicy.__init__, "__kwdefaults__", defaults | {"seconds": _PATIENCE})
        yield


@pytest.fixture(scope="session", autouse=True)
def looks_without_pause() -> Iterator[None]:
    """Have queues of disks look twice at a young file without the two seconds between."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.disk_pool.disk_queue.STILL_SECONDS", 0.0)
        yield


@pytest.fixture(scope="session", autouse=True)
def copied_tables() -> Iterator[None]:
    """Give new libraries the tables of one: the migrations of each would take 30 ms."""
    migrate, migrations = schema.migrate, schema.MIGRATIONS

    def copy(connection: sqlite3.Connection) -> bool:
        is_new = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not is_new or schema.MIGRATIONS is not migrations:
            return migrate(connection)
        model.backup(connection)
        return True

    with (
        closing(sqlite3.connect(":memory:", check_same_thread=False)) as model,
        pytest.MonkeyPatch.context() as patch,
    ):
        migrate(model)
        patch.setattr(schema, "migrate", copy)
        yield


@pytest.fixture(autouse=True)
def process_as_before() -> Iterator[None]:
    """Fail a test that leaves its process changed: a later one would fail in some orders only."""
    before = process_state()
    yield
    assert not (left := changed(before)), f"left behind: {left}"


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a child process, a timer, or a real-time priority."""
    before = _threads()
    yield
    for thread in _threads() - before:
        thread.join(_PATIENCE)
    left = [thread.name for thread in _threads() - before]
    assert not left, f"threads left behind: {left}"
    assert not _children(), f"children left behind: {_children()}"
    assert not _timers(), "timers left behind"
    assert not _is_real_time(), "a real-time priority left behind, which starves whatever else runs"


def _threads() -> set[threading.Thread]:
    """Return Python's own: one of Qt's that has called into Python is not told to have ended."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def _timers() -> bool:
    """Return whether a timer of the kernel runs that `Allowance` or a check has set."""
    if sys.platform == "win32":
        return False
    kinds = (signal.ITIMER_REAL, signal.ITIMER_PROF)
    return cpu_timer().left() > 0 or any(signal.getitimer(kind)[0] > 0 for kind in kinds)


def _is_real_time() -> bool:
    return sys.platform == "linux" and os.sched_getscheduler(0) in (os.SCHED_FIFO, os.SCHED_RR)


def _children() -> list[str]:
    """Return those that live on. To multiprocessing a child that psutil has waited for would stay active."""
    for process in multiprocessing.active_children():
        process.join(_PATIENCE)
    _, alive = psutil.wait_procs(child_processes(), timeout=_PATIENCE)
    return [" ".join(child.cmdline()) for child in alive]


@pytest.fixture
def measured(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the processes that the test starts measure coverage too, if this one does.

    Each takes a quarter of a second longer, so only a test whose processes run what no other test does asks
    for it. A process that is killed has measured nothing.
    """
    ours = Coverage.current()
    if ours is None:
        return
    config = tmp_path_factory.mktemp("coverage") / "processes.ini"
    config.write_text(
        "[run]\nbranch = true\nsource = app\nparallel = true\npatch = _exit\n"
        f"data_file = {Path(ours.config.data_file).absolute()}\n"
    )
    monkeypatch.setenv("COVERAGE_PROCESS_START", str(config))


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Real samples by name."""
    return samples.make(tmp_path_factory.mktemp("samples"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library, open for writing."""
    library = open_library(tmp_path / "library.sqlite3")
    yield library
    library.close()


@pytest.fixture
def videos(tmp_path: Path) -> Path:
    """An empty folder to put videos in."""
    folder = tmp_path / "videos"
    folder.mkdir()
    return folder
