"""Numbers of copies in the library: counted from what is stored, and never left standing after a change."""

import sqlite3
from threading import Event

import pytest

from app.core.checksum.verdict import ChecksumVerdict, FileVersion
from app.core.copies.comparison import Presence
from app.core.copies.occupancy import Blocks, FreedSpace, pack
from app.core.copies.removal import plan_group
from app.core.coverage import Coverage, Question
from app.core.file.record import FileStatus
from app.core.home.figures import FileCount
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.library import Library, open_library
from app.library.copies import copies, copy_facts, removal
from app.library.copies.copy_facts import SampledFile, stored_blocks
from app.library.query.stored_fields import COVERED, IN_TRASH
from app.library.scan import clips, sources
from tests.library.copy_records import add, check, count_all, settle
from tests.library.filling import count, everything, fill, found, run_sql
from tests.matching import matches

MTIME = 10**18


def ids(library: Library) -> dict[bytes, int]:
    return {record.path: record.id for record in everything(library)}


def known(library: Library) -> dict[bytes, int | None]:
    settle(library)
    return {record.path: record.copies for record in everything(library)}


def only(library: Library) -> set[bytes]:
    settle(library)
    return {record.path for record in everything(library) if record.only_on}


@pytest.fixture
def counted(library: Library) -> Library:
    """Two files of equal contents on two disks, an equal size with other contents, and another size."""
    add(library, b"/a", [b"one", b"two"])
    add(library, b"/b", [b"copy of one"])
    add(library, b"/c", [b"other"], 2000)
    for path, digest in ((b"/a/one", b"1"), (b"/b/copy of one", b"1"), (b"/a/two", b"2")):
        check(library, path, digest)
    count_all(library)
    return library


COUNTED = {b"/a/one": 2, b"/b/copy of one": 2, b"/a/two": 1, b"/c/other": 1}


def test_copies_are_counted_from_stored_checksums(counted: Library) -> None:
    assert known(counted) == COUNTED
    assert only(counted) == {b"/a/two", b"/c/other"}


def test_nothing_is_known_before_a_count(library: Library) -> None:
    add(library, b"/a", [b"one"])
    assert known(library) == {b"/a/one": None}
    assert count(library, "recount") == 0
    with library.reader() as reader:
        assert not reader.knows_copies()
        library.write(copies.count_sizes, [1000]).result()
        assert reader.knows_copies()


