"""A library that was made on another system: its sources are offline, and nothing of it is lost."""

import os
import sys
from pathlib import Path

from app.core.text.names import join, split
from app.library import Library
from app.scan.relocation import look, relocate
from tests.doubles import make_files
from tests.library.filling import everything, fill, found
from tests.scan.acts import scan

FOREIGN = b"/home/ada/Videos" if sys.platform == "win32" else b"C:\\Users\\ada\\Videos"
SEP = b"/" if sys.platform == "win32" else b"\\"
NO_TEXT = b"caf\xe9.mkv" if sys.platform == "win32" else b"half \xed\xa0\x80.mkv"


def _fill(library: Library) -> None:
    inner = FOREIGN + SEP + b"b"
    fill(
        library,
        FOREIGN,
        [(FOREIGN, [found(b"clip 0000.mkv", 4), found(NO_TEXT)]), (inner, [found(b"c.mkv")])],
    )


def test_its_sources_are_offline_and_nothing_is_lost(library: Library) -> None:
    _fill(library)
    before = [record.path for record in everything(library)]
    outcome = scan(library, FOREIGN)
    assert (outcome.counts.found, outcome.missing, outcome.roots_read) == (0, 0, 0)
    assert outcome.offline == (FOREIGN,)
    assert [record.path for record in everything(library)] == before
    assert FOREIGN + SEP + b"b" + SEP + b"c.mkv" in before
    with library.reader() as reader:
        (source,) = reader.sources()
    assert (source.files, source.online) == (3, False)


def test_it_can_be_relocated_to_a_folder_of_this_one(library: Library, videos: Path) -> None:
    _fill(library)
    make_files(videos, 1)
    make_files(videos / "b", 1, "c.mkv")
    place = os.fsencode(videos)
    relocate(library, FOREIGN, look(library, FOREIGN, place, lambda: None).place)
    paths = {record.path for record in everything(library)}
    assert {split(path)[0] for path in paths} == {place, join(place, b"b")}
