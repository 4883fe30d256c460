"""Prints in the library: which files need one, which have one, and for which version it counts."""

import time
from collections.abc import Mapping

import pytest

from app.core.message import Message
from app.core.near import picture_print
from app.core.near.picture_print import MISSING_FRAME, PicturePrint
from app.core.near.print_verdict import PrintVerdict
from app.core.query import Query
from app.library import Library
from app.library.checks.planned_file import PlannedFile
from app.library.copies import removal
from app.library.near import prints
from app.library.near.prints import NewPrint, PrintCoverage
from app.library.scan import sources
from tests.library.filling import count, fill, found, run_sql

PRINT = PicturePrint((MISSING_FRAME,) * 8).to_bytes()
LENGTHS = {"a": 60.0, "b": 61.0, "c": 600.0, "d": 601.0, "e": 3600.0, "f": None}
"""Two pairs of similar length, one film alone, and a file of unknown length."""


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    """The ids of files with these lengths, by name."""
    records = fill(library, b"/v", [(b"/v", [found(name.encode()) for name in LENGTHS])])
    known = {record.name.decode(): record.id for record in records}
    set_lengths(library, known, LENGTHS)
    return known


def set_lengths(library: Library, ids: Mapping[str, int], lengths: Mapping[str, float | None]) -> None:
    for name, length in lengths.items():
        run_sql(library, "UPDATE file SET duration = ? WHERE id = ?", length, ids[name])


def planned(
    library: Library, ids: Mapping[str, int], *, again: bool = False, began: float = 9e9
) -> dict[str, str]:
    """Return the verdicts of the files that are known, and "read" for those that are to be read."""
    names = {id_: name for name, id_ in ids.items()}

    def said(file: PlannedFile[PrintVerdict]) -> str:
        return f"done {file.verdict}" if file.is_done else str(file.verdict) if file.is_known else "read"

    with library.reader() as reader:
        files = list(reader.stream(prints.plan, Query(), began, again=again))
    return {names[file.id]: said(file) for file in files}


def save(library: Library, *results: NewPrint) -> None:
    library.write(prints.save, results).result()


def made(id_: int, size: int = 1000, mtime_ns: int = 10**18, **changed: object) -> NewPrint:
    return NewPrint(id_, size, mtime_ns, time.time(), PRINT)._replace(**changed)  # type: ignore[arg-type]


def refused(id_: int) -> NewPrint:
    return made(id_, print=None, reason=Message("print.no_times"))


def coverage(library: Library) -> PrintCoverage:
    with library.reader() as reader:
        return reader.insight(prints.coverage)


def test_only_files_of_similar_length_are_read(library: Library, ids: dict[str, int]) -> None:
    assert planned(library, ids) == {
        **dict.fromkeys("abcd", "read"),
        "e": PrintVerdict.ALONE,
        "f": PrintVerdict.NO_VIDEO,
    }
    assert coverage(library) == PrintCoverage(videos=5, needed=4, made=0, not_compared=0, unmatched=0)
    assert coverage(library).left == coverage(library).uncompared == 4


def test_parts_of_a_clip_are_no_company(library: Library, ids: dict[str, int]) -> None:
    for part, name in enumerate("ab", 1):
        run_sql(library, "INSERT INTO clip_part VALUES (?, ?, ?, 2, 0)", ids[name], ids["a"], part)
    assert planned(library, ids)["a"] == planned(library, ids)["b"] == PrintVerdict.ALONE
    assert coverage(library).needed == 2


def test_what_was_read_is_known_until_the_file_or_the_method_changes(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    save(library, made(ids["a"]), refused(ids["b"]), made(ids["c"], mtime_ns=5), made(ids["d"], size=1))
    expected = {"a": PrintVerdict.MADE, "b": PrintVerdict.NOT_COMPARED, "c": "read", "d": "read"}
    assert planned(library, ids).items() >= expected.items()
    assert coverage(library) == PrintCoverage(videos=5, needed=4, made=1, not_compared=1, unmatched=1)
    assert (coverage(library).left, coverage(library).uncompared) == (2, 3)
    assert planned(library, ids, again=True)["a"] == "read"
    assert planned(library, ids, began=0.0)["a"] == "done made"
    run_sql(library, "UPDATE picture_print SET method = method - 1")
    assert planned(library, ids)["a"] == "read"


def test_a_file_without_company_is_not_read_again(library: Library, ids: dict[str, int]) -> None:
    save(library, made(ids["e"]))
    assert planned(library, ids)["e"] == planned(library, ids, again=True)["e"] == PrintVerdict.MADE
    assert coverage(library).made == 0, "of those that need one"


def test_the_files_that_are_known_for_the_longest_come_first(library: Library, ids: dict[str, int]) -> None:
    for added, name in enumerate("dbca"):
        run_sql(library, "UPDATE file SET added = ? WHERE id = ?", added, ids[name])
    assert [name for name, said in planned(library, ids).items() if said == "read"] == list("dbca")


def test_files_are_told_with_their_prints(library: Library, ids: dict[str, int]) -> None:
    save(library, made(ids["a"]), refused(ids["b"]), made(ids["c"], size=1))
    with library.reader() as reader:
        wanted = [ids["b"], 10**6, ids["a"], ids["c"]]
        told = list(reader.stream(prints.stored, wanted))
    assert [(file.path, file.print, file.made is not None) for file in told] == [
        (b"/v/b", None, True),
        (b"/v/a", PRINT, True),
        (b"/v/c", None, False),
    ]
    assert [str(file.reason) if file.reason else None for file in told] == [
        "The video is not compared with others, because its frames have no times.",
        None,
        None,
    ]
    assert (told[1].size, told[1].mtime_ns, told[1].duration) == (1000, 10**18, 60.0)


def test_prints_go_with_their_files(library: Library, ids: dict[str, int]) -> None:
    save(library, made(ids["a"]), made(10**6))
    (source,) = library.write(sources.all_sources).result()
    assert library.write(removal.remove_source, source.id, 2.0).result()
    while library.write(removal.purge_removed, 100).result():
        pass
    assert count(library, "file") == count(library, "picture_print") == 0


def test_a_print_has_the_version_of_its_method(library: Library, ids: dict[str, int]) -> None:
    save(library, made(ids["a"]))
    stored = library.write(lambda db: db.execute("SELECT method FROM picture_print").fetchone()[0]).result()
    assert stored == picture_print.METHOD_VERSION