def test_a_count_that_failed_is_tried_again_and_told(
    counted: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Event()
    counted.on_recounted(told.set)
    with monkeypatch.context() as patch:
        patch.setattr(copies, "recount", _fail)
        run_sql(counted, "UPDATE file SET missing = 1 WHERE name = ?", b"two")
        counted.write(lambda _db: None).result()  # behind the count
        assert not told.is_set()
    counted.write(lambda _db: None).result()
    assert told.wait(60)
    assert known(counted) == COUNTED | {b"/a/two": None}


def _fail(_db: sqlite3.Connection, _limit: int) -> bool:
    raise sqlite3.OperationalError("database or disk is full")


def test_filters_and_groups_find_them(counted: Library) -> None:
    names = {record.id: record.path for record in everything(counted)}
    with counted.reader() as reader:
        assert {names[id_] for id_ in reader.find(Query.parse("copies:>=2"))} == {
            b"/a/one",
            b"/b/copy of one",
        }
        assert {names[id_] for id_ in reader.find(Query.parse('only-on:="/A"'))} == {b"/a/two"}
        assert {names[id_] for id_ in reader.find(Query.parse("only-on:uuid:/c"))} == {b"/c/other"}
        id_ = next(source.id for source in reader.sources() if source.path == b"/c")
        counted.write(sources.rename, id_, "Holidays").result()
        assert {names[id_] for id_ in reader.find(Query.parse("only-on:holi"))} == {b"/c/other"}
        assert {names[id_] for id_ in reader.find(Query.parse('only-on:="HOLIDAYS"'))} == {b"/c/other"}
        assert reader.group_counts()[SmartGroup.SINGLE] == 2
        assert reader.group_counts()[SmartGroup.COPIED] == 2
        assert reader.group_counts()[SmartGroup.ROTTEN] == 0
        assert len(reader.find(Query.parse("", group=SmartGroup.SINGLE))) == 2


def test_a_recording_has_the_copies_of_the_part_that_has_the_fewest(library: Library) -> None:
    parts = [b"GX010482.MP4", b"GX020482.MP4", b"GX030482.MP4"]
    add(library, b"/a", [*parts, b"one"])
    add(library, b"/b", [*parts[1:], b"copy of one"])
    for folder, names in ((b"/a", parts), (b"/b", parts[1:])):
        for name in names:
            check(library, b"/".join((folder, name)), name[3:4])
    for path in (b"/a/one", b"/b/copy of one"):
        check(library, path, b"x")
    count_all(library)
    while library.write(clips.regroup).result()[0]:
        pass
    of_clip = {b"/a/" + name for name in parts}
    others = {b"/b/" + name for name in parts[1:]} | {b"/a/one", b"/b/copy of one"}
    told = everything(library)
    for record in told:
        copies_ = 1 if record.path in of_clip else 2
        assert (record.copies, record.copy_disks, record.only_on is not None) == (
            copies_,
            copies_,
            copies_ == 1,
        )
    paths = {record.id: record.path for record in told}
    single = Query.parse("", group=SmartGroup.SINGLE)
    copied = Query.parse("", group=SmartGroup.COPIED)
    with library.reader() as reader:
        for query in ("copies:1", "disks:<2", "only-on:any", 'only-on:"/A"', single):
            asked = query if isinstance(query, Query) else Query.parse(query)
            assert {paths[id_] for id_ in reader.find(asked)} == of_clip, query
        assert {paths[id_] for id_ in reader.find(copied)} == others
        counts = reader.group_counts()
        assert (counts[SmartGroup.SINGLE], counts[SmartGroup.COPIED]) == (3, 4)
        (on_disk,) = [each for each in reader.insight(copies.only_on).values() if each.files]
    assert on_disk == FileCount(3, sum(record.size for record in told if record.path in of_clip))


def test_a_recording_is_unknown_with_a_part_unless_another_part_has_no_copy(library: Library) -> None:
    parts = [b"GX010482.MP4", b"GX020482.MP4"]
    for folder in (b"/a", b"/b"):
        add(library, folder, parts[:1])
        check(library, folder + b"/" + parts[0], b"1")
    add(library, b"/a", parts[1:], 2000)
    while library.write(clips.regroup).result()[0]:
        pass

    def told() -> tuple[set[int | None], int, int]:
        values = {record.copies for record in everything(library) if record.clip is not None}
        with library.reader() as reader:
            counts = reader.group_counts()
        return values, counts[SmartGroup.SINGLE], counts[SmartGroup.COPIED]

    library.write(copies.count_sizes, [1000]).result()
    assert told() == ({None}, 0, 1)
    run_sql(library, "DELETE FROM copy")
    library.write(copies.count_sizes, [2000]).result()
    assert told() == ({1}, 2, 0)


def test_it_is_known_how_many_files_were_asked(counted: Library) -> None:
    ids = [record.id for record in everything(counted)]

    def asked() -> Coverage:
        with counted.reader() as reader:
            return reader.coverage()

    zeros = dict.fromkeys(Question, 0)
    assert asked() == Coverage(4, {**zeros, Question.COPIES: 4}, zeros)
    add(counted, b"/d", [b"new"])  # it may be a copy of the other that was the only one
    settle(counted)
    assert (asked().files, asked().of(Question.COPIES)) == (5, 3)
    found_ = (("new", "clean"), ("verified", "not_finished"), ("unreadable", None), (None, None))
    for id_, (verdict, damage) in zip(ids, found_, strict=True):
        run_sql(counted, "UPDATE file SET verdict = ?, damage = ? WHERE id = ?", verdict, damage, id_)
    assert (asked().of(Question.ROT), asked().of(Question.DAMAGE)) == (1, 1)
    run_sql(counted, "UPDATE source SET removed = 1")
    assert asked().files == 0


@pytest.mark.parametrize(("missing", "among"), [(0, 4), (1, 3), (COVERED, 4), (IN_TRASH, 3)])
def test_files_that_nobody_can_ask_leave_no_question_open(counted: Library, missing: int, among: int) -> None:
    first, *others = [record.id for record in everything(counted)]
    run_sql(counted, "UPDATE file SET verdict = 'verified', damage = 'clean' WHERE id <> ?", first)
    run_sql(counted, "UPDATE file SET missing = ? WHERE id = ?", missing, first)
    settle(counted)
    with counted.reader() as reader:
        coverage = reader.coverage()
    for question in (Question.DAMAGE, Question.ROT):
        assert (coverage.of(question), coverage.among(question)) == (len(others), among)
        assert coverage.is_open(question) is (among > len(others))
    run_sql(counted, "UPDATE file SET verdict = 'rotten', damage = 'damaged' WHERE id = ?", first)
    with counted.reader() as reader:
        coverage = reader.coverage()
    assert all(coverage.of(each) == coverage.among(each) == 4 for each in (Question.DAMAGE, Question.ROT))


def test_a_new_file_of_the_size_makes_the_only_copy_unknown(counted: Library) -> None:
    add(counted, b"/d", [b"new"])
    assert known(counted) == {
        b"/a/one": 2,
        b"/b/copy of one": 2,
        b"/a/two": None,
        b"/c/other": 1,
        b"/d/new": None,
    }
    check(counted, b"/d/new", b"2")
    assert known(counted) == COUNTED | {b"/a/two": 2, b"/d/new": 2}


def test_a_new_file_of_another_size_is_the_only_copy(counted: Library) -> None:
    add(counted, b"/d", [b"new"], 3000)
    assert known(counted) == COUNTED | {b"/d/new": 1}


def test_a_missing_file_is_no_copy_until_it_is_back(counted: Library) -> None:
    run_sql(counted, "UPDATE file SET missing = 1 WHERE name = ?", b"copy of one")
    assert known(counted) == COUNTED | {b"/a/one": 1, b"/b/copy of one": None}
    run_sql(counted, "UPDATE file SET missing = 0 WHERE name = ?", b"copy of one")
    assert known(counted) == COUNTED


def test_a_file_on_an_unplugged_disk_is_a_copy(counted: Library) -> None:
    source = next(each for each in counted.sources() if each.path == b"/b")
    counted.write(sources.set_offline, source.id).result()
    assert known(counted) == COUNTED


@pytest.mark.parametrize("change", ["mtime_ns = 7", "size = 1001", "file_id = 'other'", "verdict = 'rotten'"])
def test_a_changed_file_is_no_copy(counted: Library, change: str) -> None:
    run_sql(counted, f"UPDATE file SET {change} WHERE name = ?", b"copy of one")  # noqa: S608 - ours
    expected: dict[bytes, int | None] = {b"/a/one": None, b"/b/copy of one": None, b"/a/two": None}
    if change.startswith("size"):
        expected |= {b"/a/one": 1, b"/b/copy of one": 1, b"/a/two": 1}
    assert known(counted) == {**COUNTED, **expected}


def test_changed_files_that_a_scan_saves_are_no_copies(counted: Library) -> None:
    files = [found(name, mtime_ns=7) for name in (b"one", b"two")]
    fill(counted, b"/a", [(b"/a", files)], "uuid:/a")
    unknown = dict.fromkeys((b"/a/one", b"/a/two", b"/b/copy of one"))
    assert known(counted) == COUNTED | unknown


def test_rotten_files_are_a_group(counted: Library) -> None:
    check(counted, b"/a/two", b"3", ChecksumVerdict.ROTTEN)
    with counted.reader() as reader:
        assert reader.group_counts()[SmartGroup.ROTTEN] == 1
        ids = reader.find(Query.parse("", group=SmartGroup.ROTTEN))
        (record,) = reader.records(ids)
    assert record.path == b"/a/two"
    assert matches(Query.parse("", group=SmartGroup.ROTTEN), record, "")


def test_a_removed_source_takes_its_copies_along_until_it_is_restored(counted: Library) -> None:
    source = next(each for each in counted.sources() if each.path == b"/b")
    counted.write(removal.remove_source, source.id, 1.0).result()
    assert known(counted) == {b"/a/one": 1, b"/a/two": 1, b"/c/other": 1}
    counted.write(removal.restore_source, source.id).result()
    assert known(counted) == COUNTED
    counted.write(removal.remove_source, source.id, 1.0).result()
    while counted.write(removal.purge_removed, 100).result():
        pass
    assert known(counted) == {b"/a/one": 1, b"/a/two": 1, b"/c/other": 1}
    assert count(counted, "copy") == 3


def test_a_source_found_on_the_volume_of_its_copy_is_the_same_files(counted: Library) -> None:
    run_sql(counted, "UPDATE file SET file_id = 'x'")
    run_sql(counted, "UPDATE content_version SET inode = 'x'")
    run_sql(counted, "UPDATE source SET volume = 'uuid:/a' WHERE path = ?", b"/b")
    assert known(counted)[b"/a/one"] == 1


def test_links_and_empty_files_are_no_copies(counted: Library) -> None:
    add(counted, b"/d", [b"empty", b"empty too"], 0)
    add(counted, b"/d", [b"link"], 2000)
    reason = '["file.link", {}]'
    run_sql(counted, "UPDATE file SET status = 'skipped', reason = ? WHERE name = ?", reason, b"link")
    assert known(counted) == COUNTED | dict.fromkeys((b"/d/empty", b"/d/empty too", b"/d/link"))


def test_samples_count_for_their_version_alone(library: Library) -> None:
    add(library, b"/a", [b"one", b"two"])
    for path, id_ in ids(library).items():
        version = FileVersion(1000, MTIME, 5, path[3:].hex())
        library.write(copy_facts.save_samples, [SampledFile(id_, version, path, Blocks())]).result()
    count_all(library)
    assert known(library) == {b"/a/one": 1, b"/a/two": 1}
    run_sql(library, "UPDATE file SET mtime_ns = 7 WHERE name = ?", b"one")
    assert known(library) == {b"/a/one": None, b"/a/two": None}


def test_extents_are_renewed_and_the_sample_stays(library: Library) -> None:
    add(library, b"/a", [b"one"])
    (id_,) = ids(library).values()
    version = FileVersion(1000, MTIME, 5, b"one".hex())
    library.write(copy_facts.save_samples, [SampledFile(id_, version, b"s", None)]).result()
    library.write(
        copy_facts.save_samples, [SampledFile(id_, version, None, Blocks("e", 7, pack([(0, 9)])))]
    ).result()
    with library.reader() as reader:
        (_, [file]) = next(reader.known_files([1000]))
    assert (file.sample, file.place.extents, file.blocks) == (b"s", "e", Blocks("e", 7, pack([(0, 9)])))
    library.write(
        copy_facts.save_samples, [SampledFile(id_, version._replace(mtime_ns=1), None, None)]
    ).result()
    run_sql(library, "UPDATE file SET mtime_ns = 1")
    with library.reader() as reader:
        (_, [file]) = next(reader.known_files([1000]))
    assert (file.sample, file.place.extents, file.blocks) == (None, "", Blocks())


def test_groups_tell_what_they_take_and_where_their_files_are(counted: Library) -> None:
    source = next(each for each in counted.sources() if each.path == b"/b")
    counted.write(sources.set_offline, source.id).result()
    with counted.reader() as reader:
        (group,) = reader.copy_groups(Query())
        assert (group.total, group.disks, group.reclaimable, group.exact) == (2000, 2, FreedSpace(), True)
        assert [(file.path, file.status) for file in group.files] == [
            (b"/a/one", FileStatus.OK),
            (b"/b/copy of one", FileStatus.OFFLINE),
        ]
        assert list(reader.copy_groups(Query(roots=(b"/b",)))) == [group]
        assert list(reader.copy_groups(Query(roots=(b"/c",)))) == []
        assert [each.content for each in reader.copy_summaries(Query())] == [group.content]
        assert reader.copy_files(group.content) == group.files
        assert reader.copy_files(10**6) == ()


def know_blocks(library: Library, path: bytes, blocks: Blocks) -> None:
    record = next(each for each in everything(library) if each.path == path)
    version = FileVersion(record.size, record.mtime_ns, 5, record.name.hex())
    library.write(copy_facts.save_samples, [SampledFile(record.id, version, None, blocks)]).result()


def test_copies_that_share_blocks_free_only_their_own(library: Library) -> None:
    add(library, b"/a", [b"one", b"two", b"three"])
    for path in ids(library):
        check(library, path, b"1")
    know_blocks(library, b"/a/one", Blocks("", 200, pack([(0, 800)])))
    know_blocks(library, b"/a/two", Blocks("", 100, pack([(0, 800), (900, 1000)])))
    know_blocks(library, b"/a/three", Blocks("", 1000))
    count_all(library)
    with library.reader() as reader:
        (group,) = reader.copy_groups(Query())
        assert (group.copies, group.reclaimable) == (3, FreedSpace(1200, 1200))
        sums = reader.copy_sums(Query())
        assert (sums.reclaimable, sums.reclaimable_at_least) == (1200, 1200)
        assert reader.copy_summaries(Query(roots=(b"/a/two",))).reclaimable == FreedSpace(1200, 1200)
    numbers = ids(library)
    plan = plan_group(group.files, group.size, {numbers[b"/a/one"]})
    assert plan.freed({numbers[b"/a/one"]}) == FreedSpace(200, 200)
    assert plan.freed({numbers[b"/a/three"], numbers[b"/a/one"]}) == FreedSpace(1200, 1200)
    add(library, b"/a", [b"one", b"two", b"three", b"four"])
    check(library, b"/a/four", b"1")
    settle(library)
    with library.reader() as reader:
        (group,) = reader.copy_groups(Query())
    assert group.reclaimable == FreedSpace(1300, 2200), "nobody asked for the blocks of the fourth"


@pytest.mark.parametrize("value", ["text", b"x", bytes(16 * 2049)], ids=["text", "part", "long"])
def test_what_a_damaged_library_tells_of_blocks_is_unknown(library: Library, value: object) -> None:
    assert stored_blocks("", 7, b"\0" * 16) == Blocks("", 7, b"\0" * 16)
    assert stored_blocks("name", "seven", b"") == stored_blocks("name", 7, "text") == Blocks("name")
    add(library, b"/a", [b"one", b"two"])
    for path in ids(library):
        check(library, path, b"1")
        know_blocks(library, path, Blocks("", 1000))
    run_sql(library, "DROP TABLE sample")
    run_sql(library, "CREATE TABLE sample (file_id, size, mtime_ns, inode, digest, extents, own, shared)")
    run_sql(library, "INSERT INTO sample SELECT id, size, mtime_ns, file_id, NULL, '', 7, ? FROM file", value)
    count_all(library)
    with library.reader() as reader:
        assert reader.copy_summaries(Query()).reclaimable == FreedSpace(0, 1000)


def test_two_places_are_compared_by_ids_as_by_paths(counted: Library) -> None:
    paths = {record.id: record.path for record in everything(counted)}
    with counted.reader() as reader:
        found = reader.compare_ids(b"/a", b"/b")
        told = list(reader.compare_places(b"/a", b"/b"))
    assert {presence: [paths[each] for each in ids] for presence, ids in found.items()} == {
        presence: [each.path for each in told if each.presence is presence] for presence in Presence
    }
    assert [paths[each] for each in found[Presence.BOTH]] == [b"/a/one"]


def test_the_files_of_a_group_tell_which_are_one_copy(counted: Library) -> None:
    fill(counted, b"/a", [(b"/a", [found(b"link", file_id=b"one".hex())])], "uuid:/a")
    check(counted, b"/a/link", b"1", ChecksumVerdict.VERIFIED)
    settle(counted)
    with counted.reader() as reader:
        (group,) = reader.copy_groups(Query())
    told = [(file.path, file.copy, file.verdict, file.mtime_ns) for file in group.files]
    assert told == [
        (b"/a/link", 1, ChecksumVerdict.VERIFIED, MTIME),
        (b"/a/one", 1, ChecksumVerdict.NEW, MTIME),
        (b"/b/copy of one", 2, ChecksumVerdict.NEW, MTIME),
    ]
    assert group.copies == 2


def test_sizes_of_very_many_files_wait_for_the_next_search(
    counted: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_MOST", 3)
    add(counted, b"/d", [b"new"])
    assert known(counted) == {**dict.fromkeys(COUNTED), b"/c/other": 1, b"/d/new": None}
    count_all(counted)
    assert known(counted)[b"/a/one"] == 2


def test_a_count_that_was_interrupted_is_made_up_for_at_the_next_start(counted: Library) -> None:
    path = counted.path

    def change(db: sqlite3.Connection) -> None:
        db.execute("UPDATE file SET missing = 1 WHERE name = ?", (b"copy of one",))

    future = counted.write(change)
    counted.close()
    future.result()
    again = open_library(path)
    try:
        again.write(lambda _db: None).result()
        assert known(again)[b"/a/one"] == 1
    finally:
        again.close()
