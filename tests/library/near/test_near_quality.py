"""What is told of a file by those with the same pictures: filters, and hints that are switched on."""

import pytest

from app.core.near.least_quality import LeastQuality
from app.core.problems.catalogue import COPY_HINTS
from app.core.query import Query
from app.library import Library
from app.library.near import matches
from app.library.query import near_hints
from app.prints.matching import judge, regroup
from tests.library.filling import run_sql
from tests.library.near.near_library import add_near
from tests.library.problem_records import codes

LARGE = LeastQuality(1440, 0.0)
"""A picture that `b` alone has, of 2160 lines: `a` certainly shows the same, and `c` perhaps."""


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    """A video at three sizes, `b` the largest and `c` perhaps the same, and another one."""
    found = add_near(library, b"/v")
    group(library)
    return found


def group(library: Library) -> None:
    with library.reader() as reader:
        regroup(library, reader)
    judge(library, lambda: None)


def choose(library: Library, quality: LeastQuality) -> bool:
    changed = library.write(near_hints.choose, quality).result()
    while library.write(near_hints.judge_known, 2).result():
        pass
    return changed


def names(library: Library, text: str) -> str:
    """Return the first letters of the names of the files that match."""
    with library.reader() as reader:
        found = reader.records(reader.find(Query.parse(text)))
    return "".join(sorted(each.name.decode()[0] for each in found))


def test_a_better_copy_is_known_of_what_certainly_or_probably_shows_the_same(
    library: Library, ids: dict[str, int]
) -> None:
    assert (names(library, "better:yes"), names(library, "better:no")) == ("a", "bcz")
    assert names(library, "-better:yes") == "bcz"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE file SET damage = 'damaged' WHERE name = CAST('b.mkv' AS BLOB)",
        "UPDATE file SET verdict = 'rotten' WHERE name = CAST('b.mkv' AS BLOB)",
        "UPDATE file SET missing = 1 WHERE name = CAST('b.mkv' AS BLOB)",
        "UPDATE file SET mtime_ns = 5 WHERE name = CAST('b.mkv' AS BLOB)",
        "UPDATE near_pair SET distance = 11",
        "DELETE FROM near_pair",
    ],
)
def test_what_is_damaged_gone_or_changed_is_no_better_copy(
    library: Library, ids: dict[str, int], change: str
) -> None:
    choose(library, LARGE)
    run_sql(library, change)
    assert names(library, "better:yes") == ""
    assert "a" in names(library, "only-low:yes")


def test_what_was_told_apart_is_no_copy(library: Library, ids: dict[str, int]) -> None:
    choose(library, LARGE)
    assert names(library, "only-low:yes") == "cz"
    library.write(matches.reject, ids["a.mkv"], ids["b.mkv"], 1.0).result()
    assert names(library, "better:yes") == ""
    assert names(library, "only-low:yes") == "acz"


@pytest.mark.parametrize(
    ("quality", "low"),
    [
        (LeastQuality(0, 0.0), ""),
        (LeastQuality(720, 0.0), ""),
        (LeastQuality(750, 0.0), ""),  # 720 lines have lost borders, and nothing else
        (LeastQuality(1080, 0.0), "c"),
        (LARGE, "cz"),
        (LeastQuality(4000, 0.0), "abcz"),
        (LeastQuality(0, 10.0), "abcz"),
    ],
)
def test_a_quality_is_reached_by_the_file_or_by_a_copy(
    library: Library, ids: dict[str, int], quality: LeastQuality, low: str
) -> None:
    choose(library, quality)
    assert names(library, "only-low:yes") == low
    assert names(library, "only-low:no") == "".join(each for each in "abcz" if each not in low)


def test_width_counts_where_bars_were_cut_and_what_is_unknown_is_not_low(
    library: Library, ids: dict[str, int]
) -> None:
    choose(library, LeastQuality(1080, 5.0))
    run_sql(library, "UPDATE file SET bit_rate = NULL")
    run_sql(library, "UPDATE look SET height = 800 WHERE height = 1080")
    assert names(library, "only-low:yes") == "c"
    run_sql(library, "UPDATE look SET width = NULL, height = NULL WHERE height = 720")
    assert names(library, "only-low:yes") == ""
    assert names(library, "only-low:any") == "abz"


