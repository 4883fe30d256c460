"""A scan that knows folders by their digests comes to what one comes to that looks at each file (S1, S4)."""

import os
import random
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from msgspec.structs import replace

from app.core.job import JobState
from app.core.scan.history import ChangeKind
from app.core.scan.job import ScanCounts, ScanOutcome
from app.library import Library, open_library
from app.library.scan import folder_listings, scans
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest, RootPart
from tests.doubles import FakeProber, make_files, write_file
from tests.library.filling import count, run_sql, without_measures
from tests.scan.acts import FOREVER, by_first_word, cancel_at, scan, watched

STEPS: Final = 6
WORDS: Final = ("ok", "ok", "ok", "ok", "denied", "empty")
TEXT: Final = b"export const answer = 42;\n"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Library]:
    """A second library, whose scans look at each file."""
    library = open_library(tmp_path / "plain.sqlite3")
    yield library
    library.close()


class Tree:
    """A tree that changes at random."""

    def __init__(self, root: Path, seed: int) -> None:
        self._root = root
        self._random = random.Random(seed)  # noqa: S311
        self._made = 0
        for _ in range(20):
            self.add()

    def change(self) -> None:
        for act in self._random.sample(ACTS, self._random.randrange(4)):
            act(self)

    def add(self) -> None:
        self._made += 1
        folder = self._root / self._random.choice("abcd") / self._random.choice(("", "inner"))
        folder.mkdir(parents=True, exist_ok=True)
        ending = self._random.choice((".mkv", ".mkv", ".MOV", ".ts", ".txt"))
        contents = TEXT if ending == ".ts" and self._made % 2 else b"G%5d" % self._made
        write_file(folder / f"{self._random.choice(WORDS)} {self._made}{ending}", contents)

    def delete(self) -> None:
        self._file().unlink()

    def delete_folder(self) -> None:
        shutil.rmtree(self._folder())

    def rename(self) -> None:
        file = self._file()
        file.rename(file.with_name(f"{file.stem} again{file.suffix}"))

    def rename_folder(self) -> None:
        self._made += 1
        folder = self._folder()
        folder.rename(folder.with_name(f"{folder.name} {self._made}"))

    def move(self) -> None:
        file, folder = self._file(), self._folder()
        file.rename(folder / file.name)

    def touch(self) -> None:
        file = self._file()
        os.utime(file, ns=(0, file.stat().st_mtime_ns + 1))

    def replace(self) -> None:
        """Put another file of the same size and time in the place of one."""
        file = self._file()
        status, other = file.stat(), file.with_name("other.tmp")
        other.write_bytes(bytes(status.st_size))
        os.utime(other, ns=(0, status.st_mtime_ns))
        other.replace(file)

    def swap(self) -> None:
        one, two = self._file(), self._file()
        aside = one.with_name("aside.tmp")
        one.rename(aside)
        if two.exists():
            two.rename(one)
        aside.rename(two)

    def swap_folders(self) -> None:
        one, two = self._root / "a", self._root / "b"
        if one.is_dir() and two.is_dir():
            one.rename(self._root / "aside")
            two.rename(one)
            (self._root / "aside").rename(two)

    def link(self) -> None:
        self._made += 1
        (self._folder() / f"ok {self._made}.mkv").hardlink_to(self._file())

    def lock(self) -> None:
        """Take away the rights of a folder, which root does not mind, and give back those of all others."""
        for folder in self._folders():
            folder.chmod(0o700)
        self._folder().chmod(0)

    def _file(self) -> Path:
        files = [path for path in sorted(self._root.rglob("*")) if path.is_file()]
        return self._random.choice(files)

    def _folder(self) -> Path:
        return self._random.choice(self._folders())

    def _folders(self) -> list[Path]:
        return [path for path in sorted(self._root.rglob("*")) if path.is_dir()]


ACTS: Final[tuple[Callable[[Tree], None], ...]] = (
    *(Tree.add, Tree.add, Tree.delete, Tree.delete_folder, Tree.rename, Tree.rename_folder, Tree.move),
    *(Tree.touch, Tree.replace, Tree.swap, Tree.swap_folders, Tree.link, Tree.lock),
)


@pytest.mark.parametrize("seed", range(8))
def test_it_comes_to_the_same(library: Library, plain: Library, videos: Path, seed: int) -> None:
    tree = Tree(videos, seed)
    for step in range(STEPS):
        run_sql(plain, "DELETE FROM folder_digest")
        engine = f"fake {step // 3}"
        assert _scan(library, videos, engine) == _scan(plain, videos, engine)
        tree.change()


def _scan(library: Library, videos: Path, engine: str) -> tuple[Any, ...]:
    """Scan, and return all that there is to compare."""
    prober = FakeProber(by_first_word, engine=engine)
    outcome = watched(library, videos, prober=prober)
    records = {
        record.path: replace(without_measures(record), id=0, added=0.0) for record in library.page(0, FOREVER)
    }
    return _facts(outcome), sorted(prober.probed), records


