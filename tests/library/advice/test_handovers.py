"""Lists that were handed over, what came back of them, and what that tells of later ones."""

import sqlite3
from typing import Any

import pytest

from app.core.advice.grounds import ReturnedClass
from app.core.advice.handover import HandedOverFile, HandOver, HandOverState
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.advice.video_class import HeightBand
from app.core.errors import Cancelled
from app.library import Library
from app.library.advice import handovers, library_grounds, returned
from tests.library.filling import count, fill, found, run_sql

TIME = 1e9
BEFORE, AFTER = int((TIME - 99) * 1e9), int((TIME + 99) * 1e9)


def put(library: Library, folder: bytes, name: bytes, **values: Any) -> int:  # noqa: ANN401
    """Have the library know a file of one hour, and return its id; values are of its row."""
    (record,) = fill(library, b"/v", [(folder, [found(name, mtime_ns=values.pop("mtime_ns", BEFORE))])])
    row = {"size": 1000, "duration": 3600.0, "video_codec": "AVC", "added": TIME - 99} | values
    names = ", ".join(f"{name} = ?" for name in row)
    run_sql(library, f"UPDATE file SET {names} WHERE id = ?", *row.values(), record.id)  # noqa: S608 - ours
    return record.id


def new(library: Library, folder: bytes, name: bytes, **values: Any) -> int:  # noqa: ANN401
    """Have the library know a file that was made after the list."""
    made = {"size": 400, "video_codec": "HEVC", "added": TIME + 99, "mtime_ns": AFTER}
    return put(library, folder, name, **(made | values))


def hand_over(library: Library, *files: HandedOverFile, target: EncodingTarget | None = None) -> int:
    handed = HandOver(time=TIME, format="sh", target=target or EncodingTarget(), files=files)
    return handovers.store(library, handed)


def state(library: Library) -> HandOverState:
    """Look at what came back, as a scan does at its end, and return the state of the only list."""

    def look(db: sqlite3.Connection) -> None:
        returned.note(db, returned.find(db, TIME + 1000), TIME + 1000)

    library.write(look).result()
    with library.reader() as reader:
        (only,) = reader.insight(handovers.read)
    return only


def _look(library: Library, now: float = TIME + 1000) -> int:
    """Look at what came back, and return the number of files that are new."""

    def look(db: sqlite3.Connection) -> int:
        found = returned.find(db, now)
        returned.note(db, found, now)
        return len(found)

    return library.write(look).result()


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (b"/v/encoded", b"film.mkv"),  # where the list asked for it
        (b"/v/films", b"film.mkv"),  # beside the original
    ],
)
def test_what_came_back_is_found(library: Library, folder: bytes, name: bytes) -> None:
    original = put(library, b"/v/films", b"film.mov")
    hand_over(library, HandedOverFile(original, b"/v/encoded/film.mkv"))
    assert state(library)[4:] == (1, 1000, 0, 0, 0)
    new(library, folder, name)
    assert state(library)[4:] == (1, 1000, 1, 600, 0)
    run_sql(library, "UPDATE file SET missing = 1 WHERE id = ?", original)
    assert state(library).freed == 600


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE file SET missing = 2 WHERE id = ?",  # another disk is mounted over it
        "UPDATE file SET missing = 3 WHERE id = ?",  # in a trash
        "UPDATE file SET mtime_ns = mtime_ns + 1 WHERE id = ?",
        "UPDATE source SET removed = ?",
    ],
)
def test_only_an_original_that_is_gone_for_sure_has_freed_room(library: Library, change: str) -> None:
    original = put(library, b"/v", b"film.mov")
    hand_over(library, HandedOverFile(original, b"/v/encoded/film.mkv"))
    new(library, b"/v/encoded", b"film.mkv")
    assert state(library)[6:] == (1, 600, 0)
    run_sql(library, change, original)
    assert state(library)[6:] == (1, 600, 0)


def test_a_result_counts_for_the_original_that_it_was_made_of(library: Library) -> None:
    first, second = put(library, b"/v/a", b"clip.mov"), put(library, b"/v/b", b"clip.mov")
    hand_over(
        library,
        HandedOverFile(first, b"/v/encoded/clip.mkv"),
        HandedOverFile(second, b"/v/encoded/clip (2).mkv"),
    )
    new(library, b"/v/encoded", b"clip.mkv")
    assert state(library)[6:8] == (1, 600)
    new(library, b"/v/encoded", b"clip (2).mkv")
    assert state(library)[6:8] == (2, 1200)


def test_a_result_counts_once(library: Library) -> None:
    originals = [put(library, b"/v", name) for name in (b"a.mov", b"a.avi", b"a.mpg")]
    hand_over(library, *map(HandedOverFile, originals))
    new(library, b"/v", b"a.mkv")
    assert state(library).back == 1  # of one look
    assert state(library).back == 1  # and of two


def test_an_original_counts_once_however_often_it_is_handed_over(library: Library) -> None:
    original = put(library, b"/v", b"a.mov")
    for name in (b"a.mkv", b"a (2).mkv", b"a (3).mkv"):
        hand_over(library, HandedOverFile(original, b"/v/encoded/" + name))
    for name in (b"a.mkv", b"a (2).mkv"):
        new(library, b"/v/encoded", name)
    assert _look(library) == 1
    new(library, b"/v/encoded", b"a (3).mkv")
    assert _look(library) == 0


