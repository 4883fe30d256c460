"""Searches in folders that hold everything at once: copies, near copies, hard links and symbolic links."""

import os
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.message import Message
from app.library import open_library
from tests.checksum.known import know_files
from tests.copies.searches import BETWEEN, LONG, Searches, contents
from tests.library.filling import run_sql

CONTENTS = (contents("a"), contents("a", at=BETWEEN), contents("a", at=LONG - 1), b"small", b"Small", b"")


class Entry(NamedTuple):
    """A file of a folder."""

    contents: int
    """Index in `CONTENTS`."""
    hard_links: int
    symbolic_links: int


entries = st.lists(
    st.builds(Entry, st.integers(0, len(CONTENTS) - 1), st.integers(0, 2), st.integers(0, 1)),
    min_size=1,
    max_size=7,
)


def make(folder: Path, entries: list[Entry]) -> dict[str, int | None]:
    """Make the files and links; return the number of copies of each."""
    copies = Counter(entry.contents for entry in entries)
    expected: dict[str, int | None] = {}
    for number, entry in enumerate(entries):
        first = folder / f"{number}.mov"
        first.write_bytes(CONTENTS[entry.contents])
        for link in range(entry.hard_links):
            (folder / f"{number} {link}.mov").hardlink_to(first)
        for link in range(entry.symbolic_links):
            (folder / f"{number} link {link}.mov").symlink_to(first)
        for path in folder.glob(f"{number}*"):
            real = not path.is_symlink() and path.stat().st_size
            expected[path.name] = copies[entry.contents] if real else None
    return expected


@given(entries)
@example([Entry(contents=len(CONTENTS) - 1, hard_links=1, symbolic_links=1)])
@settings(max_examples=12, deadline=None)
def test_copies_are_told_from_links_and_from_near_copies(entries: list[Entry]) -> None:
    with TemporaryDirectory(prefix="copies-") as made:
        folder = Path(made) / "videos"
        folder.mkdir()
        expected = make(folder, entries)
        library = open_library(Path(made) / "library.sqlite3")
        try:
            know_files(library, folder, *expected)
            reason = Message("file.link").to_json()
            for name in (name for name in expected if "link" in name):
                run_sql(
                    library,
                    "UPDATE file SET status = 'skipped', reason = ?, size = ? WHERE name = ?",
                    reason,
                    LONG,
                    os.fsencode(name),
                )
            search = Searches(library)
            outcome = search.run()
            assert search.copies() == expected
            assert outcome.unknown == 0
        finally:
            library.close()
