"""Files of a catalogue are in the library until a scan finds them, and nothing else is said of them."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

from app.catalogues import import_run
from app.catalogues.session import import_catalogue
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.errors import Cancelled, CatalogueRefused, RelocationRefused
from app.core.file.listed_file import ListedFile
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.query import Query
from app.disk_pool import places
from app.jobs.types.catalogue import IMPORT
from app.library import Library
from app.library.catalogues import imported
from app.library.catalogues.claims import Claims, claim_all
from app.library.copies import removal
from app.library.home.disk_figures import read_disks
from app.library.home.figures import read
from app.library.scan import disks, relocation, sources
from tests.catalogues.other_computer import claim
from tests.catalogues.samples import EVERYTHING, FIND, KATALOG, SECOND, cathy
from tests.doubles import DummyHost
from tests.library.filling import everything, fill, found, run_sql

HOUR: Final = 3600 * 10**9
TIME: Final = SECOND * 10**9
REAL: Final = b"/media/anna/disk"


def nothing() -> None:
    """Never cancel."""


def listing(*files: tuple[str, int, float]) -> bytes:
    return b"".join(f"{size}\t{time:.9f}\t./{name}\0".encode() for name, size, time in files)


def bring(
    library: Library,
    folder: Path,
    contents: bytes,
    disk: str = "Blue 3",
    host: DummyHost | None = None,
    *,
    forget: bool = False,
) -> ImportOutcome:
    path = folder / "disk.files"
    path.write_bytes(contents)
    request = ImportRequest(path=bytes(path), disk=disk, forget=forget)
    return import_catalogue(request, library, host or DummyHost())


def shown(library: Library) -> list[tuple[bytes, FileStatus]]:
    return [(record.path, record.status) for record in everything(library)]


def real_disk(
    library: Library,
    label: str,
    *files: tuple[bytes, str, int, int],
    place: bytes = REAL,
    volume: str = "uuid:7",
) -> int:
    """Have a scan know files of a disk that is here: folder, name, size and time."""
    folders: dict[bytes, list[ListedFile]] = {}
    for folder, name, size, time in files:
        folders.setdefault(folder, []).append(found(name.encode(), size, time))
    fill(library, place, list(folders.items()), volume)
    (source,) = (each for each in library.sources() if each.path == place)
    with library.reader() as reader:
        (disk,) = (each.disk for each in reader.insight(read_disks, 0.0) if volume in each.disk.volumes)
    library.write(disks.tell, disk.id, {"given": label}).result()
    return source.id


def test_imported_files_are_not_connected_and_not_read(library: Library, tmp_path: Path) -> None:
    outcome = bring(library, tmp_path, FIND + b"x\t1.0\tc.mkv\0")
    assert (outcome.state, outcome.files, outcome.refused) == (JobState.NEEDS_ATTENTION, 2, 1)
    first, second = everything(library)
    assert {first.path, second.path} == {b"/imported/Blue 3/a/x y.mkv", b"/imported/Blue 3/b.mkv"}
    for record in (first, second):
        assert (record.status, record.disk and record.disk.name) == (FileStatus.OFFLINE, "Blue 3")
        assert str(record.reason).startswith("Imported from disk.files on 20")
    (source,) = library.sources()
    assert (source.online, source.imported, source.files, source.missing) == (False, "disk.files", 2, 0)
    assert library.source_paths() == ()


def test_nothing_is_said_of_imported_files_that_nobody_knows(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, FIND)
    figures = read(library, 2e9)
    assert (figures.files, figures.undecoded, figures.uncompared) == (2, 0, 0)
    assert [(each.files, each.bare, each.damaged) for each in figures.sources] == [(2, 0, None)]
    with library.reader() as reader:
        for search in ("status:missing", "status:failed", "modified:<2000"):
            assert not reader.find(Query.parse(search), (("name", False),)), search
    assert library.write(sources.expected).result() == {}
    assert library.write(sources.covering, b"/imported/Blue 3/a").result() is None
    with pytest.raises(RelocationRefused):
        library.write(relocation.check, b"/imported/Blue 3", b"/mnt").result()


def test_a_later_catalogue_ends_the_earlier_in_slices(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "_SLICE", 2)
    names = [f"{folder}/{number}.mkv" for folder in ("a", "b", "c") for number in range(5)]
    bring(library, tmp_path, listing(*((name, 7, 1.0) for name in names)))
    bring(library, tmp_path, listing(("x.mkv", 7, 1.0)), disk="Red")
    stay = ["a/1.mkv", "a/4.mkv", "c/2.mkv"]
    bring(library, tmp_path, listing(*((name, 7, 1.0) for name in stay)), forget=True)
    assert [path for path, _ in shown(library)] == [
        *(f"/imported/Blue 3/{name}".encode() for name in stay),
        b"/imported/Red/x.mkv",
    ]


def test_nothing_is_looked_for_at_the_place_of_an_import(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imported, "_PLACE", bytes(tmp_path / "imported") + b"/")
    bring(library, tmp_path, FIND)
    (source,) = library.sources()
    folder = Path(os.fsdecode(source.path))
    folder.mkdir(parents=True)
    (folder / "b.mkv").write_bytes(bytes(7))
    found, refused = places.source_disks(library, {source.id}, nothing)
    assert (found, {id_: (path, reason.code) for id_, (path, reason) in refused.items()}) == (
        {},
        {source.id: (source.path, "source.imported")},
    )
    assert [each.online for each in library.sources()] == [False]


def test_a_time_that_nobody_told_is_unknown(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, b"Path,Size\nE:\\a.mkv,7\n")
    with library.reader() as reader:
        assert not reader.find(Query.parse("modified:<2100"), (("name", False),))
        assert len(reader.find(Query.parse("-modified:<2100"), (("name", False),))) == 1


@pytest.mark.parametrize("contents", [b"a;b\nc;d\n", b"1\t1.0\tx.mkv\0"])
def test_a_catalogue_that_tells_too_little_is_refused(
    contents: bytes, library: Library, tmp_path: Path
) -> None:
    with pytest.raises(CatalogueRefused):
        bring(library, tmp_path, contents, disk="")
    assert library.sources() == ()


def test_the_end_is_kept_whatever_bytes_a_refused_line_has(library: Library, tmp_path: Path) -> None:
    outcome = bring(library, tmp_path, b"Path,Size\nE:\\a.mkv,1 G\xf6\x1b[31m\nE:\\b.mkv,7\n")
    kept = IMPORT.codec.decode_outcome(IMPORT.codec.encode_outcome(outcome))
    assert (kept.files, kept.refusals[0].reason.args["text"]) == (1, "1 G\ufffd␛[31m")


def test_a_name_that_a_catalogue_tells_is_a_short_line(library: Library, tmp_path: Path) -> None:
    told = KATALOG.replace(b"Blue 3", b"Blue\0\x1b[31m" + b"n" * 9_000)
    bring(library, tmp_path, told, disk="")
    (source,) = library.sources()
    name = "Blue␀␛[31m" + "n" * 190
    assert (source.disk and source.disk.name, source.path) == (name, f"/imported/{name}".encode())
    assert source.files == 2


@pytest.mark.parametrize("disk", [".", ".."])
def test_a_disk_is_below_the_place_of_imports(disk: str, library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, FIND, disk)
    assert [source.path for source in library.sources()] == [f"/imported/_{disk}".encode()]


def test_what_the_user_removed_meanwhile_is_not_counted(library: Library, tmp_path: Path) -> None:
    def remove(_host: DummyHost) -> bool:
        for source in library.sources():
            library.write(removal.remove_source, source.id, 1.0).result()
        return False

    many = listing(*((f"{at}.mkv", 1, 5) for at in range(2_500)))
    assert bring(library, tmp_path, many, host=DummyHost(remove)).files == 2_000


def test_a_later_catalogue_of_a_disk_takes_the_place_of_the_earlier(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, listing(("a.mkv", 1, 5), ("b.mkv", 2, 5)))
    later = listing(("b.mkv", 3, 6), ("c.mkv", 4, 6))
    outcome = bring(library, tmp_path, later)
    assert (outcome.state, outcome.kept, outcome.forgotten) == (JobState.NEEDS_ATTENTION, 1, 0)
    assert "1 of an earlier import, which this one lacks, still listed" in map(str, outcome.summary())
    assert len(everything(library)) == 3
    outcome = bring(library, tmp_path, later, forget=True)
    assert (outcome.state, outcome.kept, outcome.forgotten) == (JobState.COMPLETED, 0, 1)
    assert [(record.name, record.size, record.mtime_ns) for record in everything(library)] == [
        (b"b.mkv", 3, 6 * 10**9),
        (b"c.mkv", 4, 6 * 10**9),
    ]
    assert len(library.sources()) == 1


@pytest.mark.parametrize(
    "later",
    [listing(("b.mkv", 3, 6)) + b"x\t1.0\tc.mkv\0", cathy()[:-3], listing(("a.txt", 1, 5))],
    ids=["a line is refused", "cut off", "no video"],
)
def test_a_later_catalogue_that_may_lack_files_leaves_the_earlier_ones(
    library: Library, tmp_path: Path, later: bytes
) -> None:
    bring(library, tmp_path, listing(("a.mkv", 1, 5), ("b.mkv", 2, 5)))
    assert bring(library, tmp_path, later, forget=True).kept > 0
    assert [record.name for record in everything(library)] == [b"a.mkv", b"b.mkv"]


def test_what_was_read_before_a_cancel_stays(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, listing(("old.mkv", 1, 5)))
    many = listing(*((f"{number}.mkv", 1, 5) for number in range(4_500)))
    host = DummyHost(lambda _host: len(everything(library)) > 2_000)
    outcome = bring(library, tmp_path, many, host=host)
    assert outcome.state is JobState.CANCELLED
    assert 2_000 <= outcome.files < 4_500  # a batch was on its way
    assert len(everything(library)) == outcome.files + 1


def test_two_disks_may_have_one_path(library: Library, tmp_path: Path) -> None:
    for disk in ("Blue 3", "Red/1"):
        bring(library, tmp_path, EVERYTHING, disk)
    assert [each.path for each in library.sources()] == [b"/imported/Blue 3", b"/imported/Red_1"]
    assert len(everything(library)) == 4


@pytest.mark.parametrize(
    ("folder", "name", "size", "time", "is_claimed"),
    [
        (REAL + b"/films", "a.mkv", 7, TIME, 1),
        (REAL + b"/deep/films", "a.mkv", 7, TIME, 1),
        (REAL + b"/FILMS", "A.mkv", 7, TIME + 1_900_000_000, 1),
        (REAL + b"/films", "a.mkv", 7, TIME - 2 * HOUR - 10**9, 1),
        (REAL + b"/films", "a.mkv", 7, TIME + HOUR // 2, 0),
        (REAL + b"/films", "a.mkv", 7, TIME + 48 * HOUR, 0),
        (REAL + b"/films", "a.mkv", 8, TIME, 0),
        (REAL + b"/films", "b.mkv", 7, TIME, 0),
        (REAL, "a.mkv", 7, TIME, 0),
        (REAL + b"/myfilms", "a.mkv", 7, TIME, 0),
    ],
)
def test_a_file_is_claimed_by_path_size_and_time(
    folder: bytes, name: str, size: int, time: int, is_claimed: int, library: Library, tmp_path: Path
) -> None:
    bring(library, tmp_path, listing(("films/a.mkv", 7, SECOND)))
    real_disk(library, "blue 3", (folder, name, size, time))
    assert claim(library).found == is_claimed
    imported = [status for path, status in shown(library) if path.startswith(b"/imported/")]
    assert imported == ([] if is_claimed else [FileStatus.OFFLINE])
    assert len(library.sources()) == (1 if is_claimed else 2)


def test_a_backup_disk_claims_nothing(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, listing(("films/a.mkv", 7, SECOND)))
    real_disk(library, "Backup of Blue 3", (REAL + b"/films", "a.mkv", 7, TIME))
    assert claim(library).found == 0
    assert len(everything(library)) == 2


def test_what_is_told_of_a_disk_goes_to_the_real_one(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, listing(("a.mkv", 7, SECOND), ("lost.mkv", 7, SECOND)))
    with library.reader() as reader:
        (disk,) = reader.insight(disks.read)
    library.write(disks.tell, disk.id, {"place": "attic"}).result()
    real_disk(library, "Blue 3", (REAL, "a.mkv", 7, TIME))
    assert claim(library).found == 1
    with library.reader() as reader:
        (now,) = reader.insight(disks.read)
    assert (now.name, now.place, now.volumes) == ("Blue 3", "attic", ("uuid:7",))
    left = [path for path in shown(library) if path[0].startswith(b"/imported")]
    assert left == [(b"/imported/Blue 3/lost.mkv", FileStatus.OFFLINE)]


@pytest.mark.parametrize("is_first_here", [True, False])
def test_another_disk_with_the_same_name_stays(
    library: Library,
    tmp_path: Path,
    is_first_here: bool,  # noqa: FBT001
) -> None:
    """A clone has the name of its disk, and may be the one in which the files are found."""
    first = real_disk(library, "Blue 3", (REAL, "other.mkv", 7, TIME))
    bring(library, tmp_path, listing(("a.mkv", 7, SECOND), ("lost.mkv", 7, SECOND)))
    run_sql(library, "UPDATE source SET online = ? WHERE id = ?", is_first_here, first)
    clone = b"/media/anna/clone"
    real_disk(library, "Blue 3", (clone, "a.mkv", 7, TIME), place=clone, volume="uuid:8")
    assert claim(library).found == 1
    with library.reader() as reader:
        disks_of = {volume: each.id for each in reader.insight(disks.read) for volume in each.volumes}
    of_path = {source.path: source.disk and source.disk.id for source in library.sources()}
    assert of_path == {
        REAL: disks_of["uuid:7"],
        clone: disks_of["uuid:8"],
        b"/imported/Blue 3": disks_of["uuid:7"],
    }


def test_what_was_not_found_lies_on_the_disk_with_most_of_it(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, listing(*((f"{at}.mkv", 7, SECOND) for at in range(4))))
    places = {b"/media/anna/some": 1, b"/media/anna/most": 2}
    for volume, (place, count) in enumerate(places.items()):
        files = [(place, f"{at + volume}.mkv", 7, TIME) for at in range(count)]
        real_disk(library, "Blue 3", *files, place=place, volume=f"uuid:{volume}")
    assert claim(library).found == 3
    of_path = {source.path: source.disk and source.disk.id for source in library.sources()}
    assert of_path[b"/imported/Blue 3"] == of_path[b"/media/anna/most"] != of_path[b"/media/anna/some"]


def test_a_disk_that_is_known_keeps_its_files(library: Library, tmp_path: Path) -> None:
    real_disk(library, "Blue 3", (REAL, "b.mkv", 7, TIME), (REAL + b"/a", "x y.mkv", 1, TIME))
    outcome = bring(library, tmp_path, FIND)
    assert outcome.claimed == 1
    paths: Sequence[bytes] = [path for path, _ in shown(library)]
    assert sorted(paths) == [b"/imported/Blue 3/a/x y.mkv", REAL + b"/a/x y.mkv", REAL + b"/b.mkv"]


def test_a_cancel_between_claims_leaves_no_source_without_files(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, listing(("films/a.mkv", 7, SECOND)))
    folders = (REAL + b"/films", REAL + b"/deep/films")
    real_disk(library, "Blue 3", (folders[0], "a.mkv", 7, TIME), (folders[1], "b.mkv", 7, TIME))
    checks = iter((None,))

    def check() -> None:
        if next(checks, "cancel"):
            raise Cancelled

    claims = Claims()
    with pytest.raises(Cancelled):
        claim_all(library, check, claims)
    assert [source.path for source in library.sources()] == [REAL]
    assert claims == Claims(found=1), "what is deleted already is told"
