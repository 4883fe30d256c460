"""Other hosts list a part of a tree. The library is that of a scan by this host, whatever they say."""

import itertools
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.file.listed_file import ListedFile
from app.core.job import JobState
from app.core.scan.history import ChangeKind
from app.core.scan.job import ScanOutcome, ScanRequest
from app.library import Library, open_library
from app.scan import session
from app.scan.listing import lister_child
from app.scan.listing.lister_protocol import WholeFolder
from app.scan.sharing.share_child import SHARE, SHARED_FOLDERS, SharedFolders, encode, list_share
from tests.doubles import DummyHost, FakeProber
from tests.scan import listers
from tests.systems import lists_mounts, only

pytestmark = only(lists_mounts(), "only a folder whose mounts are known is listed with others")

Change = Callable[[WholeFolder], WholeFolder]


class Host:
    """`Helpers` with one other host, which sees the folders at another path.

    With a `change`, it sees them otherwise: all, or all but those by which it is checked.
    """

    def __init__(
        self,
        there: Path,
        change: Change = lambda folder: folder,
        *,
        everywhere: bool = False,
        is_there: bool = True,
    ) -> None:
        self._there = os.fsencode(there)
        self._change = change
        self._everywhere = everywhere
        self._is_there = is_there
        self._answers: list[tuple[int, bytes | None]] = []
        self.folders: list[bytes] = []
        """Those that it has told of."""
        self.distrusted = 0

    def can_share(self, root: bytes) -> bool:
        return bool(root)

    @property
    def idle(self) -> int:
        return int(not self._answers and not self.distrusted)

    def hand(self, key: int, root: bytes, share: bytes) -> None:
        if not self._is_there:
            self._answers.append((key, None))
            return
        told = SHARED_FOLDERS.decode(list_share(root, self._there, share))
        checks = () if self._everywhere else SHARE.decode(share).checks
        whole = [folder if folder.path in checks else self._change(folder) for folder in told.whole]
        told = SharedFolders(whole, told.unsure)
        self.folders += [folder.path for folder in told.whole]
        self._answers.append((key, encode(told)))

    def answers(self, seconds: float) -> Iterator[tuple[int, bytes | None]]:
        del seconds
        while self._answers:
            yield self._answers.pop()

    def distrust(self, key: int) -> None:
        del key
        self.distrusted += 1

    def close(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _share_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have hosts share a tree that is neither large nor late."""
    monkeypatch.setattr(lister_child, "run", listers.ends_early)


@pytest.fixture
def there(tmp_path: Path, videos: Path) -> Path:
    """The tree by another path, as another host has it mounted."""
    path = tmp_path / "there"
    path.symlink_to(videos)
    return path


def _fill(root: Path) -> None:
    for year, month in itertools.product(range(2020, 2026), range(1, 7)):
        folder = root / f"{year}" / f"{month:02}"
        folder.mkdir(parents=True)
        for name in ("a.mkv", "b.mp4", "notes.txt", "._a.mkv", "names.ts"):
            (folder / name).write_bytes(f"{folder} {name}".encode())
    (root / "2020" / "01" / "stills").mkdir()
    (root / "2021" / "02" / "link.mkv").symlink_to(root / "2021" / "01" / "a.mkv")
    (root / "2021" / "03" / ".git").mkdir()
    os.mkfifo(root / "2021" / "04" / "fifo.mkv")
    (root / "2021" / "05" / "x.r3d").touch()
    for number, path in enumerate(sorted(root.rglob("*.*"))):
        at = 10**18 + number * 1_234_567_891
        os.utime(path, ns=(at, at), follow_symlinks=False)


def _scan(library: Library, root: Path, helpers: Host | None = None) -> ScanOutcome:
    request = ScanRequest(paths=(os.fsencode(root),))
    return session.run(request, DummyHost(), library, FakeProber(), helpers=helpers)


def _facts(library: Library) -> list[tuple[object, ...]]:
    """Return what the library has stored of files and folders, but for ids and times of scans."""

    def read(db: sqlite3.Connection) -> list[tuple[object, ...]]:
        files = db.execute(
            "SELECT d.path, s.path, f.name, f.size, f.mtime_ns, f.file_id, f.status, f.reason, f.missing "
            "FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id"
        )
        return sorted(files.fetchall())

    return library.write(read).result()


def _scan_alone(path: Path, root: Path) -> tuple[list[tuple[object, ...]], ScanOutcome]:
    """Return what a scan by this host leaves in a fresh library."""
    library = open_library(path)
    try:
        outcome = _scan(library, root)
        return _facts(library), outcome
    finally:
        library.close()


def test_the_library_and_the_counts_are_those_of_a_scan_by_this_host(
    library: Library, tmp_path: Path, videos: Path, there: Path
) -> None:
    _fill(videos)
    host = Host(there)
    together = _scan(library, videos, host)
    facts, alone = _scan_alone(tmp_path / "alone.sqlite3", videos)

    assert _facts(library) == facts
    assert together.counts == alone.counts
    assert len(facts) == 36 * 2 + 3
    assert len(set(host.folders)) > 10
    assert {os.fsencode(videos / "2021" / month) for month in ("02", "04")}.isdisjoint(host.folders)
    assert host.distrusted == 0


@pytest.mark.parametrize("first_alone", [False, True])
def test_scans_with_and_without_others_by_turns_find_nothing_new(
    library: Library, videos: Path, there: Path, *, first_alone: bool
) -> None:
    _fill(videos)
    _scan(library, videos, None if first_alone else Host(there))
    before = _facts(library)
    for is_alone in (not first_alone, first_alone, not first_alone):
        host = Host(there)
        outcome = _scan(library, videos, None if is_alone else host)
        assert (outcome.state, outcome.missing, dict(outcome.changes)) == (JobState.COMPLETED, 0, {})
        assert outcome.counts.ok == 0
        assert is_alone or host.folders
    assert _facts(library) == before


def test_others_tell_of_what_is_new_and_this_host_of_what_changed_moved_or_went(
    library: Library, tmp_path: Path, videos: Path, there: Path
) -> None:
    _fill(videos)
    _scan(library, videos)
    (videos / "2022" / "03" / "a.mkv").write_bytes(b"other")
    os.utime(videos / "2022" / "03" / "a.mkv", (10**9, 10**9))
    (videos / "2022" / "04" / "a.mkv").rename(videos / "2023" / "05" / "moved.mkv")
    (videos / "2024" / "06" / "a.mkv").unlink()
    (videos / "2024" / "01").rename(videos / "2020" / "whole month")
    (videos / "2025" / "06" / "new.mkv").touch()
    os.utime(videos / "2025" / "06" / "new.mkv", (10**9, 10**9))
    outcome = _scan(library, videos, Host(there))

    kinds = {ChangeKind.ADDED: 1, ChangeKind.CHANGED: 1, ChangeKind.MOVED: 3, ChangeKind.MISSING: 1}
    assert dict(outcome.changes) == kinds
    facts, _ = _scan_alone(tmp_path / "alone.sqlite3", videos)
    assert [fact for fact in _facts(library) if not fact[-1]] == facts


def _hides_files(folder: WholeFolder) -> WholeFolder:
    return folder._replace(files=folder.files[1:], digest=b"?", by_name=b"?")


def _hides_folders(folder: WholeFolder) -> WholeFolder:
    return folder._replace(opened=folder.opened[1:])


def _rounds_times(folder: WholeFolder) -> WholeFolder:
    files = [
        (name, size, at // 10**9 * 10**9, number, reason) for name, size, at, number, reason in folder.files
    ]
    return folder._replace(files=files, digest=b"?", by_name=b"?")


def _numbers_files_otherwise(folder: WholeFolder) -> WholeFolder:
    files: list[ListedFile] = [
        (name, size, at, f"{number:x}", None) for number, (name, size, at, *_) in enumerate(folder.files, 1)
    ]
    return folder._replace(files=files, digest=b"?", by_name=b"?") if files else folder


@pytest.mark.parametrize("everywhere", [False, True])
@pytest.mark.parametrize("change", [_hides_files, _hides_folders, _rounds_times, _numbers_files_otherwise])
def test_a_host_that_sees_less_or_otherwise_makes_no_file_missing_changed_or_moved(
    library: Library, videos: Path, there: Path, change: Change, *, everywhere: bool
) -> None:
    _fill(videos)
    _scan(library, videos)
    before = _facts(library)
    host = Host(there, change, everywhere=everywhere)

    outcome = _scan(library, videos, host)

    assert host.folders
    assert (outcome.missing, dict(outcome.changes)) == (0, {})
    assert _facts(library) == before


@pytest.mark.parametrize("change", [_hides_files, _rounds_times, _numbers_files_otherwise])
def test_nothing_counts_of_a_host_that_sees_files_otherwise(
    library: Library, tmp_path: Path, videos: Path, there: Path, change: Change
) -> None:
    _fill(videos)
    host = Host(there, change, everywhere=True)
    _scan(library, videos, host)

    assert host.distrusted == 1
    assert _facts(library) == _scan_alone(tmp_path / "alone.sqlite3", videos)[0]


@pytest.mark.parametrize("is_there", [True, False])
def test_folders_that_a_host_cannot_list_are_listed_by_this_one(
    library: Library, tmp_path: Path, videos: Path, *, is_there: bool
) -> None:
    _fill(videos)
    host = Host(tmp_path / "nowhere", is_there=is_there)
    outcome = _scan(library, videos, host)

    assert outcome.state is JobState.COMPLETED
    assert _facts(library) == _scan_alone(tmp_path / "alone.sqlite3", videos)[0]


def test_a_file_that_is_the_end_of_each_child_costs_only_itself(
    library: Library, tmp_path: Path, videos: Path, there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lister_child, "run", listers.ends_early_or_dies)
    _fill(videos)
    (videos / "2023" / "04" / "dies in stat.mkv").touch()
    host = Host(there)
    together = _scan(library, videos, host)
    facts, alone = _scan_alone(tmp_path / "alone.sqlite3", videos)

    assert host.folders
    assert together.state is JobState.NEEDS_ATTENTION
    assert together.errors == alone.errors
    assert _facts(library) == facts


def test_cancel_ends_a_listing_by_several_hosts(library: Library, videos: Path, there: Path) -> None:
    _fill(videos)
    host = Host(there)
    asked = DummyHost(cancel_when=lambda _asked: bool(host.folders))
    request = ScanRequest(paths=(os.fsencode(videos),))

    outcome = session.run(request, asked, library, FakeProber(), helpers=host)

    assert outcome.state is JobState.CANCELLED
