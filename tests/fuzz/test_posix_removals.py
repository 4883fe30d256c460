"""Random selections of copies to remove, in real folders with hard links, symbolic links and bind mounts."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.copies.removal import Removal, choose, plan
from app.core.query import Query
from app.disk_pool.child import version_of
from app.library import Library, open_library
from app.trash.act import move
from app.trash.tasks import MoveTask, PreviewedFile
from tests.checksum.known import know_files
from tests.copies.searches import Searches
from tests.fuzz.amount import fuzz
from tests.trash.bins import BIN, to_folder

CONTENTS = (b"first", b"other", b"third one")
_MOUNTS = sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mount") is not None


class Entry(NamedTuple):
    """A file with its links."""

    contents: int
    folder: int
    hard_links: int
    symbolic_links: int


entries = st.lists(
    st.builds(
        Entry, st.integers(0, len(CONTENTS) - 1), st.integers(0, 1), st.integers(0, 2), st.integers(0, 1)
    ),
    min_size=1,
    max_size=6,
)
selections = st.lists(st.frozensets(st.integers(0, 40)), min_size=20, max_size=20)


@contextmanager
def bound(real: Path, second: Path) -> Iterator[Path]:
    """Show a folder at a second path: by a bind mount where that is allowed, else by a link."""
    if not _MOUNTS:
        second.symlink_to(real)
        yield second
        return
    second.mkdir()
    subprocess.run(["mount", "--bind", str(real), str(second)], check=True)  # noqa: S603, S607
    try:
        yield second
    finally:
        subprocess.run(["umount", str(second)], check=True)  # noqa: S603, S607


def make(base: Path, entries: list[Entry]) -> None:
    """Make the files and links in two folders."""
    for number, entry in enumerate(entries):
        folder = base / f"folder {entry.folder}"
        first = folder / f"{number}.mov"
        first.write_bytes(CONTENTS[entry.contents])
        for link in range(entry.hard_links):
            (base / f"folder {link}" / f"{number} hard {link}.mov").hardlink_to(first)
        for link in range(entry.symbolic_links):
            (folder / f"{number} link {link}.mov").symlink_to(first)


def held(folders: list[Path]) -> set[bytes]:
    """Return the contents that regular files in these folders hold."""
    return {
        each.read_bytes()
        for folder in folders
        for each in folder.iterdir()
        if each.is_file() and not each.is_symlink()
    }


def know(library: Library, folders: list[Path]) -> None:
    """Have the library know the regular files of folders, and the numbers of their copies."""
    for folder in folders:
        know_files(library, folder, *(each.name for each in folder.iterdir() if not each.is_symlink()))
    Searches(library).run()


def planned(library: Library, selection: frozenset[int], *, by_rule: bool) -> list[Removal]:
    """Return the removals of files of all groups; a number in the selection stands for some of them."""
    found: list[Removal] = []
    with library.reader() as reader:
        for group in reader.copy_groups(Query()):
            chosen = frozenset(file.id for file in group.files if file.id % 41 in selection)
            wanted = choose(group.files, chosen) if by_rule else chosen
            found += (each for each in plan(group.files, group.size, wanted) if isinstance(each, Removal))
    return found


def check_plan(removals: list[Removal], folders: list[Path]) -> None:
    """Check that every contents keeps a file, and that no link is among the removals."""
    going = {os.fsdecode(each.file.path) for each in removals}
    files = [each for folder in folders for each in folder.iterdir() if not each.is_symlink()]
    staying = [each for each in files if str(each) not in going]
    numbers = {each.stat().st_ino for each in staying}
    assert {each.read_bytes() for each in staying} == held(folders)
    for each in removals:
        status = os.stat(each.file.path)  # noqa: PTH116 - bytes
        assert status.st_nlink == 1
        assert status.st_ino not in numbers
        assert os.stat(each.keeper.path).st_ino in numbers  # noqa: PTH116 - bytes


@contextmanager
def folders_with(entries: list[Entry]) -> Iterator[tuple[Path, list[Path]]]:
    """Make the folders, one of them at two paths."""
    with TemporaryDirectory(prefix="removals-") as made:
        base = Path(made)
        folders = [base / "folder 0", base / "folder 1"]
        for folder in (*folders, base / "bin"):
            folder.mkdir()
        make(base, entries)
        with bound(folders[0], base / "again") as again, pytest.MonkeyPatch.context() as patch:
            patch.setenv(BIN, str(base / "bin"))
            yield base, [*folders, again]


@given(entries, selections, st.booleans())
@fuzz(12)
def test_no_selection_leaves_a_content_without_a_copy(
    entries: list[Entry],
    selections: list[frozenset[int]],
    by_rule: bool,  # noqa: FBT001 - hypothesis calls it
) -> None:
    with folders_with(entries) as (base, folders):
        library = open_library(base / "library.sqlite3")
        try:
            know(library, folders)
            before, removals = held(folders), []
            for selection in selections:
                removals = planned(library, selection, by_rule=by_rule)
                check_plan(removals, folders)
        finally:
            library.close()
        for each in removals:
            file, keeper = (
                PreviewedFile(side.path, each.size, side.mtime_ns, "") for side in (each.file, each.keeper)
            )
            assert move(MoveTask(file, keeper), to_folder).reason is None
        assert held(folders) == before


@given(entries, st.randoms(use_true_random=False))
@fuzz(20)
def test_no_pair_of_paths_loses_a_content(entries: list[Entry], random: object) -> None:
    """Whatever a plan says, the act itself keeps a copy."""
    shuffle = getattr(random, "shuffle")  # noqa: B009 - hypothesis gives no better type
    with folders_with(entries) as (_, folders):
        before = held(folders)
        paths = [each for folder in folders for each in folder.iterdir()]
        pairs = list(product(paths, paths))
        shuffle(pairs)
        for pair in pairs:
            if all(each.exists() for each in pair):
                file, keeper = (
                    PreviewedFile(os.fsencode(each), *version_of(each.stat())[:2], "") for each in pair
                )
                move(MoveTask(file, keeper), to_folder)
                assert held(folders) == before
