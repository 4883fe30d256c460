"""Parts of a recording are found in folders whose files changed, and stored with them."""

import pytest

from app.core.clips.result import NO_CLIPS
from app.core.file.record import FileRecord
from app.core.problems.catalogue import OF_CLIPS
from app.core.query import Query
from app.library import Library
from app.library.query import problems
from app.library.query.file_pages import EXPLAINED
from app.library.scan import clips
from tests.library.filling import count, everything, fill, found, run_sql

BY_NAME = (("name", False),)
NAMES = [b"GX010482.MP4", b"GX020482.MP4", b"GX030482.MP4", b"GX010483.MP4"]


def _regroup(library: Library) -> list[bytes]:
    """Find all clips, and return the names of the files that differ now."""
    more, names = True, []
    while more:
        more, changed = library.write(clips.regroup).result()
        names += [record.name for record in changed]
    return sorted(names)


def _told(library: Library) -> dict[bytes, tuple[int | None, ...]]:
    return {
        each.name: (each.part, each.parts, each.missing_parts)
        for each in everything(library)
        if each.clip is not None
    }


def _named(library: Library, name: bytes) -> FileRecord:
    return next(each for each in everything(library) if each.name == name)


@pytest.fixture
def filled(library: Library) -> Library:
    fill(library, b"/v", [(b"/v/100GOPRO", [found(name) for name in NAMES]), (b"/v/x", [found(b"a.mkv")])])
    assert _regroup(library) == NAMES[:3]
    return library


def test_parts_know_their_clip(filled: Library) -> None:
    assert _told(filled) == {NAMES[0]: (1, 3, 0), NAMES[1]: (2, 3, 0), NAMES[2]: (3, 3, 0)}
    first = _named(filled, NAMES[0])
    assert {_named(filled, name).clip for name in NAMES[:3]} == {first.id}


def test_nothing_is_looked_at_again_without_a_change(filled: Library) -> None:
    assert count(filled, "regroup") == 0
    run_sql(filled, "UPDATE file SET added = 5, problems = 0")
    assert count(filled, "regroup") == 0
    run_sql(filled, "UPDATE file SET size = 5 WHERE name = ?", b"a.mkv")
    assert count(filled, "regroup") == 1
    assert _regroup(filled) == []


