"""Pairs of prints in the library: matched once, gone with a change, and what the user says of contents."""

import sqlite3
from collections.abc import Sequence

import pytest

from app.core.errors import Cancelled
from app.core.near.groups import StoredPair
from app.core.near.picture_print import METHOD_VERSION
from app.library import Library
from app.library.copies import removal
from app.library.near import matches, prints
from app.library.near.prints import NewPrint
from app.library.scan import sources
from app.prints.matching import match_new
from tests.core.near.made_prints import changed, film, made_print
from tests.library.filling import count, fill, found, run_sql

ONE, OTHER = film(1), film(2)
VERSIONS = {
    "a": ONE,
    "b": changed(ONE, 2),
    "c": changed(ONE, 10),
    "x": OTHER,
    "y": changed(OTHER, 5),
    "z": film(3),
}
FOUND = ["ab", "ac", "bc", "xy"]


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    """The ids of files with these prints, by name: three of one film, two of another, and one alone."""
    known = _add(library, "/v", VERSIONS)
    match(library)
    return known


def _add(library: Library, folder: str, names: Sequence[str] | dict[str, list[int]]) -> dict[str, int]:
    place = folder.encode()
    listed = [found(name.encode(), 1000 + ord(name), file_id=f"{folder}{name}") for name in names]
    records = fill(library, place, [(place, listed)])
    ids = {record.name.decode(): record.id for record in records if record.folder == place}
    for name, id_ in ids.items():
        run_sql(library, "UPDATE file SET duration = 600 WHERE id = ?", id_)
        save(library, id_, 1000 + ord(name), VERSIONS[name])
    return ids


def save(library: Library, id_: int, size: int, hashes: Sequence[int]) -> None:
    result = NewPrint(id_, size, 10**18, 1.0, made_print(hashes).to_bytes())
    library.write(prints.save, [result]).result()


def match(library: Library) -> int:
    with library.reader() as reader:
        return match_new(library, reader, lambda: None)


def pairs(library: Library, *, rejected: bool = False) -> list[StoredPair]:
    with library.reader() as reader:
        return reader.insight(matches.pairs, rejected=rejected)


def names(library: Library, *, rejected: bool = False) -> list[str]:
    return sorted((each.first.name + each.second.name).decode() for each in pairs(library, rejected=rejected))


def test_pairs_are_found_with_their_likeness(library: Library, ids: dict[str, int]) -> None:
    assert names(library) == FOUND
    by_name = {(each.first.name + each.second.name).decode(): each for each in pairs(library)}
    assert by_name["ab"].first.id == ids["a"]
    assert by_name["ab"].likeness == (2.0, 8, False)
    assert by_name["ac"].likeness == (10.0, 8, False)


def test_what_is_matched_is_not_matched_again(library: Library, ids: dict[str, int]) -> None:
    with library.reader() as reader:
        assert reader.insight(matches.due) == []
    assert match(library) == 0


def test_one_more_file_is_matched_with_all_others(library: Library, ids: dict[str, int]) -> None:
    more = _add(library, "/w", ["z"])
    assert match(library) == 1
    assert names(library) == [*FOUND, "zz"]
    save(library, more["z"], 1000 + ord("z"), changed(ONE, 1))
    assert match(library) == 3
    assert names(library) == ["ab", "ac", "az", "bc", "bz", "cz", "xy"]


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ("UPDATE file SET mtime_ns = 5 WHERE id = :a", ["bc", "xy"]),
        ("UPDATE file SET size = 5 WHERE id = :a", ["bc", "xy"]),
        ("UPDATE file SET missing = 1 WHERE id = :a", ["bc", "xy"]),
        ("UPDATE file SET missing = 3 WHERE id = :b", ["ac", "xy"]),
        ("UPDATE file SET missing = 2 WHERE id = :b", FOUND),
        ("UPDATE source SET online = 0", FOUND),
        ("UPDATE source SET removed = 1", []),
        ("DELETE FROM matched_print WHERE file_id = :a", ["bc", "xy"]),
        ("INSERT INTO clip_part VALUES (:a, :a, 1, 2, 0), (:b, :a, 2, 2, 0)", ["ac", "bc", "xy"]),
        ("INSERT INTO copy VALUES (:a, 1, :a, 2, 1, 0, 1, 0, 0), (:b, 1, :a, 2, 1, 0, 1, 0, 0)",
         ["ac", "bc", "xy"]),
    ],
)  # fmt: skip
def test_a_pair_is_told_while_both_files_are_there_as_they_were(
    library: Library, ids: dict[str, int], change: str, left: list[str]
) -> None:
    def run(db: sqlite3.Connection) -> None:
        db.execute(change, ids)

    library.write(run).result()
    assert names(library) == left


