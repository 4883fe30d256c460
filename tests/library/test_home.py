"""The figures of Home: each is what counting the files one by one gives, and nothing is 0 that is unknown."""

import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from msgspec.structs import replace

from app.core.checksum.verdict import ChecksumVerdict
from app.core.coverage import Question
from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileRecord, FileStatus
from app.core.home.figures import Figures, FileCount, Freeable, News, PastJobs
from app.core.home.rules import NOT_CHECKED, NOT_COMPARED, NOT_DECODED, items
from app.core.job import JobState
from app.core.problems.catalogue import PROBLEM_KINDS, problem_bits, problem_kinds
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.core.scan.history import Change, ChangeKind
from app.core.schedule.recurrence import parse
from app.core.schedule.schedule import SchedulePlan
from app.core.sources.disk import DiskFacts, Space
from app.core.sources.overdue import OverdueLimits
from app.core.sources.source import PartialScan, PartialScanReason
from app.library import Library
from app.library.automation import schedules, watches
from app.library.home import figures, visits
from app.library.home.visits import VISIT_SECONDS
from app.library.open.backups import note_backup
from app.library.scan import disks, history, scans, sources
from tests.library.copy_records import add, check, count_all
from tests.library.filling import everything, fill, found, run_sql

NOW = 1_800_000_000.0
DAY = 86_400.0
GONE = {FileStatus.MISSING, FileStatus.IN_TRASH, FileStatus.SKIPPED}
_MAY_BE_COPIES = (
    "SELECT f.id FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
    "WHERE s.removed IS NULL AND f.size > 0 AND f.missing IN (0, 2)"
)
HIDDEN, DAMAGED = problem_bits(("truncated",)), problem_bits(("damaged",))


def read(library: Library, hidden: int = 0, now: float = NOW) -> Figures:
    return figures.read(library, now, hidden)


def scramble(library: Library, chance: random.Random) -> None:
    """Have files in all states: some gone, skipped, checked, compared, on disks that are away or removed."""
    for number, source in enumerate((b"/a", b"/b", b"/gone", b"/away", b"/imported")):
        folders = [
            (source + folder, [found(b"%d.mkv" % each, chance.choice((0, 10, 20))) for each in range(40)])
            for folder in (b"", b"/x")
        ]
        fill(library, source, folders, f"uuid:{number // 2}")

    def change(db: sqlite3.Connection) -> None:
        db.execute("UPDATE source SET removed = 1.0 WHERE path = x'2f676f6e65'")
        db.execute("UPDATE source SET online = 0 WHERE path = x'2f61776179'")
        db.execute("UPDATE source SET online = 0, imported = 'Bob' WHERE path = ?", (b"/imported",))
        for (id_,) in db.execute("SELECT id FROM file").fetchall():
            damage = chance.choice((None, *DamageVerdict))
            verdict = chance.choice((None, *ChecksumVerdict))
            codes = chance.sample([kind.code for kind in PROBLEM_KINDS], chance.randrange(4))
            db.execute(
                "UPDATE file SET missing = ?, status = ?, damage = ?, decoded = ?, verdict = ?, checked = ?, "
                "problems = ?, marked = ? WHERE id = ?",
                (
                    chance.choice((0, 0, 0, 1, 2, 3)),
                    chance.choice(("ok", "ok", "skipped", "failed")),
                    damage,
                    None if damage is None else 5.0,
                    verdict,
                    None if verdict is None else 6.0,
                    problem_bits(codes),
                    problem_bits(codes[:1]) if chance.random() < 0.2 else 0,
                    id_,
                ),
            )
        for (id_,) in db.execute(_MAY_BE_COPIES).fetchall():
            if chance.random() < 0.5:  # a trigger deletes the rows of files that change later
                db.execute(
                    "INSERT INTO copy (file_id, size, content, copies, exact, alone, disks) "
                    "SELECT f.id, size, f.id, ?, 1, CASE WHEN ? THEN s.disk_id ELSE 0 END, 1 FROM file f "
                    "JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id WHERE f.id = ?",
                    (chance.choice((1, 2)), chance.random() < 0.5, id_),
                )
        db.execute("DELETE FROM recount")

    library.write(change).result()


@pytest.fixture(params=range(3))
def scrambled(library: Library, request: pytest.FixtureRequest) -> Library:
    scramble(library, random.Random(request.param))  # noqa: S311 - to make the same again
    return library