def _facts(outcome: ScanOutcome) -> tuple[ScanCounts, dict[ChangeKind, int], int, tuple[Any, ...]]:
    return outcome.counts, dict(outcome.changes), outcome.missing, outcome.errors


def _told(library: Library, videos: Path) -> Counter[str]:
    """Return how many folders and files a lister sends that knows what the library does."""
    root = os.fsencode(videos)
    scan_id = library.write(scans.begin, 0.0).result()
    digests = library.write(folder_listings.digests, scan_id, root, FakeProber().engine).result()
    library.write(scans.end, scan_id, JobState.COMPLETED, 0.0).result()
    told: Counter[str] = Counter()
    for part in list_root(ListRequest(root, digests=digests), sniff=False):
        if isinstance(part, RootPart):
            told.update(folders=len(part.unchanged), files=part.videos, other=part.other_files)
    return told


def test_a_second_scan_is_told_of_folders_alone(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    make_files(videos / "deep" / "er", 3)
    scan(library, videos)
    assert _told(library, videos) == Counter(folders=2)
    outcome = scan(library, videos)
    assert (outcome.counts.found, outcome.counts.unchanged) == (6, 6)
    write_file(videos / "deep" / "er" / "new.mkv")
    assert _told(library, videos) == Counter(folders=1, files=4)
    scan(library, videos)
    assert _told(library, videos) == Counter(folders=2)


def test_files_that_may_be_text_are_read_only_where_something_changed(library: Library, videos: Path) -> None:
    write_file(videos / "b.ts", b"G" + bytes(187))
    scan(library, videos)
    assert _told(library, videos) == Counter(folders=1)
    write_file(videos / "source.ts", TEXT)
    assert _told(library, videos) == Counter(folders=1, other=1)
    assert scan(library, videos).counts.other_files == 1
    write_file(videos / "a.mkv")
    assert _told(library, videos) == Counter(files=2, other=1)


def test_a_file_that_fails_is_told_each_time(library: Library, videos: Path) -> None:
    write_file(videos / "denied 1.mkv")
    write_file(videos / "ok 1.mkv")
    (videos / "good").mkdir()
    write_file(videos / "good" / "ok 2.mkv")
    scan(library, videos, prober=FakeProber(by_first_word))
    assert _told(library, videos) == Counter(folders=1, files=2)
    again = FakeProber(by_first_word)
    scan(library, videos, prober=again)
    assert again.probed == [os.fsencode(videos / "denied 1.mkv")]


def test_deep_probes_all_and_leaves_the_digests(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    deep = FakeProber()
    scan(library, videos, prober=deep, deep=True)
    assert len(deep.probed) == 3
    assert _told(library, videos) == Counter(folders=1)


def test_a_scan_that_was_cancelled_knows_no_folder(library: Library, videos: Path) -> None:
    make_files(videos, 30)
    assert scan(library, videos, host=cancel_at(20)).state is JobState.CANCELLED
    assert count(library, "folder_digest") == 0
    outcome = scan(library, videos)
    assert outcome.counts.ok + outcome.counts.unchanged == 30
    assert _told(library, videos) == Counter(folders=1)


def test_a_huge_folder_is_told_file_by_file(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.scan.listing.folder_files.MOST_FILES", 10)
    monkeypatch.setattr("app.scan.listing.folder_files.BATCH_FILES", 4)
    make_files(videos / "ten", 10)
    make_files(videos / "eleven", 11)
    scan(library, videos)
    assert _told(library, videos) == Counter(folders=1, files=11)
    assert scan(library, videos).counts.unchanged == 21


@pytest.mark.parametrize("in_one_folder", [False, True])
def test_a_file_that_was_written_while_it_was_scanned_is_probed_once_more(
    library: Library, videos: Path, *, in_one_folder: bool
) -> None:
    """It may have been written again in the same tick of the clock, with the same size and time."""
    make_files(videos, 2)
    fresh = (videos if in_one_folder else videos / "inner") / "fresh.mkv"
    fresh.parent.mkdir(exist_ok=True)

    meanwhile = time.time_ns() + 2 * 10**9  # on the clock of `scan`, each scan takes longer

    def write(contents: bytes) -> None:
        with fresh.open("wb") as file:
            file.write(contents)
        os.utime(fresh, ns=(0, meanwhile))

    write(b"one")
    scan(library, videos)
    number = fresh.stat().st_ino
    write(b"two")
    assert fresh.stat().st_ino == number
    again = FakeProber()
    assert scan(library, videos, prober=again).counts.unchanged == 2
    assert again.probed == [os.fsencode(fresh)]
    run_sql(library, "UPDATE scan SET started = started + 60")
    for _ in range(2):
        assert scan(library, videos).counts.unchanged == 3
