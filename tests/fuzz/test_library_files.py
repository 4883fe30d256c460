"""A library of which something was overwritten, cut off or added: it opens, or stays as it is and says so."""

import asyncio
import io
import itertools
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.details.build import sections
from app.core.errors import LibraryDamaged, LibraryError
from app.core.export.format import HANDED_OVER, LISTED
from app.core.facts.catalogue import COLUMNS
from app.core.file.record import FileStatus
from app.core.file.search_keys import search_key
from app.core.job import JobState
from app.core.message import Message
from app.core.sources.source import source_names
from app.export.hand_over.registry import fields_of, hand_over
from app.export.registry import export, writer
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.library import Library, open_library, open_to_read
from app.library.copies import removal
from app.library.reader import Reader
from app.library.scan import pending, probe_results, scan_diff, scans, sources
from tests.export.hand_over.files import handing
from tests.fuzz.amount import fuzz
from tests.jobs.stored_jobs import EXPORT_JOB, FAILED, SCAN_JOB
from tests.library.filling import ENGINE, fill, finding, found, save_pending

NAME: Final = "library.sqlite3"
PAGE: Final = 4096
ENDINGS: Final = ("", "-wal", "-shm", "-journal")
WORDS: Final = (
    *(b"CREATE", b"holder", b"status", b"reason", b"ok", b"probe.", b"request", b"container", b"HEVC"),
    *(b"Matroska", b'"video"', b"completed", b"MPEG", b"paths", b"file_id", b"STRICT"),
)
"""That mean something in a library: names of columns, and values."""
REFUSED: Final = frozenset({"library.foreign", "library.too_new"})

Files = dict[str, bytes]
"""What lies beside each other, by the ending behind the library's name."""


def _fill(library: Library) -> None:
    folders = [(b"/v/%d" % number, [found(b"%d.mkv" % file) for file in range(12)]) for number in range(3)]
    fill(library, b"/v", folders)
    fill(library, b"/w", [(b"/w", [found(b"\xff.mkv")])])
    scan_id = library.write(scans.begin, 0.0).result()
    source = library.write(sources.covering, b"/v").result()
    assert source is not None
    library.write(pending.add, scan_id, source, [(b"/v", [found(b"x.mkv"), found(b"y.mkv")])]).result()
    save_pending(library, scan_id)
    library.write(pending.add, scan_id, source, [(b"/v", [found(b"z.mkv")])]).result()
    with library.reader() as reader:
        (file,) = reader.pending(scan_id, 0, 9)
    failed = finding(file, FileStatus.FAILED, Message("probe.crashed", {"detail": "SIGSEGV"}))
    library.write(probe_results.save, [failed], engine=ENGINE, now=1.0).result()
    store = LibraryJobStore(library, JOB_TYPES)
    for job in (SCAN_JOB, EXPORT_JOB, FAILED):
        store.add(job)
    library.write(lambda _db: None).result()


class Originals:
    """A library that was closed, and one whose process was killed."""

    def __init__(self, closed: Files, killed: Files) -> None:
        self.closed = closed
        self.killed = killed


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Originals:
    """Both, with the same in them."""
    path = tmp_path_factory.mktemp("original") / NAME
    library = open_library(path)
    _fill(library)
    killed = _read(path)
    library.close()
    return Originals(_read(path), killed)


def _read(path: Path) -> Files:
    parts = {ending: Path(f"{path}{ending}") for ending in ENDINGS}
    return {ending: part.read_bytes() for ending, part in parts.items() if part.exists()}


class Damage(NamedTuple):
    """What happens to one of the files."""

    ending: str
    kind: str
    places: list[int]
    """Where, in bytes or pages, taken round where the file is shorter."""
    data: bytes

    def done_to(self, content: bytes) -> bytes:
        """Return what is left of the file."""
        at = self.places[0] % (len(content) + 1)
        page = at // PAGE * PAGE
        match self.kind:
            case "flip":
                return self._flipped(content)
            case "word":
                word = WORDS[at % len(WORDS)]
                other = self.data if len(self.data) == len(word) else word.swapcase()
                return content.replace(word, other, -1 if self.places[-1] % 2 else 1)
            case "page" | "swap":
                put = content[:PAGE] if self.kind == "swap" else (self.data * PAGE)[:PAGE]
                return content[:page] + put + content[page + PAGE :]
            case "cut":
                return content[: at if self.places[-1] % 2 else page]
            case "more":
                return content + self.data * (self.places[-1] % PAGE)
        return self.data * 500

    def _flipped(self, content: bytes) -> bytes:
        changed = bytearray(content)
        for number, place in enumerate(self.places):
            if changed:
                changed[place % len(changed)] = self.data[number % len(self.data)]
        return bytes(changed)


