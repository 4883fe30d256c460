"""Another computer's library is merged with all that it knows, and nothing that is known here is replaced."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from app.catalogues.session import import_catalogue
from app.core.catalogue.entry import CatalogueFormat
from app.core.catalogue.job import ImportRequest
from app.core.checksum.verdict import ChecksumVerdict, FileVersion
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageJudgement, DamageVerdict
from app.core.errors import CatalogueRefused, LibraryTooNew
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.near.picture_print import PRINT_BYTES
from app.core.parts.parts_print import METHOD_VERSION
from app.core.query import Query
from app.library import Library
from app.library.checks import damage
from app.library.checks.damage import CheckedDamage
from app.library.near import part_pairs, parts_prints, parts_segments, prints
from app.library.near.prints import NewPrint
from app.library.scan import disks
from app.library.tables import schema
from tests.catalogues.other_computer import BLUE, HERE, UUID, claim, know, merge, other_library
from tests.doubles import DummyHost
from tests.library.copy_records import check, count_all
from tests.library.damage import make_bookmarks
from tests.library.filling import count, everything, run_sql
from tests.library.near.parts_library import relate

FILMS: Final = b"films"


@pytest.fixture
def bobs(tmp_path: Path) -> Path:
    """A library of two files on a disk, one of which was checked in each way."""
    with other_library(tmp_path) as library:
        know(library, BLUE, [(FILMS, "a.mkv"), (b"", "b.mkv")])
        with library.reader() as reader:
            (disk,) = reader.insight(disks.read)
        library.write(disks.tell, disk.id, {"place": "attic", "note": "lent"}).result()
        check(library, BLUE + b"/films/a.mkv", b"good")
        record = next(each for each in everything(library) if each.name == b"a.mkv")
        version = FileVersion(record.size, record.mtime_ns, 5, record.name.hex())
        judged = DamageJudgement(DamageVerdict.DAMAGED)
        library.write(damage.save, [CheckedDamage(record.id, version, Depth.FULL, 8.0, judged)]).result()
        library.write(
            prints.save, [NewPrint(record.id, record.size, record.mtime_ns, 7.0, bytes(PRINT_BYTES))]
        ).result()
        run_sql(
            library,
            "INSERT INTO sidecar (folder_id, home_id, name, size, mtime_ns) "
            "SELECT id, id, CAST('a.en.srt' AS BLOB), 5, 6 FROM folder WHERE path = ?",
            BLUE + b"/films",
        )
        return library.path


def facts(library: Library) -> dict[bytes, tuple[object, ...]]:
    return {
        each.path: (each.verdict, each.damage, each.depth, each.summary.video_codec)
        for each in everything(library)
    }


def test_files_come_with_all_that_is_known_of_them(library: Library, bobs: Path) -> None:
    outcome = merge(library, bobs)
    assert (outcome.state, outcome.format) == (JobState.COMPLETED, CatalogueFormat.LIBRARY)
    assert (outcome.disk, outcome.files, outcome.disks, outcome.claimed) == ("bob", 2, 1, 0)
    codec = everything(library)[0].summary.video_codec
    assert codec
    assert facts(library) == {
        b"/other libraries/bob/Blue/films/a.mkv": (
            ChecksumVerdict.NEW,
            DamageVerdict.DAMAGED,
            Depth.FULL,
            codec,
        ),
        b"/other libraries/bob/Blue/b.mkv": (None, None, None, codec),
    }
    assert {each.status for each in everything(library)} == {FileStatus.OFFLINE}
    assert [count(library, table) for table in ("media", "checksum", "picture_print", "beside")] == [
        2,
        1,
        1,
        1,
    ]
    (source,) = library.sources()
    assert (source.online, source.imported[:7], source.files) == (False, "bob (20", 2)
    disk = source.disk
    assert disk is not None
    assert (disk.name, disk.place, disk.note, disk.volumes) == ("Blue", "attic", "lent", (UUID,))
    with library.reader() as reader:
        assert len(reader.find(Query.parse("a.mkv has:damaged"), (("name", False),))) == 1


def test_a_damaged_print_does_not_come_and_is_told(library: Library, bobs: Path) -> None:
    with closing(sqlite3.connect(bobs)) as db, db:
        db.execute("UPDATE picture_print SET print = substr(print, 1, 40)")
        db.execute(
            "INSERT INTO parts_print "
            "(file_id, size, mtime_ns, method, made, searched, box, answers, questions) "
            "SELECT id, size, mtime_ns, ?, 1.0, 1, ?, x'', x'' FROM file",
            (METHOD_VERSION, bytes((9, 0, 9, 64))),
        )
        assert db.execute("SELECT count(*) FROM picture_print").fetchone() == (1,)
    outcome = merge(library, bobs)
    assert (outcome.files, outcome.unsound) == (2, 2)
    assert "damaged prints of 2 files left out" in map(str, outcome.summary())
    assert [count(library, table) for table in ("media", "picture_print", "parts_print")] == [2, 0, 0]


def test_the_scan_of_the_disk_gets_what_was_known(library: Library, bobs: Path) -> None:
    merge(library, bobs)
    know(library, HERE, [(FILMS, "a.mkv"), (b"", "b.mkv"), (b"", "c.mkv")])
    assert claim(library).found == 2
    told = facts(library)
    assert set(told) == {HERE + b"/films/a.mkv", HERE + b"/b.mkv", HERE + b"/c.mkv"}
    assert told[HERE + b"/films/a.mkv"][:3] == (ChecksumVerdict.NEW, DamageVerdict.DAMAGED, Depth.FULL)
    assert [source.path for source in library.sources()] == [HERE]
    assert [count(library, table) for table in ("checksum", "decoding", "picture_print")] == [1, 1, 1]
    check(library, HERE + b"/films/a.mkv", b"good", ChecksumVerdict.VERIFIED)
    with library.reader() as reader:
        (disk,) = reader.insight(disks.read)
    assert (disk.place, disk.volumes) == ("attic", (UUID,))


def test_the_frames_of_a_catalogue_are_handed_on_with_their_pairs(library: Library, tmp_path: Path) -> None:
    files = [(FILMS, name) for name in ("a.mkv", "b.mkv", "c.mkv", "z.mkv")]
    with other_library(tmp_path) as other:
        know(other, BLUE, files)
    merge(library, other.path)
    relate(library, {each.name.decode(): each.id for each in everything(library)})
    know(library, HERE, files)
    with library.reader() as reader:
        serials = reader.insight(parts_segments.later, 0)
    assert claim(library).found == 4
    with library.reader() as reader:
        pairs = reader.insight(part_pairs.pairs)
        assert reader.insight(parts_segments.later, 0) == serials
        assert reader.insight(parts_prints.coverage).made == 3
    assert [(each.part.path, each.whole.path) for each in pairs] == [
        (HERE + b"/films/a.mkv", HERE + b"/films/b.mkv"),
        (HERE + b"/films/c.mkv", HERE + b"/films/b.mkv"),
    ]


def test_nothing_that_is_known_here_is_replaced(library: Library, bobs: Path) -> None:
    know(library, HERE, [(FILMS, "a.mkv")], label="Mine")
    with library.reader() as reader:
        (disk,) = reader.insight(disks.read)
    library.write(disks.tell, disk.id, {"place": "desk"}).result()
    check(library, HERE + b"/films/a.mkv", b"good")
    run_sql(library, "UPDATE file SET checked = 99.0, decoded = 98.0, damage = 'clean'")
    outcome = merge(library, bobs)
    assert (outcome.files, outcome.claimed, outcome.differing) == (2, 1, 0)
    mine = next(each for each in everything(library) if each.path == HERE + b"/films/a.mkv")
    assert (mine.checked, mine.damage) == (99.0, DamageVerdict.CLEAN)
    with library.reader() as reader:
        (now,) = reader.insight(disks.read)
    assert (now.name, now.place, now.note) == ("Mine", "desk", "lent")


def test_another_checksum_than_here_is_told_and_both_are_listed(library: Library, bobs: Path) -> None:
    know(library, HERE, [(FILMS, "a.mkv"), (b"", "b.mkv")])
    check(library, HERE + b"/films/a.mkv", b"other")
    outcome = merge(library, bobs)
    assert (outcome.state, outcome.claimed, outcome.differing) == (JobState.NEEDS_ATTENTION, 1, 1)
    assert [str(each) for each in outcome.summary()][
        -1
    ] == "1 with another checksum than here, listed beside it"
    assert b"/other libraries/bob/Blue/films/a.mkv" in facts(library)


@pytest.mark.parametrize(
    ("volume", "is_same"),
    [
        ("uuid:ffffffff-1111-2222-3333-444444444444", False),  # another disk with that name
        ("serial:1234abcd", True),  # the same disk, as another system names its volume
    ],
)
def test_a_disk_of_the_same_name_is_told_by_its_volume(
    library: Library,
    bobs: Path,
    volume: str,
    is_same: bool,  # noqa: FBT001
) -> None:
    know(library, HERE, [(FILMS, "a.mkv")], volume)
    assert merge(library, bobs).claimed == int(is_same)


def test_equal_checksums_on_both_computers_are_two_copies(library: Library, bobs: Path) -> None:
    know(library, b"/mnt/red", [(b"", "z.mkv")], "uuid:red", "Red")
    check(library, b"/mnt/red/z.mkv", b"good")
    merge(library, bobs)
    run_sql(library, "UPDATE file SET size = 7 WHERE name = CAST('b.mkv' AS BLOB)")  # nobody read it
    count_all(library)
    assert {each.path: each.copies for each in everything(library)}[b"/mnt/red/z.mkv"] == 2


def test_a_later_import_takes_the_place_of_the_earlier(library: Library, bobs: Path, tmp_path: Path) -> None:
    merge(library, bobs)
    with other_library(tmp_path) as other:
        run_sql(other, "UPDATE file SET missing = 1 WHERE name = CAST('b.mkv' AS BLOB)")
        run_sql(other, "UPDATE file SET size = 7 WHERE name = CAST('a.mkv' AS BLOB)")
    merge(library, bobs, forget=True)
    assert [(each.path, each.size) for each in everything(library)] == [
        (b"/other libraries/bob/Blue/films/a.mkv", 7)
    ]
    assert (count(library, "sidecar"), count(library, "source")) == (1, 1)


def test_libraries_of_two_computers_stand_beside_each_other(
    library: Library, bobs: Path, tmp_path: Path
) -> None:
    with other_library(tmp_path, "eve.sqlite3") as other:
        know(other, rb"E:\films", [(b"", "a.mkv")], "serial:7", "Eve")
        run_sql(other, "UPDATE folder SET path = ?", rb"E:\films\new")
    merge(library, bobs, "Bob's computer")
    merge(library, tmp_path / "eve.sqlite3")
    assert sorted(facts(library)) == [
        b"/other libraries/Bob's computer/Blue/b.mkv",
        b"/other libraries/Bob's computer/Blue/films/a.mkv",
        b"/other libraries/eve/Eve/films/new/a.mkv",
    ]


def test_a_backup_of_this_library_brings_back_what_was_removed(library: Library, tmp_path: Path) -> None:
    know(library, HERE, [(FILMS, "a.mkv"), (b"", "b.mkv")])
    backup = tmp_path / "backup.sqlite3"
    with closing(sqlite3.connect(library.path)) as reading, closing(sqlite3.connect(backup)) as writing:
        reading.backup(writing)
    run_sql(
        library, "DELETE FROM media WHERE file_id IN (SELECT id FROM file WHERE name = CAST('b.mkv' AS BLOB))"
    )
    run_sql(library, "DELETE FROM file WHERE name = CAST('b.mkv' AS BLOB)")
    outcome = merge(library, backup)
    assert (outcome.files, outcome.claimed) == (2, 1)
    assert sorted(facts(library)) == [b"/other libraries/backup/Blue/b.mkv", HERE + b"/films/a.mkv"]


def test_a_library_of_an_earlier_version_is_updated_in_a_copy(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for number, migration in enumerate(schema.MIGRATIONS[:1], 1):
            db.executescript(
                f"{migration} PRAGMA application_id = {schema.APPLICATION_ID}; PRAGMA user_version = {number}"
            )
        db.execute("INSERT INTO source VALUES (1, ?, 'uuid:1', 0, 1, 0.0, NULL, 0)", (BLUE,))
        db.execute("INSERT INTO folder VALUES (1, 1, ?)", (BLUE + b"/films",))
        db.execute(
            "INSERT INTO file (folder_id, name, size, mtime_ns, file_id, status, engine, scan_id, added) "
            "VALUES (1, ?, 7, 8, '1', 'ok', 'engine 1', 1, 0.0)",
            (b"a.mkv",),
        )
    before = path.read_bytes()
    assert merge(library, path).files == 1
    assert list(facts(library)) == [b"/other libraries/old/Blue/films/a.mkv"]
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir() if ".part" in each.name) == []


def _too_new(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")


def _cut_off(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def _foreign(path: Path) -> None:
    path.unlink()
    make_bookmarks(path).close()


def _lacking(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE checksum")


def _made_up(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ')') WHERE name = 'file'")
        db.execute("PRAGMA writable_schema = RESET")
        db.execute("UPDATE file SET size = 'large'")
        db.commit()


@pytest.mark.parametrize(
    ("spoil", "error", "told"),
    [
        (_too_new, LibraryTooNew, "later version"),
        (_cut_off, CatalogueRefused, "could not be read"),
        (_foreign, CatalogueRefused, "no library of Cinventory"),
        (_lacking, CatalogueRefused, "could not be read"),
        (_made_up, CatalogueRefused, "never writes"),
        (Path.unlink, CatalogueRefused, "could not be read"),
    ],
)
def test_what_is_no_sound_library_is_refused(
    library: Library, bobs: Path, spoil: Callable[[Path], None], error: type[Exception], told: str
) -> None:
    spoil(bobs)
    with pytest.raises(error, match=told):
        merge(library, bobs)
    assert everything(library) == ()


def test_the_library_itself_and_useless_options_are_refused(library: Library, bobs: Path) -> None:
    with pytest.raises(CatalogueRefused, match="that is open"):
        merge(library, library.path)
    with pytest.raises(CatalogueRefused, match="by itself"):
        import_catalogue(ImportRequest(path=bytes(bobs), prefix="/media"), library, DummyHost())


def test_names_that_were_made_up_stay_below_their_source(
    library: Library, bobs: Path, tmp_path: Path
) -> None:
    with other_library(tmp_path) as other:
        run_sql(other, "UPDATE folder SET path = ? WHERE path = ?", BLUE + b"/../../etc", BLUE + b"/films")
        run_sql(other, "UPDATE file SET name = ? WHERE name = ?", b"../b.mkv", b"b.mkv")
        run_sql(other, "UPDATE disk SET given = ?, name = ?", "..", "..\n" + "x" * 5000)
    merge(library, bobs)
    (path,) = facts(library)
    assert path.startswith(b"/other libraries/bob/..")
    assert (path.endswith(b"/etc/a.mkv"), path.count(b"/"), len(path) < 300) == (True, 5, True)


def test_what_was_merged_before_a_cancel_stays_and_the_copy_goes(
    library: Library, bobs: Path, tmp_path: Path
) -> None:
    host = DummyHost(lambda _host: bool(everything(library)))
    assert merge(library, bobs, host=host).state is JobState.CANCELLED
    assert [each.name for each in tmp_path.iterdir() if ".part" in each.name] == []
    assert len(everything(library)) == 2
