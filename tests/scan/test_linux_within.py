"""Scans of a client: no link below an allowed folder leads out of it, whenever the link appears."""

from collections import Counter
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.library import Library
from app.probe.base import ProbeTask
from app.probe.row_probe import probe_row
from app.process.limits import Allowance
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest, RootPart, RootUnlisted
from tests.scan.acts import scan
from tests.swapping import swapped

_TRIES = 100


@pytest.fixture
def allowed(tmp_path: Path) -> Path:
    """A folder with `real/inner/mine.mkv`, and `link` to a folder outside with `inner/theirs.mkv`."""
    for folder, name in ((tmp_path / "allowed" / "real", "mine"), (tmp_path / "private", "theirs")):
        (folder / "inner").mkdir(parents=True)
        (folder / "inner" / f"{name}.mkv").write_bytes(b"x" * len(name))
    (tmp_path / "allowed" / "link").symlink_to(tmp_path / "private")
    return tmp_path / "allowed"


def _listed(root: Path, allowed: Path) -> tuple[set[bytes], set[str]]:
    """Return the names of files at and below a root, and the codes of errors."""
    names, codes = set[bytes](), set[str]()
    for told in list_root(ListRequest(bytes(root), within=bytes(allowed)), sniff=True):
        if isinstance(told, RootUnlisted):
            codes.add(told.reason.code)
        if isinstance(told, RootPart):
            names.update(file[0] for _, files in told.folders for file in files)
            codes.update(reason.code for _, reason in told.errors)
    return names, codes


@pytest.mark.parametrize("below", ["real", "real/inner", "real/inner/mine.mkv", ""])
def test_what_is_there_is_listed(allowed: Path, below: str) -> None:
    assert _listed(allowed / below, allowed) == ({b"mine.mkv"}, set())


@pytest.mark.parametrize("below", ["real", "real/inner", "real/inner/theirs.mkv"])
def test_a_root_behind_a_link_is_not_listed(allowed: Path, below: str) -> None:
    (allowed / "real").rename(allowed / "away")
    (allowed / "link").rename(allowed / "real")
    assert _listed(allowed / below, allowed) == (set(), {"folder.behind_link"})


@pytest.mark.parametrize("below", ["", "real", "real/inner"])
def test_a_folder_that_is_exchanged_all_the_time_shows_nothing_outside(allowed: Path, below: str) -> None:
    found: Counter[bytes] = Counter()
    tries = 0
    with swapped(allowed / "real", allowed / "link"):
        while tries < _TRIES or not found:
            found.update(_listed(allowed / below, allowed)[0])
            tries += 1
    assert found.keys() == {b"mine.mkv"}


def test_a_scan_takes_nothing_in_from_behind_a_link(library: Library, allowed: Path) -> None:
    (allowed / "real").rename(allowed / "away")
    (allowed / "link").rename(allowed / "real")
    outcome = scan(library, allowed / "real", within=[allowed])
    assert [error.reason.code for error in outcome.errors] == ["folder.behind_link"]
    with library.reader() as reader:
        assert not reader.source_paths()


def test_a_probe_opens_nothing_behind_a_link(allowed: Path) -> None:
    path = allowed / "link" / "inner" / "theirs.mkv"
    task = ProbeTask(1, bytes(path), root=bytes(allowed))
    answer = probe_row(task, Allowance(ProbeLimits()))
    assert answer.reason is not None
    assert (answer.status, answer.reason.code, answer.size) == (FileStatus.FAILED, "file.behind_link", None)