def test_a_bit_of_a_newer_codec_counts_for_more(library: Library, ids: dict[str, int]) -> None:
    run_sql(library, "UPDATE file SET bit_rate = 1000000, frame_rate = 25.0")
    run_sql(library, "UPDATE look SET video_codec = 'AVC', width = 1000, height = 1000")
    choose(library, LeastQuality(0, 0.05))
    assert names(library, "only-low:yes") == "abcz"
    run_sql(library, "UPDATE look SET video_codec = 'HEVC'")
    assert names(library, "only-low:yes") == ""


def test_hints_come_only_once_they_are_on_and_go_with_what_they_tell_of(
    library: Library, ids: dict[str, int]
) -> None:
    assert not choose(library, LeastQuality()) or names(library, "problem:hint") == ""
    assert choose(library, LARGE._replace(hints=COPY_HINTS))
    assert (names(library, "problem:better-copy"), names(library, "problem:only-low")) == ("a", "cz")
    library.write(matches.reject, ids["a.mkv"], ids["b.mkv"], 1.0).result()
    group(library)
    assert (names(library, "problem:better-copy"), names(library, "problem:only-low")) == ("", "acz")
    choose(library, LARGE)
    assert names(library, "problem:better-copy,only-low") == ""


def test_a_hint_is_told_in_words(library: Library, ids: dict[str, int]) -> None:
    choose(library, LeastQuality(hints=("better-copy",)))
    with library.reader() as reader:
        (record,) = reader.records([ids["a.mkv"]])
        told = {each.kind.code: str(each.text) for each in reader.entry(record).problems or ()}
    assert "better-copy" in (codes(record) or ())
    assert told["better-copy"].startswith("A better video with the same pictures is known")


def judged(library: Library) -> str:
    """Judge what is due, and return the first letters of the names of these files."""
    due = "SELECT f.name FROM hint_due h JOIN file f ON f.id = h.file_id"
    found = library.write(lambda db: db.execute(due).fetchall()).result()
    while library.write(near_hints.judge_known, 2).result():
        pass
    return "".join(sorted(name.decode()[0] for (name,) in found))


def test_nothing_is_judged_while_the_hints_are_off(library: Library, ids: dict[str, int]) -> None:
    choose(library, LARGE)
    run_sql(library, "UPDATE file SET bit_rate = 7")
    run_sql(library, "DELETE FROM near_pair")
    group(library)
    assert not library.write(near_hints.judge_known, 10).result()
    assert judged(library) == ""


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("UPDATE file SET problems = problems, status = status", ""),
        ("UPDATE file SET bit_rate = 7 WHERE name = CAST('z.mkv' AS BLOB)", "z"),
        ("UPDATE file SET bit_rate = 7 WHERE name = CAST('b.mkv' AS BLOB)", "abc"),
        ("UPDATE file SET damage = 'damaged' WHERE name = CAST('c.mkv' AS BLOB)", "abc"),
        ("DELETE FROM near_pair", "abc"),
        ("UPDATE source SET online = 0", ""),
    ],
)
def test_what_changed_and_shows_the_same_as_that_is_judged_and_nothing_else(
    library: Library, ids: dict[str, int], change: str, expected: str
) -> None:
    choose(library, LARGE._replace(hints=COPY_HINTS))
    assert judged(library) == ""
    run_sql(library, change)
    assert judged(library) == expected
    group(library)
    assert judged(library) == ""


def test_files_whose_groups_changed_are_judged(library: Library, ids: dict[str, int]) -> None:
    choose(library, LARGE._replace(hints=COPY_HINTS))
    run_sql(library, "UPDATE file SET damage = 'damaged' WHERE name = CAST('b.mkv' AS BLOB)")
    judged(library)  # before a better file is known
    assert names(library, "problem:better-copy") == ""
    run_sql(library, "UPDATE near_pair SET distance = 2.0")
    judged(library)
    group(library)
    assert names(library, "problem:better-copy") == "bc"


def test_a_source_that_is_removed_has_all_files_judged(library: Library, ids: dict[str, int]) -> None:
    choose(library, LARGE._replace(hints=COPY_HINTS))
    run_sql(library, "UPDATE source SET removed = 1.0")
    assert library.write(near_hints.judge_known, 10).result()
