"""Titles are stored with a file, and follow its name, its folders and the rules."""

import sqlite3

import pytest

from app.core.file.record import FileRecord
from app.core.file.title import UNTITLED, Title
from app.core.query import Query
from app.core.titles.gaps import Gap
from app.library import Library
from app.library.insights.gaps import all_gaps
from app.library.query import search_index, titles
from app.library.scan import pending, relocation, scan_diff, scans, sources
from app.library.scan.relocation import SourceLocation
from tests.library.filling import everything, fill, found, run_sql

HEAT = Title("Heat", 1995)
DARK = Title("Dark", season=2, episode=3)


def _title(record: FileRecord) -> Title:
    return Title(*(getattr(record, name) for name in Title._fields))


@pytest.fixture
def filled(library: Library) -> Library:
    folders = [
        (b"/v", [found(b"Heat (1995).mkv"), found(b"IMG_0001.MOV")]),
        (b"/v/Dark/S2", [found(b"03.mkv")]),
    ]
    saved = fill(library, b"/v", folders)
    assert [_title(each) for each in saved] == [HEAT, UNTITLED, DARK]
    return library


def test_a_title_is_read_as_it_was_saved(filled: Library) -> None:
    assert [_title(each) for each in everything(filled)] == [HEAT, UNTITLED, DARK]


@pytest.mark.parametrize("unfill", ["DELETE FROM titled", "UPDATE titled SET version = -1"])
def test_files_are_titled_anew_by_other_rules(filled: Library, unfill: str) -> None:
    while filled.write(search_index.fill, 2).result():
        pass
    run_sql(filled, "UPDATE file SET work = 'Old', year = 1, season = NULL")
    assert not filled.write(search_index.fill, 2).result()
    run_sql(filled, unfill)
    while filled.write(titles.fill, 2).result():
        pass
    assert [_title(each) for each in everything(filled)] == [HEAT, UNTITLED, DARK]


def test_a_damaged_title_leaves_the_others(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET work = CAST(x'ff' AS TEXT)")
    run_sql(filled, "DELETE FROM titled")
    while filled.write(titles.fill, 2).result():
        pass
    assert [_title(each) for each in everything(filled)] == [HEAT, UNTITLED, DARK]


def test_a_moved_file_is_titled_by_its_new_place(filled: Library) -> None:
    record = everything(filled)[2]

    def move(db: sqlite3.Connection) -> tuple[FileRecord, ...]:
        scan_id = scans.begin(db, 0.0)
        source = sources.add(db, b"/v", "uuid:1", 0.0)
        pending.add(db, scan_id, source, [(b"/v/Fargo/S4", [found(b"07.mkv", file_id="7")])])
        (listed,) = db.execute("SELECT id FROM pending").fetchone()
        return scan_diff.apply_moves(db, scan_id, [scan_diff.Move(listed, record.id)])

    (moved,) = filled.write(move).result()
    assert _title(moved) == _title(everything(filled)[2]) == Title("Fargo", season=4, episode=7)


def test_a_source_at_another_path_is_titled_anew(library: Library) -> None:
    fill(library, b"/Dark/S1", [(b"/Dark/S1", [found(b"03.mkv")])])
    library.write(relocation.relocate_source, b"/Dark/S1", SourceLocation(b"/Fargo/S2", "", False)).result()
    while library.write(relocation.move_folders, 100).result():
        pass
    while library.write(titles.fill, 100).result():
        pass
    assert [_title(each) for each in everything(library)] == [Title("Fargo", season=2, episode=3)]


def test_the_gaps_of_all_series_and_the_episodes_around_them(library: Library) -> None:
    names = [b"Dark S01E01.mkv", b"Dark S01E04.mkv", b"dark s03e02.mkv", b"Dark (2017) S01E02.mkv"]
    names += [
        b"Fargo S01E01E02.mkv",
        b"Fargo S01E03.mkv",
        b"Fargo S00E01.mkv",
        b"Fargo S00E09.mkv",
        b"Heat.mkv",
    ]
    fill(library, b"/v", [(b"/v", [found(name) for name in names])])
    with library.reader() as reader:
        assert list(reader.insight(all_gaps)) == [("Dark", None, (Gap(1, 2, 3), Gap(2, None, 2)))]
        named = {record.id: record.name for record in everything(library)}
        told = {
            search: sorted(named[id_] for id_ in reader.find(Query.parse(search)))
            for search in ("gap:yes", "gap:no", "-gap:any")
        }
    assert told["gap:yes"] == [b"Dark S01E01.mkv", b"Dark S01E04.mkv"]
    assert told["gap:no"] == [
        *(b"Dark (2017) S01E02.mkv", b"Fargo S01E01E02.mkv", b"Fargo S01E03.mkv", b"dark s03e02.mkv"),
    ]
    assert told["-gap:any"] == [b"Fargo S00E01.mkv", b"Fargo S00E09.mkv", b"Heat.mkv"]


def test_lists_searches_and_details_agree_on_which_titles_are_one(library: Library) -> None:
    names = [
        f"{name} {at}.mkv" for name, at in (("Élite", "S01E01"), ("élite", "S01E02"), ("Élite", "S01E03"))
    ]
    saved = fill(library, b"/v", [(b"/v", [found(name.encode()) for name in names])])
    with library.reader() as reader:
        assert [each.gaps for each in reader.insight(all_gaps)] == [(Gap(1, 2, 2),)]
        assert [bool(reader.entry(each).gaps) for each in saved] == [True, False, True]
        assert list(reader.find(Query.parse("gap:yes"))) == [saved[0].id, saved[2].id]


def test_an_episode_knows_the_gaps_of_its_season(library: Library) -> None:
    names = [b"Dark S01E01.mkv", b"Dark S01E04.mkv", b"dark s03e02.mkv", b"Dark (2017) S01E02.mkv"]
    saved = fill(library, b"/v", [(b"/v", [found(name) for name in names])])
    with library.reader() as reader:
        assert [reader.entry(each).gaps for each in saved] == [
            (Gap(1, 2, 3), Gap(2, None, 2)),
            (Gap(1, 2, 3), Gap(2, None, 2)),
            (Gap(2, None, 2),),
            (),
        ]
