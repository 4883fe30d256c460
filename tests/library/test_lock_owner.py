"""Who has a library, as far as its file can tell."""

import os
from pathlib import Path

import pytest

from app.library import open_library
from app.library.open.lock_owner import LockOwner, find
from tests.library.damage import DAMAGED
from tests.library.processes import crash, holder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The library's file, which is not there yet."""
    return tmp_path / "library.sqlite3"


def test_who_writes_a_library_is_found(path: Path) -> None:
    assert find(path) is None
    assert not path.exists()
    library = open_library(path)
    assert find(path) == LockOwner.own()
    library.close()
    assert find(path) is None
    with holder(path) as process:
        found = find(path)
        assert found is not None
        assert (found.process, found.near) == (process.pid, True)
        assert str(process.pid) in str(found)


def test_a_killed_process_still_seems_to_have_it(path: Path) -> None:
    crash(path)
    found = find(path)
    assert found is not None
    assert found.process != os.getpid()


def test_a_holder_elsewhere_is_not_near() -> None:
    assert not LockOwner(1, "another computer").near


def test_nobody_has_what_is_no_library(path: Path) -> None:
    path.write_bytes(DAMAGED)
    assert find(path) is None
