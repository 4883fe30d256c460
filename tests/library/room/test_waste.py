"""Where the room of a library goes: each kind is found, no file twice, and what nobody asked is not 0."""

import pytest

from app.core.copies.occupancy import FreedSpace
from app.core.errors import Cancelled
from app.core.facts.waste_kind import WasteKind
from app.core.home.figures import FileCount
from app.core.query import Query
from app.core.room.waste import UNKNOWN, Room, Waste
from app.library import Library
from app.library.room import waste
from app.prints.matching import regroup
from tests.library.copy_records import add, check, count_all
from tests.library.endless import Endless
from tests.library.filling import everything, fill, found, run_sql
from tests.library.near.near_library import add_near


def room_of(library: Library) -> Room:
    with library.reader() as reader:
        return reader.insight(waste.waste)


def of(room: Room, kind: WasteKind) -> Waste:
    (waste_,) = [each for each in room.kinds if each.kind is kind]
    return waste_


def names(library: Library, waste_: Waste) -> list[bytes]:
    by_id = {record.id: record.path for record in everything(library)}
    return [by_id[file.id] for file in waste_.listed]


def test_an_empty_library_wastes_nothing_and_does_not_know_what_was_never_asked(library: Library) -> None:
    room = room_of(library)
    assert (room.whole, room.files, room.freed) == (FileCount(), 0, FreedSpace())
    assert {each.kind for each in room.kinds if not each.is_known} == set(UNKNOWN)


def test_of_equal_files_all_but_one_on_each_disk_count(library: Library) -> None:
    add(library, b"/a", [b"one", b"two", b"three"])
    add(library, b"/b", [b"four"])
    add(library, b"/c", [b"other"], 500)
    for path in (b"/a/one", b"/a/two", b"/a/three", b"/b/four"):
        check(library, path, b"same")
    count_all(library)
    room = room_of(library)
    copies = of(room, WasteKind.COPIES)
    assert (copies.files, copies.freed.most, copies.unasked) == (2, 2000, 0)
    assert names(library, copies) == [b"/a/two", b"/a/three"]
    assert room.whole == FileCount(5, 4500)


def test_files_that_were_not_compared_are_told(library: Library) -> None:
    add(library, b"/a", [b"one", b"two"])
    for path in (b"/a/one", b"/a/two"):
        check(library, path, b"same")
    count_all(library)
    add(library, b"/b", [b"new", b"newer"], 700)
    assert of(room_of(library), WasteKind.COPIES).unasked == 2


def test_links_of_one_copy_are_no_further_copies(library: Library) -> None:
    linked = [found(b"one", file_id="7"), found(b"link", file_id="7"), found(b"copy", file_id="8")]
    fill(library, b"/a", [(b"/a", linked)])
    run_sql(library, "UPDATE source SET lasting_ids = 1")
    for path in (b"/a/one", b"/a/copy"):
        check(library, path, b"same")
    run_sql(
        library,
        "UPDATE content_version SET inode = "
        "(SELECT f.file_id FROM file f WHERE f.id = content_version.file_id)",
    )
    count_all(library)
    copies = of(room_of(library), WasteKind.COPIES)
    assert (copies.files, copies.freed.most) == (1, 1000)


def test_worse_versions_count_on_the_same_disk_alone(library: Library) -> None:
    ids = add_near(library, b"/v")
    assert not of(room_of(library), WasteKind.NEAR).is_known
    with library.reader() as reader:
        regroup(library, reader)
    near = of(room_of(library), WasteKind.NEAR)
    assert [file.id for file in near.listed] == [ids["a.mkv"]]  # of `c` it is not certain
    assert near.freed == FreedSpace(1000, 1000)
    add(library, b"/w", [b"other"])
    run_sql(
        library,
        "UPDATE file SET folder_id = (SELECT id FROM folder WHERE path = CAST('/w' AS BLOB)) WHERE id = ?",
        ids["a.mkv"],
    )
    assert of(room_of(library), WasteKind.NEAR).files == 0


def test_extras_lie_with_a_film_or_a_series(library: Library) -> None:
    film = b"/m/Film (1999)"
    fill(
        library,
        b"/m",
        [
            (film, [found(b"Film (1999).mkv"), found(b"Film-trailer.mkv", 300)]),
            (film + b"/Extras", [found(b"Making of.mkv", 200)]),
            (b"/m/clips", [found(b"Harbour.mov", 100), found(b"C0001-clip.mov", 100)]),
        ],
    )
    extras = of(room_of(library), WasteKind.EXTRAS)
    assert names(library, extras) == [film + b"/Film-trailer.mkv", film + b"/Extras/Making of.mkv"]
    assert extras.freed == FreedSpace(500, 500)