def test_a_missing_part_makes_the_others_incomplete_until_it_is_back(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET missing = 1 WHERE name = ?", NAMES[1])
    assert _regroup(filled) == NAMES[:3]
    assert _told(filled) == {NAMES[0]: (1, 2, 1), NAMES[2]: (3, 2, 1)}
    with filled.reader() as reader:
        (entry,) = reader.entries([b"/v/100GOPRO/" + NAMES[0]])
    told = {each.kind.code: str(each.text) for each in entry.problems or ()}
    assert told["parts"] == "1 part of this recording is not here."
    run_sql(filled, "UPDATE file SET missing = 0 WHERE name = ?", NAMES[1])
    assert _regroup(filled) == NAMES[:3]
    assert not any((_named(filled, name).problems or 0) & OF_CLIPS for name in NAMES)


def test_rules_that_judge_anew_keep_the_problem(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET missing = 1 WHERE name = ?", NAMES[0])
    _regroup(filled)
    run_sql(filled, "DELETE FROM judged")
    while filled.write(problems.judge_known, 1e10, 2).result():
        pass
    assert all((_named(filled, name).problems or 0) & OF_CLIPS for name in NAMES[1:3])


def test_a_purged_part_leaves_no_row(filled: Library) -> None:
    run_sql(filled, "DELETE FROM media")
    run_sql(filled, "DELETE FROM file WHERE name <> ?", NAMES[0])
    assert _regroup(filled) == NAMES[:1]
    assert _told(filled) == {}


def test_parts_in_sibling_folders_are_one_clip(library: Library) -> None:
    folders = [(b"/v/Gandhi/CD%d" % number, [found(b"gandhi-cd%d.avi" % number)]) for number in (1, 2)]
    fill(library, b"/v", folders)
    _regroup(library)
    assert _told(library) == {b"gandhi-cd1.avi": (1, 2, 0), b"gandhi-cd2.avi": (2, 2, 0)}
    run_sql(library, "UPDATE file SET missing = 1 WHERE name = ?", b"gandhi-cd2.avi")
    _regroup(library)
    assert _told(library) == {}


def test_a_folder_that_is_not_utf_8_is_looked_at(library: Library) -> None:
    fill(library, b"/v", [(b"/v/\xff", [found(name) for name in NAMES])])
    _regroup(library)
    assert len(_told(library)) == 3


def test_a_huge_folder_is_left_alone(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips, "_MOST", 3)
    monkeypatch.setattr(clips, "_FILES", clips._FILES.replace("20001", "4"))
    fill(library, b"/v", [(b"/v", [found(name) for name in NAMES])])
    assert _regroup(library) == []
    assert count(library, "regroup") == 0


def test_copies_know_the_clips_that_they_are_parts_of(filled: Library) -> None:
    first = _named(filled, NAMES[0]).id
    run_sql(filled, "INSERT INTO copy SELECT id, size, ?, 2, 1, 1, 1, 0, 0 FROM file WHERE id < 6", first)
    with filled.reader() as reader:
        files = reader.files_of_copies([first])[first]
    assert {each.path.rpartition(b"/")[2]: (each.clip, each.parts) for each in files} == {
        **dict.fromkeys(NAMES[:3], (first, 3)),
        NAMES[3]: (None, 1),
        b"a.mkv": (None, 1),
    }


def test_a_part_knows_the_others(filled: Library) -> None:
    with filled.reader() as reader:
        parts = reader.entry(_named(filled, NAMES[1])).parts
        assert [(each.name, each.part) for each in parts] == list(zip(NAMES[:3], (1, 2, 3), strict=True))
        assert reader.entry(_named(filled, NAMES[3])).parts == ()


def test_a_result_has_a_row_a_recording(filled: Library) -> None:
    ids = {each.name: each.id for each in everything(filled)}
    first, second, third, other = (ids[name] for name in NAMES)
    with filled.reader() as reader:
        found = reader.find(Query(), BY_NAME, by_clip=True)
        rows, clips = reader.whole_rows(found)
        assert list(rows) == [ids[b"a.mkv"], -first, other]
        assert reader.whole_rows(found[:2], Query()) == (rows[:2], clips)
        some = Query.parse("-name:gx01")
        assert list(reader.whole_rows(reader.find(some, BY_NAME))[0]) == [ids[b"a.mkv"], -second]
        (whole,) = reader.whole_records([[first, second, third]])
    assert (whole.name, whole.size) == (NAMES[0], 3000)


@pytest.mark.parametrize("key", ["size", "duration"])
def test_a_recording_is_sorted_by_its_sum(library: Library, key: str) -> None:
    files = [found(name, size=1000) for name in NAMES[:3]] + [found(b"b.mkv", 2500), found(b"c.mkv", 3500)]
    fill(library, b"/v", [(b"/v", files)])
    run_sql(library, "UPDATE file SET duration = size")
    _regroup(library)
    ids = {each.name: each.id for each in everything(library)}
    expected = [ids[b"b.mkv"], -ids[NAMES[0]], ids[b"c.mkv"]]
    with library.reader() as reader:
        for down in (False, True):
            for limit in (-1, 100):
                found_ids = reader.find(Query(), ((key, down),), limit, by_clip=True)
                rows, _ = reader.whole_rows(found_ids, Query())
                assert list(rows) == (expected[::-1] if down else expected)
        assert list(reader.find(Query(), ((key, True),), 1)) == [ids[b"c.mkv"]]


@pytest.mark.parametrize("first", ["plays", "name", "status"])
def test_the_first_rows_are_those_of_the_whole_result(filled: Library, first: str) -> None:
    run_sql(filled, "UPDATE file SET plays = 1, size = id * 100")
    with filled.reader() as reader:
        for down in (False, True):
            order = ((first, False), ("size", down))
            every = reader.find(Query(), order, by_clip=True)
            assert reader.find(Query(), order, 2, by_clip=True) == every[:2]


def test_without_recordings_a_result_stays_as_it_is(library: Library) -> None:
    fill(library, b"/v", [(b"/v", [found(b"a.mkv")])])
    with library.reader() as reader:
        ids = reader.find(Query(), BY_NAME, by_clip=True)
        assert reader.whole_rows(ids) == (ids, NO_CLIPS)


def _same_bytes(library: Library, *names: bytes) -> None:
    """Have these files be copies of each other."""
    ids = [_named(library, name).id for name in names]
    for id_ in ids:
        run_sql(
            library,
            "INSERT INTO copy (file_id, size, content, copies, exact, alone, disks, least, most) "
            "VALUES (?, 1000, ?, ?, 1, 0, 1, 1000, 1000)",
            id_,
            ids[0],
            len(ids),
        )


@pytest.mark.parametrize(("names", "listed"), [(NAMES[:2], 0), (NAMES[2:], 1), (NAMES[1:], 1)])
def test_parts_of_one_recording_are_no_copies_of_each_other(
    filled: Library, names: list[bytes], listed: int
) -> None:
    _same_bytes(filled, *names)
    with filled.reader() as reader:
        assert len(reader.copy_summaries(Query())) == listed
        assert len(reader.groups_of([_named(filled, names[0]).id])) == listed


def test_pages_have_a_row_a_recording(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET missing = 1 WHERE name = ?", NAMES[1])
    run_sql(filled, "UPDATE file SET duration = 5, problems = problems | 4 WHERE name = ?", NAMES[2])
    run_sql(filled, "UPDATE file SET duration = 6 WHERE name = ?", NAMES[0])
    _regroup(filled)
    ids = [each.id for each in sorted(everything(filled), key=lambda each: each.name)]
    fields = ("name", "size", "duration", "part", "parts", EXPLAINED)
    with filled.reader() as reader:
        pages = list(reader.whole_pages(ids, fields, 2))
    told = [row for page in pages for row in zip(*map(page.field, fields[:5]), strict=True)]
    assert told[0] == (NAMES[0], 2000, 11.0, None, 2)
    assert [row[0] for row in told] == [NAMES[0], NAMES[3], NAMES[1], b"a.mkv"]
    codes = [problem.kind.code for problem in pages[0].field(EXPLAINED)[0] or ()]
    assert len(codes) == len(set(codes))
    assert "parts" in codes
