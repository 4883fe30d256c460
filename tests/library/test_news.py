"""What has become of files since a moment: each number is what a look at the files one by one gives."""

import random
import sqlite3

import pytest

from app.core.query import Query
from app.core.scan.since import FoundSince, NewsKind, NewsSince, Period, Since
from app.library import Library
from app.library.checks import news
from app.library.home import visits
from app.library.home.visits import VISIT_SECONDS
from app.library.scan import scans
from tests.library.filling import fill, found, run_sql

DAY = 86_400.0
NOW = 2e9 + 100 * DAY
BEGAN = "UPDATE scan SET started = ?, report = id, job = NULL WHERE id = ?"
"""A scan that is the only run of its report."""
OF_SCANS = {NewsKind.CHANGED: "changed", NewsKind.MOVED: "moved", NewsKind.MISSING: "missing"}
Rows = list[sqlite3.Row]


def read(library: Library, asked: Period | float, now: float = NOW) -> NewsSince:
    with library.reader() as reader:
        return reader.insight(news.read, asked, now)


def listed(library: Library, kind: NewsKind, since: Since) -> set[int]:
    with library.reader() as reader:
        return set(reader.find(Query(found=FoundSince(kind, since))))


@pytest.fixture(params=range(4))
def scrambled(library: Library, request: pytest.FixtureRequest) -> Library:
    """Ten scans, one every ten days, that found changes; files that checks found in all states."""
    chance = random.Random(request.param)  # noqa: S311 - the same in each run
    for source in (b"/a", b"/gone"):
        fill(library, source, [(source, [found(b"%d.mkv" % each) for each in range(150)])])

    def change(db: sqlite3.Connection) -> None:
        if request.param % 2:
            db.execute("UPDATE source SET removed = 1.0 WHERE path = ?", (b"/gone",))
        while db.execute("SELECT count(*) FROM scan").fetchone()[0] < 10:
            scans.begin(db, 1.0)
        reports = [id_ for (id_,) in db.execute("SELECT id FROM scan ORDER BY id").fetchall()]
        db.executemany(BEGAN, [(2e9 + 10 * DAY * at, id_) for at, id_ in enumerate(reports)])
        for (id_,) in db.execute("SELECT id FROM file").fetchall():
            verdict = chance.choice((None, "verified", "rotten", "edited"))
            damage = chance.choice((None, "clean", "damaged"))
            db.execute(
                "UPDATE file SET report = ?, missing = ?, verdict = ?, checked = ?, damage = ?, decoded = ?, "
                "problems = ? WHERE id = ?",
                (
                    chance.choice(reports),
                    chance.choice((0, 0, 1, 2, 3)),
                    verdict,
                    2e9 + chance.random() * 100 * DAY if verdict else None,
                    damage,
                    2e9 + chance.random() * 100 * DAY if damage else None,
                    int(verdict == "rotten" or damage == "damaged"),
                    id_,
                ),
            )
            for report in reports:
                for kind in (*OF_SCANS.values(), "back"):
                    if chance.random() < 0.05:
                        db.execute(
                            "INSERT INTO change VALUES (?, ?, ?, x'2f', NULL, NULL)", (report, kind, id_)
                        )

    library.write(change).result()
    return library


def one_by_one(library: Library, since: Since) -> dict[NewsKind, set[int]]:
    """Return the files of each kind, by a look at each file and each of its changes."""

    def ask(db: sqlite3.Connection) -> dict[NewsKind, set[int]]:
        files = db.execute(
            "SELECT f.id, f.report, f.missing, f.verdict, f.checked, f.damage, f.decoded FROM file f "
            "JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id WHERE s.removed IS NULL"
        ).fetchall()
        changes = db.execute("SELECT record, report, kind FROM change").fetchall()
        later = {(record, kind) for record, report, kind in changes if report > since.report}
        has = dict[NewsKind, set[int]]((kind, set()) for kind in NewsKind)
        for id_, report, missing, verdict, checked, damage, decoded in files:
            new = report > since.report and id_ > since.file
            met = {
                NewsKind.NEW: new,
                NewsKind.CHANGED: (id_, "changed") in later,
                NewsKind.MOVED: (id_, "moved") in later,
                NewsKind.MISSING: missing == 1 and (id_, "missing") in later,
                NewsKind.ROTTEN: verdict == "rotten" and checked >= since.time,
                NewsKind.DAMAGED: damage == "damaged" and decoded >= since.time,
                NewsKind.VERIFIED: verdict == "verified" and checked >= since.time,
            }
            for kind in NewsKind:
                if met[kind]:
                    has[kind].add(id_)
        return has

    return library.write(ask).result()


def test_a_number_is_that_of_the_files_one_by_one(scrambled: Library) -> None:
    for asked in (*Period, 2e9 + 45 * DAY, 0.0):
        told = read(scrambled, asked)
        assert told.since is not None, asked
        expected = one_by_one(scrambled, told.since)
        assert told.files == {kind: len(ids) for kind, ids in expected.items()}, asked
        assert {kind: listed(scrambled, kind, told.since) for kind in NewsKind} == expected, asked


def test_a_moment_is_that_of_a_scan_of_a_visit_or_of_a_day(scrambled: Library) -> None:
    assert read(scrambled, Period.LAST_SCAN).since == Since(2e9 + 90 * DAY, 9)
    assert read(scrambled, Period.LAST_VISIT).since == Since(2e9, 0)
    assert read(scrambled, Period.WEEK).since == Since(NOW - 7 * DAY, 10)
    assert read(scrambled, Period.MONTH).since == Since(NOW - 30 * DAY, 7)
    assert read(scrambled, 2e9 + 45 * DAY).since == Since(2e9 + 45 * DAY, 5)
    for when in (NOW, NOW + VISIT_SECONDS):
        scrambled.write(visits.look, when).result()
    told = read(scrambled, Period.LAST_VISIT)
    assert told.since == Since(NOW, 10, 300)
    assert told.files[NewsKind.NEW] == 0


def test_what_nobody_looked_for_is_not_zero(library: Library) -> None:
    assert read(library, Period.MONTH) == NewsSince(files=dict.fromkeys(NewsKind))
    fill(library, b"/a", [(b"/a", [found(b"1.mkv"), found(b"2.mkv")])])
    of_checks = (NewsKind.ROTTEN, NewsKind.VERIFIED, NewsKind.DAMAGED)
    told = read(library, Period.LAST_SCAN).files
    assert told[NewsKind.NEW] == 2
    assert [told[kind] for kind in of_checks] == [None, None, None]
    run_sql(library, "UPDATE file SET verdict = 'verified', checked = 2e9 + 5 WHERE id = 1")
    told = read(library, Period.LAST_SCAN).files
    assert [told[kind] for kind in of_checks] == [0, 1, None]
    told = read(library, 2e9 + 6).files
    assert [told[kind] for kind in of_checks] == [None, None, None]


def test_changes_without_details_are_not_counted(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv")])])
    run_sql(library, "INSERT INTO change_count VALUES (1, 'moved', 3)")
    told = read(library, Period.LAST_SCAN).files
    assert told[NewsKind.MOVED] is None
    assert told[NewsKind.CHANGED] == 0