def test_raw_files_count_beside_their_masters(library: Library) -> None:
    fill(
        library,
        b"/r",
        [(b"/r", [found(name) for name in (b"A001.braw", b"A001.mov", b"A002.braw", b"B.mov", b"B.mp4")])],
    )
    run_sql(library, "UPDATE file SET status = 'skipped' WHERE CAST(name AS TEXT) LIKE '%.braw'")
    assert names(library, of(room_of(library), WasteKind.RAW)) == [b"/r/A001.braw"]
    run_sql(library, "INSERT INTO look (signature, video_codec) VALUES ('raw', 'ProRes RAW')")
    run_sql(
        library,
        "UPDATE file SET look_id = (SELECT id FROM look WHERE signature = 'raw') WHERE name = ?",
        b"B.mov",
    )
    assert names(library, of(room_of(library), WasteKind.RAW)) == [b"/r/A001.braw", b"/r/B.mov"]


def test_a_file_counts_in_the_first_kind_that_it_is_of(library: Library) -> None:
    film = b"/m/Film (1999)"
    fill(library, b"/m", [(film, [found(b"Film-trailer.mkv", 300), found(b"Film-trailer2.mkv", 300)])])
    run_sql(library, "UPDATE source SET lasting_ids = 1")
    for name in (b"Film-trailer.mkv", b"Film-trailer2.mkv"):
        check(library, film + b"/" + name, b"same")
    count_all(library)
    room = room_of(library)
    assert (of(room, WasteKind.COPIES).files, of(room, WasteKind.EXTRAS).files) == (1, 1)
    assert room.freed == FreedSpace(of(room, WasteKind.COPIES).freed.least + 300, 600)
    run_sql(library, "UPDATE file SET missing = 3 WHERE name = CAST('Film-trailer.mkv' AS BLOB)")
    room = room_of(library)
    assert names(library, of(room, WasteKind.TRASHED)) == [film + b"/Film-trailer.mkv"]
    assert of(room, WasteKind.EXTRAS).files == 1


@pytest.mark.parametrize("size", [None, 40])
def test_subtitles_without_a_video_count_with_the_sizes_that_are_known(
    library: Library, size: int | None
) -> None:
    fill(library, b"/s", [(b"/s", [found(b"a.mkv")])])
    run_sql(
        library,
        "INSERT INTO sidecar (folder_id, home_id, name, size, kind) "
        "SELECT id, id, CAST('b.srt' AS BLOB), ?, 'subtitles' FROM folder",
        size,
    )
    sidecars = of(room_of(library), WasteKind.SIDECARS)
    assert (sidecars.files, sidecars.freed.most, sidecars.unsized) == (1, size or 0, int(size is None))


def test_files_of_a_removed_source_do_not_count(library: Library) -> None:
    film = b"/m/Film (1999)"
    fill(library, b"/m", [(film, [found(b"Film (1999).mkv"), found(b"Film-trailer.mkv", 300)])])
    run_sql(library, "UPDATE source SET removed = 1")
    room = room_of(library)
    assert (room.whole, room.files) == (FileCount(), 0)


def test_a_search_finds_the_kinds_that_have_no_place_of_their_own(library: Library) -> None:
    film = b"/m/Film (1999)"
    named = (b"Film (1999).mkv", b"Film-trailer.mkv", b"A001.braw", b"A001.mov")
    fill(library, b"/m", [(film, [found(name) for name in named])])
    run_sql(library, "UPDATE file SET status = 'skipped' WHERE CAST(name AS TEXT) LIKE '%.braw'")

    def names_of(text: str) -> set[bytes]:
        with library.reader() as reader:
            ids = reader.find(Query.parse(text))
            return {record.name for record in reader.records(ids)}

    assert names_of("waste:extras") == {b"Film-trailer.mkv"}
    assert names_of("waste:raw") == {b"A001.braw"}
    assert names_of("waste:any") == {b"Film-trailer.mkv", b"A001.braw"}
    assert names_of("-waste:any") == names_of("waste:none") == {b"Film (1999).mkv", b"A001.mov"}
    assert names_of("waste:oversized") == set()


def test_a_search_for_waste_ends_once_it_is_cancelled(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = Endless()
    monkeypatch.setattr(waste, "_FILTERED", {WasteKind.RAW: endless.query})
    fill(library, b"/m", [(b"/m", [found(b"A001.braw")])])
    with library.reader(cancelled=lambda: endless.running > 0) as reader, pytest.raises(Cancelled):
        reader.find(Query.parse("waste:raw"))