def number(files: Iterable[FileRecord], holds: Callable[[FileRecord], bool]) -> int:
    return sum(map(holds, files))


def test_figures_are_those_of_the_files_one_by_one(scrambled: Library) -> None:
    files, told = everything(scrambled), read(scrambled)
    present = [file for file in files if file.status not in GONE]
    readable = [file for file in present if not file.path.startswith(b"/imported/")]
    assert (told.files, told.size) == (len(files), sum(file.size for file in files))
    assert told.seconds == sum(file.summary.duration or 0 for file in files)
    assert told.undecoded == number(readable, lambda file: file.decoded is None)
    assert told.uncompared == number(readable, lambda file: file.copies is None and file.size > 0)
    assert sum(source.bare for source in told.sources) == number(readable, lambda file: file.checked is None)
    assert {source.path: source.files for source in told.sources} == Counter(
        b"/" + file.folder.split(b"/")[1] for file in present
    )
    assert told.news.missing == number(files, lambda file: file.status is FileStatus.MISSING)
    single = [file for file in files if file.only_on]
    assert told.single == FileCount(len(single), sum(file.size for file in single))
    assert {disk.name: disk.single for disk in told.disks} == {
        disk.name: FileCount(len(on), sum(file.size for file in on))
        for disk in told.disks
        for on in ([file for file in single if file.disk and file.disk.name == disk.name],)
    }


def test_problems_are_those_of_the_files_one_by_one(scrambled: Library) -> None:
    with scrambled.reader() as reader:
        ids = [file.id for file in everything(scrambled)]
        files = reader.records(ids, hidden=HIDDEN)
    counts = Counter(kind.code for file in files for kind in problem_kinds(file.problems or 0))
    told = read(scrambled, HIDDEN)
    assert told.problems == dict(counts)
    assert told.hidden == {"truncated"}
    damaged = [file for file in files if (file.problems or 0) & DAMAGED]
    assert damaged
    assert told.damaged_with_copy == number(damaged, lambda file: (file.copies or 0) > 1)


def test_figures_agree_with_other_reads(scrambled: Library) -> None:
    told = read(scrambled)
    with scrambled.reader() as reader:
        coverage, groups = reader.coverage(), reader.group_counts()
        assert told.asked == coverage.asked
        assert told.news.missing == groups[SmartGroup.MISSING]
        assert told.news.added == groups[SmartGroup.NEW]
        for query, count in {
            NOT_DECODED: told.undecoded,
            NOT_CHECKED: sum(source.bare for source in told.sources),
            NOT_COMPARED: told.uncompared,
            "only-on:any": told.single.files if told.single else None,
        }.items():
            assert reader.count(Query.parse(query)) == count, query


def test_each_item_shows_as_many_files_as_it_says(scrambled: Library) -> None:
    found_items = items(read(scrambled))
    assert len(found_items) > 4
    with scrambled.reader() as reader:
        for item in found_items:
            if item.query:
                assert reader.count(Query.parse(item.query, item.source)) == item.files, item.rule


def test_an_empty_library_has_no_figures(library: Library) -> None:
    nothing = Figures(time=NOW, asked=dict.fromkeys(Question, 0), news=News(changed=0))
    told = read(library)
    assert replace(told, library_size=0) == nothing
    assert told.library_size == library.path.stat().st_size


def test_what_was_never_compared_is_unknown(library: Library) -> None:
    add(library, b"/a", [b"1.mkv"])
    told = read(library)
    assert (told.single, told.freeable, told.uncompared) == (None, None, 1)


def test_copies_on_one_disk_can_go_and_others_are_backups(library: Library) -> None:
    add(library, b"/a", [b"1.mkv", b"2.mkv"])
    add(library, b"/b", [b"3.mkv"])
    for path in (b"/a/1.mkv", b"/a/2.mkv", b"/b/3.mkv"):
        check(library, path, b"same")
    count_all(library)
    told = read(library)
    assert told.freeable == Freeable(within=1000, across=1000)
    assert told.single == FileCount()