_KINDS: Final = ("flip", "flip", "flip", "flip", "word", "word", "page", "swap", "cut", "more", "other")
_PLACES: Final = st.one_of(
    st.integers(0, 99),  # the file's own head
    st.integers(0, 100).map(lambda page: page * PAGE + page % 12),  # the heads of pages
    st.integers(0, 2**20),
)
_DATA: Final = st.binary(min_size=1, max_size=8) | st.sampled_from(
    (b"\0", b"\xff", b"no database", b"SQLite format 3\0" + b"\xff" * 40)
)
DAMAGES: Final = st.lists(
    st.builds(
        Damage,
        st.sampled_from(("", "", "", *ENDINGS)),
        st.sampled_from(_KINDS),
        st.lists(_PLACES, min_size=1, max_size=20),
        _DATA,
    ),
    min_size=1,
    max_size=2,
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the folders of all examples."""
    return tmp_path_factory.mktemp("damaged")


_numbers = itertools.count()


@given(killed=st.booleans(), damages=DAMAGES)
@fuzz(80)
def test_a_damaged_library_opens_or_stays_as_it_is(
    originals: Originals, place: Path, *, killed: bool, damages: list[Damage]
) -> None:
    files = dict(originals.killed if killed else originals.closed)
    for damage in damages:
        files[damage.ending] = damage.done_to(files.get(damage.ending, b""))
    path = place / str(next(_numbers)) / NAME
    path.parent.mkdir()
    for ending, content in files.items():
        Path(f"{path}{ending}").write_bytes(content)
    with suppress(LibraryError):
        library = open_to_read(path)
        _look_at_everything(library)
    try:
        library = open_library(path)
    except LibraryDamaged:
        assert path.read_bytes() == files[""]
        return
    except LibraryError as error:
        _check_left_alone(path, files, error)
        return
    try:
        _look_at_everything(library)
        _change_everything(library)
    finally:
        library.close()
    _open_again(path)
    shutil.rmtree(path.parent)


def _check_left_alone(path: Path, files: Files, error: LibraryError) -> None:
    """It may seem to be another program's, or a later version's: then it is not touched."""
    later_sqlite = error.message.args.get("detail") == "unsupported file format"
    assert error.message.code in REFUSED or later_sqlite, error
    if files.keys() == {""}:
        assert path.read_bytes() == files[""]


def _open_again(path: Path) -> None:
    """Damage that was met while the library was open may keep it from being opened."""
    with suppress(LibraryDamaged):
        open_library(path).close()


def _look_at_everything(library: Library) -> None:
    for look in (_look_at_records, _look_at_entries, _look_at_sources, _look_at_scans):
        with suppress(LibraryError), library.reader() as reader:
            look(reader)
    with suppress(LibraryError):
        for job in asyncio.run(LibraryJobStore(library, JOB_TYPES).load()):
            assert job.request.paths


def _look_at_records(reader: Reader) -> None:
    for record in reader.page(0, 1000):
        assert isinstance(search_key(record), str)
        for column in COLUMNS:
            assert isinstance(column.show(record), str)
            column.order(record)


def _look_at_entries(reader: Reader) -> None:
    entries = list(reader.entries())
    for entry in entries:
        assert sections(entry)
    for form in HANDED_OVER:
        hand_over(io.StringIO(), reader.pages(reader.ids(), fields_of(form)), form, handing())
    for form in LISTED:
        export(io.StringIO(), reader.pages(reader.ids(), writer(form).FIELDS), form)


def _look_at_sources(reader: Reader) -> None:
    assert isinstance(source_names(reader.sources()), dict)


def _look_at_scans(reader: Reader) -> None:
    reader.suspects(1)
    reader.pending(2, 0, 10)


def _change_everything(library: Library) -> None:
    """Do what a scan does, and what the window does."""

    def scan(db: sqlite3.Connection) -> None:
        scan_id = scans.begin(db, 0.0)
        source = sources.add(db, b"/v", "uuid:1", 0.0)
        pending.add(db, scan_id, source, [(b"/v", [found(b"z.mkv"), found(b"new.mkv")])])
        folders = scan_diff.folders_to_compare(db, scan_id, b"/v")
        scan_diff.find_gone(db, scan_id, folders, lambda _path, _name, _id: True)
        scan_diff.find_missing(db, scan_id, 0, 1000)
        low, high = scan_diff.pending_range(db, scan_id)
        scan_diff.find_moves(db, scan_id, low, high)
        scan_diff.settle_unchanged(db, scan_id, low, high, deep=False, engine=ENGINE)
        scan_diff.mark_missing(db, scan_id, 0, 1000)
        scans.end(db, scan_id, JobState.COMPLETED, 1.0, "{}")

    changes: list[Any] = [
        scan,
        lambda db: scans.purge(db, 10, 1000),
        lambda db: removal.remove_source(db, 1, 1.0),
        lambda db: removal.purge_removed(db, 1000),
    ]
    for change in changes:
        with suppress(LibraryError):
            library.write(change).result()
