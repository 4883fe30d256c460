"""What a user who is not root hears of folders that are not his."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListerMessage, ListRequest, RootPart, RootUnlisted
from tests.doubles import make_files
from tests.library.processes import unprivileged


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that every user can read, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="cinventory-test-"))
    folder.chmod(0o755)
    make_files(folder, 2)
    make_files(folder / "closed", 2)
    yield folder
    (folder / "closed").chmod(0o755)
    shutil.rmtree(folder)


def _list(root: Path) -> list[ListerMessage]:
    return unprivileged(lambda: list(list_root(ListRequest(os.fsencode(root)), sniff=False)))


def test_a_source_that_may_not_be_listed_is_lost(shared: Path) -> None:
    (shared / "closed").chmod(0)
    (lost,) = _list(shared / "closed")
    assert isinstance(lost, RootUnlisted)
    assert lost.reason.code == "folder.not_permitted"


def test_a_folder_that_may_not_be_listed_is_an_error_and_the_rest_is_listed(shared: Path) -> None:
    (shared / "closed").chmod(0)
    told = [each for each in _list(shared) if isinstance(each, RootPart)]
    assert sum(each.videos for each in told) == 2
    errors = [(path, reason.code) for each in told for path, reason in each.errors]
    assert errors == [(os.fsencode(shared / "closed"), "folder.not_permitted")]


def test_names_that_can_be_listed_and_not_be_looked_at(shared: Path) -> None:
    """A folder with r and without x: its entries are known by name only, and none is lost without a word."""
    (shared / "closed").chmod(0o444)
    told = [each for each in _list(shared / "closed") if isinstance(each, RootPart | RootUnlisted)]
    found = sum(each.videos for each in told if isinstance(each, RootPart))
    errors = [error for each in told if isinstance(each, RootPart) for error in each.errors]
    lost = [each for each in told if isinstance(each, RootUnlisted)]
    assert lost or found + len(errors) == 2