def test_a_length_that_is_read_anew_is_matched_anew(library: Library, ids: dict[str, int]) -> None:
    run_sql(library, "UPDATE file SET duration = 700 WHERE id = ?", ids["a"])
    assert match(library) == 0
    assert names(library) == ["bc", "xy"]


def test_prints_of_an_earlier_method_are_not_compared(library: Library, ids: dict[str, int]) -> None:
    run_sql(library, "UPDATE picture_print SET method = ?", METHOD_VERSION - 1)
    more = _add(library, "/w", ["a"])
    assert match(library) == 0
    assert more["a"] not in ids.values()


def reject(library: Library, first: int, second: int) -> bool:
    return library.write(matches.reject, first, second, 1.0).result()


def take_back(library: Library, first: int, second: int) -> bool:
    return library.write(matches.take_back, first, second).result()


def test_a_damaged_print_is_made_anew_and_stops_no_other(library: Library) -> None:
    known = _add(library, "/v", ["a", "b", "x"])
    run_sql(library, "UPDATE picture_print SET print = substr(print, 1, 40) WHERE file_id = ?", known["x"])
    assert match(library) == 1
    assert names(library) == ["ab"]
    with library.reader() as reader:
        (stored,) = reader.stream(prints.stored, [known["x"]])
    assert (stored.print, stored.made) == (None, None)


def test_files_that_are_not_the_same_are_told_apart(library: Library, ids: dict[str, int]) -> None:
    assert reject(library, ids["b"], ids["a"])
    assert not reject(library, ids["b"], 10**6)
    assert names(library) == ["ac", "bc", "xy"]
    assert names(library, rejected=True) == ["ab"]
    assert take_back(library, ids["a"], ids["b"])
    assert not take_back(library, ids["a"], ids["b"])
    assert names(library) == FOUND


def test_not_the_same_counts_for_contents_that_were_moved(library: Library, ids: dict[str, int]) -> None:
    reject(library, ids["a"], ids["b"])
    run_sql(library, "UPDATE file SET missing = 1")
    _add(library, "/elsewhere", ["b", "a"])  # new files for the library, in the other order
    match(library)
    assert names(library) == []
    assert names(library, rejected=True) == ["ba"]


def test_not_the_same_stays_when_a_new_method_makes_other_prints(
    library: Library, ids: dict[str, int]
) -> None:
    reject(library, ids["a"], ids["b"])
    save(library, ids["a"], 1000 + ord("a"), changed(ONE, 1))
    match(library)
    save(library, ids["b"], 1000 + ord("b"), changed(ONE, 3))
    match(library)
    assert names(library) == ["ac", "bc", "xy"]
    assert names(library, rejected=True) == ["ab"]


def test_not_the_same_says_nothing_of_a_file_that_was_edited(library: Library, ids: dict[str, int]) -> None:
    reject(library, ids["a"], ids["b"])
    run_sql(library, "UPDATE file SET mtime_ns = 5, size = 7 WHERE id = ?", ids["a"])
    library.write(
        prints.save, [NewPrint(ids["a"], 7, 5, 1.0, made_print(changed(ONE, 1)).to_bytes())]
    ).result()
    match(library)
    assert names(library) == FOUND


def test_cancel_leaves_what_was_stored(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.prints.matching._TOGETHER", 2)
    monkeypatch.setattr("app.prints.matching._STORED", 1)
    _add(library, "/v", VERSIONS)
    checks = iter([None, None, None, Cancelled()])

    def check() -> None:
        if (error := next(checks)) is not None:
            raise error

    with library.reader() as reader, pytest.raises(Cancelled):
        match_new(library, reader, check)
    assert count(library, "matched_print") == 2
    match(library)
    assert names(library) == FOUND


def test_pairs_go_with_their_files(library: Library, ids: dict[str, int]) -> None:
    (source,) = library.write(sources.all_sources).result()
    library.write(removal.remove_source, source.id, 2.0).result()
    while library.write(removal.purge_removed, 100).result():
        pass
    assert [count(library, table) for table in ("file", "matched_print", "near_pair")] == [0, 0, 0]