def test_a_replaced_original_may_be_replaced_again(library: Library) -> None:
    original = put(library, b"/v", b"film.mkv")
    hand_over(library, HandedOverFile(original))
    run_sql(library, "UPDATE file SET size = 300, video_codec = 'HEVC' WHERE id = ?", original)
    assert _look(library) == 1
    hand_over(library, HandedOverFile(original), target=EncodingTarget(codec=TargetCodec.AV1))
    run_sql(library, "UPDATE file SET size = 200, video_codec = 'AV1' WHERE id = ?", original)
    assert _look(library) == 1


def test_what_did_not_come_back_in_a_year_is_not_looked_for(library: Library) -> None:
    hand_over(library, HandedOverFile(put(library, b"/v", b"a.mov"), b"/v/a.mkv"))
    new(library, b"/v", b"a.mkv")
    assert _look(library, TIME + returned.LOOKED_FOR + 1) == 0
    assert _look(library, TIME + returned.LOOKED_FOR - 1) == 1


def test_each_folder_is_read_once_and_the_look_can_be_cancelled(library: Library) -> None:
    originals = [put(library, b"/v", b"%d.mov" % number) for number in range(5)]
    hand_over(library, *(HandedOverFile(id_, b"/v/out/%d.mkv" % id_) for id_ in originals))
    told: list[str] = []

    def look(db: sqlite3.Connection) -> None:
        db.set_trace_callback(told.append)
        try:
            returned.find(db, TIME)
            with pytest.raises(Cancelled):
                returned.find(db, TIME, lambda: True)
        finally:
            db.set_trace_callback(None)

    library.write(look).result()
    assert sum("WHERE d.path = " in statement for statement in told) == 2


def test_a_file_that_was_replaced_came_back(library: Library) -> None:
    original = put(library, b"/v", b"film.mkv")
    hand_over(library, HandedOverFile(original))
    run_sql(library, "UPDATE file SET size = 300, video_codec = 'HEVC' WHERE id = ?", original)
    assert state(library)[6:] == (1, 700, 700)


@pytest.mark.parametrize(
    "values",
    [
        {"video_codec": "AVC"},
        {"video_codec": "AV1"},
        {"duration": 3500.0},
        {"duration": None},
        {"added": TIME - 99, "mtime_ns": BEFORE},
        {"missing": 1},
        {"status": "failed"},
        {"name": b"film 2.mkv"},
        {"name": b"film.mp4"},
    ],
)
def test_another_file_did_not_come_back(library: Library, values: dict[str, Any]) -> None:
    original = put(library, b"/v", b"film.mkv")
    hand_over(library, HandedOverFile(original, b"/v/encoded/film.mkv"))
    name = values.pop("name", b"film.mkv")
    new(library, b"/v/encoded", name, **values)
    assert state(library).back == 0


def test_a_larger_result_is_told(library: Library) -> None:
    hand_over(
        library, HandedOverFile(put(library, b"/v", b"a.mkv")), HandedOverFile(put(library, b"/v", b"b.mkv"))
    )
    new(library, b"/v", b"a.mp4", size=1500)
    told = state(library)
    assert told.saved == -500
    assert "500 B larger" in str(told.phrase)


def test_words_tell_how_many_came_back(library: Library) -> None:
    hand_over(
        library, HandedOverFile(put(library, b"/v", b"a.mkv")), HandedOverFile(put(library, b"/v", b"b.mkv"))
    )
    assert "2 files were handed over on " in str(state(library).phrase)
    new(library, b"/v", b"a.mp4")
    assert str(state(library).phrase).endswith(" 1 came back, 600 B smaller.")


def test_what_came_back_is_a_ground_from_ten_files_on(library: Library) -> None:
    for number in range(10):
        original = put(library, b"/v", b"%d.mkv" % number, width=1920, height=1080)
        hand_over(library, HandedOverFile(original))
        new(library, b"/v", b"%d.mp4" % number, size=400 + 10 * number)
    library.write(lambda db: returned.note(db, returned.find(db, TIME + 1000)[:9], TIME)).result()
    with library.reader() as reader:
        assert reader.insight(library_grounds.read, EncodingTarget()).returned == {}
    library.write(lambda db: returned.note(db, returned.find(db, TIME + 1000), TIME)).result()
    with library.reader() as reader:
        ((kind, known),) = reader.insight(library_grounds.read, EncodingTarget()).returned.items()
    assert kind == ReturnedClass("AVC", TargetCodec.HEVC, HeightBand.FULL_HD, scaled=False)
    assert known.files == 10
    assert 0.5 < known.low < known.high < 0.61


def test_the_list_outlives_its_files(library: Library) -> None:
    hand_over(library, HandedOverFile(put(library, b"/v", b"a.mkv")), HandedOverFile(10**9))
    run_sql(library, "DELETE FROM media")
    run_sql(library, "DELETE FROM file")
    assert state(library)[4:6] == (1, 1000)
    run_sql(library, "UPDATE handover SET target = 'broken'")
    assert state(library).target == EncodingTarget()
    assert count(library, "handed_file") == 1