def test_rotten_files_with_a_good_copy_are_counted(library: Library) -> None:
    add(library, b"/a", [b"1.mkv", b"2.mkv"])
    add(library, b"/b", [b"3.mkv"])
    for path, digest in ((b"/a/1.mkv", b"one"), (b"/a/2.mkv", b"two"), (b"/b/3.mkv", b"one")):
        check(library, path, digest)
    for path in (b"/a/1.mkv", b"/a/2.mkv"):
        check(library, path, b"other", ChecksumVerdict.ROTTEN)
    told = read(library)
    assert (told.problems["rotten"], told.rotten_with_good_copy) == (2, 1)
    assert [item.rule for item in items(told) if item.has_good_copy] == ["rotten"]
    with library.reader() as reader:
        pairs = reader.insight(figures.rotten_beside_good)
    assert pairs == (b"/a/1.mkv", b"/b/3.mkv")


# Sources


def test_a_source_that_goes_away_has_the_time_and_one_that_is_back_has_none(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv")])])
    (source,) = library.sources()
    library.write(sources.set_presence, source.id, b"/a", online=False).result()
    (away,) = read(library).sources
    assert away.away is not None
    run_sql(library, "UPDATE source SET away = 7.0")
    library.write(sources.set_presence, source.id, b"/a", online=False).result()
    assert read(library).sources[0].away == 7.0  # the first time counts
    library.write(sources.set_presence, source.id, b"/a", online=True).result()
    assert read(library).sources[0].away is None


def test_sources_have_their_state_and_their_names(library: Library) -> None:
    fill(library, b"/b/films", [(b"/b/films", [found(b"1.mkv")])], "uuid:b")
    fill(library, b"/a/films", [(b"/a/films", [found(b"1.mkv")])], "uuid:a")
    run_sql(library, "UPDATE source SET unread = 'cancelled', unread_done = 1, unread_count = 3 WHERE id = 1")
    library.write(disks.note, 1, DiskFacts(free=5, total=9), 3.0).result()
    first, second = read(library).sources
    assert (first.name, second.name) == ("films (a)", "films (b)")
    assert (first.unread, first.disk.space) == (None, None)
    assert second.unread == PartialScan(reason=PartialScanReason.CANCELLED, done=1, count=3)
    assert (second.disk.space, second.disk.volumes) == (Space(5, 9, 3.0), ("uuid:b",))


# What is new


def news(library: Library) -> tuple[float | None, bool, int, int | None]:
    told = read(library).news
    return told.since, told.looked, told.added, told.changed


def look(library: Library, now: float) -> None:
    library.write(visits.look, now).result()


def scan(library: Library, name: bytes, job: str | None = None) -> int:
    """Have a scan find a new file."""
    fill(library, b"/a", [(b"/a", [found(name)])])
    with library.reader() as reader:
        return max(report.id for report in reader.scans())


def change(library: Library, scan_id: int, record: int) -> None:
    found_changed = Change(kind=ChangeKind.CHANGED, record=record, path=b"/a/1")
    library.write(history.store, scan_id, [found_changed]).result()


def test_before_the_first_look_all_that_scans_have_found_is_new(library: Library) -> None:
    assert news(library) == (None, False, 0, 0)
    scan(library, b"1.mkv")
    scan(library, b"2.mkv")
    assert news(library) == (2e9, False, 2, 0)


@pytest.mark.parametrize("visits_before", [0, 1, 2])
def test_scans_that_find_nothing_leave_new_what_the_user_has_not_seen(
    library: Library, visits_before: int
) -> None:
    for visit in range(visits_before):
        look(library, NOW + visit * DAY)
    scan(library, b"1.mkv")
    told = news(library)
    fill(library, b"/a", [])
    fill(library, b"/a", [])
    with library.reader() as reader:
        assert len(reader.scans()) == 3
        assert reader.group_counts()[SmartGroup.NEW] == 1
    assert news(library) == told


def test_the_files_of_the_first_visit_stay_new_until_it_is_over(library: Library) -> None:
    scan(library, b"1.mkv")
    look(library, NOW)
    look(library, NOW + VISIT_SECONDS - 1)
    assert news(library) == (2e9, False, 1, 0)
    look(library, NOW + 2 * VISIT_SECONDS)
    assert news(library) == (NOW + VISIT_SECONDS - 1, True, 0, 0)


def test_a_look_changes_the_library_only_where_something_is_new_or_time_has_passed(library: Library) -> None:
    scan(library, b"1.mkv")
    numbers = [library.changes()]
    for when in (NOW, NOW + 60, NOW + 1200):
        look(library, when)
        numbers.append(library.changes())
    fill(library, b"/a", [(b"/a", [found(b"2.mkv")])])
    numbers.append(library.changes())
    look(library, NOW + 1260)
    numbers.append(library.changes())
    before, first, again, later, filled, new = numbers
    assert before != first == again != later != filled != new


def test_what_came_since_the_last_visit_is_new_however_many_scans_found_it(library: Library) -> None:
    scan(library, b"1.mkv")
    look(library, NOW)
    scan(library, b"2.mkv")
    report = scan(library, b"3.mkv")
    change(library, report, 1)
    scan(library, b"4.mkv")
    assert news(library)[2:] == (4, 1)  # nobody has looked twice: all is new
    look(library, NOW + DAY)
    assert news(library) == (NOW, True, 3, 1)
    with library.reader() as reader:
        new = reader.records(reader.find(Query(group=SmartGroup.NEW)))
        changed = reader.records(reader.find(Query(group=SmartGroup.CHANGED)))
    assert {record.name for record in new} == {b"2.mkv", b"3.mkv", b"4.mkv"}
    assert [record.name for record in changed] == [b"1.mkv"]
    look(library, NOW + 2 * DAY)
    assert news(library) == (NOW + DAY, True, 0, 0)


def test_a_clock_that_went_back_begins_no_visit(library: Library) -> None:
    look(library, NOW)
    look(library, NOW - 365 * DAY)
    scan(library, b"1.mkv")
    assert news(library)[1] is False


def test_changes_of_a_scan_that_goes_on_after_the_look_are_new(library: Library) -> None:
    scan(library, b"1.mkv")
    run_sql(
        library,
        "INSERT INTO job (id, type, state, repeatable, place, fraction, created, payload) "
        "VALUES ('j', 'scan', 'running', 1, 0, 0, 0, '')",
    )
    running = library.write(scans.begin, 2e9, "j").result()
    look(library, NOW)
    look(library, NOW + DAY)
    change(library, running, 1)
    assert news(library)[3] == 1


def test_changes_whose_details_were_dropped_are_not_known(library: Library) -> None:
    report = scan(library, b"1.mkv")
    change(library, report, 1)
    assert news(library)[3] == 1
    run_sql(library, "DELETE FROM change")
    assert news(library)[3] is None


# What happens by itself


def test_the_last_backup_is_told(library: Library) -> None:
    assert read(library).backup is None
    note_backup(library.path, 7.0)
    assert read(library).backup == 7.0


def test_the_next_schedule_and_the_jobs_of_a_week_are_told(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv")])])
    nightly = SchedulePlan(task="verify", recurrence=parse("nightly 22:00-06:00"))
    hourly = SchedulePlan(task="scan", recurrence=parse("hourly"))
    for plan in (nightly, hourly):
        library.write(schedules.add, plan, NOW).result()
    library.write(
        schedules.add, SchedulePlan(task="copies", recurrence=parse("hourly"), enabled=False), NOW
    ).result()
    library.write(watches.switch, b"/a", on=True).result()
    for ended, state in ((NOW - DAY, "completed"), (NOW - DAY, "failed"), (NOW - 8 * DAY, "completed")):
        run_sql(
            library,
            "INSERT INTO job (id, type, state, repeatable, place, fraction, created, ended, payload) "
            "VALUES (?, 'scan', ?, 1, 0, 0, 0, ?, '')",
            f"{state} {ended}",
            state,
            ended,
        )
    run_sql(
        library,
        "INSERT INTO job (id, type, state, repeatable, place, fraction, created, ended, payload) "
        "VALUES ('c', 'scan', ?, 1, 0, 0, 0, ?, '')",
        JobState.CANCELLED,
        NOW,
    )
    told = read(library)
    assert (told.schedules, told.watched) == (2, 1)
    assert told.next is not None
    assert told.next[1].plan == hourly
    assert told.week == (PastJobs("scan", 2, 1),)


def test_a_disk_that_was_not_checked_for_long_is_told(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"one.mkv")])], "uuid:1")
    run_sql(library, "UPDATE disk SET given = 'Blue 3', name = 'Blue 3', first_seen = 0")
    run_sql(library, "UPDATE file SET checked = 86400.0")
    limits = OverdueLimits(unseen=0, unchecked=30)
    for day, told in ((30, []), (32, ["No file of “Blue 3” was checked for 31 days"])):
        found_items = items(figures.read(library, day * 86_400.0, limits=limits))
        shown = [item for item in found_items if item.rule == "disk-unchecked"]
        assert [str(item.title) for item in shown] == told
    assert (shown[0].files, shown[0].query) == (1, 'disk:="Blue 3"')
