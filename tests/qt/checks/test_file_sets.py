"""The sets of files that a check offers: what a request names is what is counted."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.message import Message
from app.core.problems.catalogue import PROBLEM_KINDS
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.library import Library, open_library
from app.library.copies import copies
from app.library.query.queries import QuerySums
from app.qt.base.formatting import Formatter
from app.qt.base.selection import ListedGroups
from app.qt.checks import file_sets
from app.qt.checks.check_dialog import ChecksumDialog
from app.qt.checks.file_sets import FileSet, FilesInView, SetKind
from tests.library.filling import fill, found, run_sql

ROOTS = (b"/v", b"/w")
EVERYTHING, NO_GROUPS = Query(), ListedGroups()
OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of three files in a source, and two in another."""
    path = Path(tmp_path_factory.mktemp("sets")) / "library.sqlite3"
    with closing(open_library(path)) as library:
        fill(library, b"/v", [(b"/v", [found(b"1.mkv"), found(b"2.mkv"), found(b"3.mkv")])])
        fill(library, b"/w", [(b"/w", [found(b"1.mkv"), found(b"4.mkv")])])
        yield library


def sets(
    library: Library,
    query: Query = EVERYTHING,
    paths: tuple[bytes, ...] = ROOTS,
    selected: Sequence[int] = (),
    groups: ListedGroups = NO_GROUPS,
) -> list[tuple[SetKind, int, tuple[bytes, ...], str]]:
    with library.reader() as reader:
        offered = file_sets.read_sets(FilesInView(selected, query, paths, ROOTS, groups), reader)
    return [(each.kind, each.sums.files, each.paths, each.search) for each in offered]


def all_of(files: int) -> tuple[SetKind, int, tuple[bytes, ...], str]:
    return SetKind.ALL, files, ROOTS, ""


ALL = all_of(5)


def test_the_sets_are_those_that_the_window_shows(library: Library) -> None:
    with library.reader() as reader:
        first = reader.sources()[0]
    source = Query(source_id=first.id)
    assert sets(library) == [ALL]
    assert sets(library, source, (first.path,)) == [(SetKind.SOURCE, 3, (b"/v",), ""), ALL]
    assert sets(library, Query.parse("1")) == [(SetKind.SHOWN, 2, ROOTS, "1"), ALL]
    assert sets(library, Query.parse("1", first.id), (first.path,))[0] == (SetKind.SHOWN, 1, (b"/v",), "1")
    nothing = (SetKind.SHOWN, 0, ROOTS, "no such")
    assert sets(library, Query.parse("no such")) == [nothing, ALL], "all is not offered in its place"
    named = (b"/v/2.mkv",)
    assert sets(library, selected=[2]) == [(SetKind.SELECTED, 1, named, ""), ALL]


def group_files(db: sqlite3.Connection, contents: Mapping[int, int]) -> None:
    """Count two copies of each content, once what was due is counted: nothing counts it again later."""
    while copies.recount(db, len(contents)):
        pass
    row = (
        "INSERT OR REPLACE INTO copy (file_id, content, size, copies, exact, alone) VALUES (?, ?, 1, 2, 1, 0)"
    )
    db.executemany(row, contents.items())


def test_groups_of_copies_are_offered_with_all_their_files(tmp_path: Path) -> None:
    with closing(open_library(tmp_path / "library.sqlite3")) as library:
        fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(1, 6)])])
        library.write(group_files, {1: 1, 3: 1, 2: 2, 4: 2}).result()
        one = (SetKind.GROUPS, 2, (b"/v/1.mkv", b"/v/3.mkv"), "")
        both = (SetKind.LISTED, 4, tuple(b"/v/%d.mkv" % number for number in (1, 3, 2, 4)), "")
        every = (SetKind.ALL, 5, ROOTS, "")
        assert sets(library, groups=ListedGroups([1], [1, 2])) == [one, both, every]
        assert sets(library, groups=ListedGroups([1, 2], [1, 2])) == [both, every]


def test_a_group_is_named_file_by_file_as_no_search_says_the_same(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = Query(group=SmartGroup.NEW)
    kind, files, paths, search = sets(library, group)[0]
    assert (kind, files, len(paths), search) == (SetKind.SHOWN, 5, 5, "")
    monkeypatch.setattr(file_sets, "SELECTED", 4)
    assert sets(library, group) == [(SetKind.SHOWN, 5, (), ""), ALL], "too many: cannot be chosen"


def test_files_that_no_check_can_read_are_not_counted(tmp_path: Path) -> None:
    with closing(open_library(tmp_path / "library.sqlite3")) as library:
        fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(1, 6)])])
        fill(library, b"/w", [(b"/w", [found(b"6.mkv"), found(b"7.mkv")])])
        for state in (1, 2, 3):
            run_sql(library, "UPDATE file SET missing = ? WHERE id = ?", state, state)
        link = ("skipped", Message("file.link").to_json())
        run_sql(library, "UPDATE file SET (status, reason) = (?, ?) WHERE id = 4", *link)
        run_sql(library, "UPDATE source SET imported = 'disks.cat' WHERE path = ?", b"/w")
        named = (b"/v/5.mkv",)
        assert sets(library, selected=range(1, 8)) == [(SetKind.SELECTED, 1, named, ""), all_of(1)]
        assert sets(library, Query.parse("mkv"))[0] == (SetKind.SHOWN, 1, ROOTS, "mkv")
        assert sets(library, selected=[1, 7]) == [(SetKind.SELECTED, 0, (), ""), all_of(1)]
        with library.reader() as reader:
            (imported,) = file_sets.of_source(b"/w", reader)
            (planned,) = (
                file for file in reader.checksum_plan(Query(source_id=1), 0.0, ()) if not file.missing
            )
        assert not imported.is_possible
        assert planned.id == 5, "what a job reads"


def test_a_search_that_depends_on_hidden_problems_is_named_file_by_file(tmp_path: Path) -> None:
    hidden, seen = PROBLEM_KINDS[0].bit, PROBLEM_KINDS[1].bit
    with closing(open_library(tmp_path / "library.sqlite3")) as library:
        fill(library, b"/v", [(b"/v", [found(b"1.mkv"), found(b"2.mkv"), found(b"3.mkv")])])
        for id_, problems in ((1, hidden), (2, hidden | seen), (3, 0)):
            run_sql(library, "UPDATE file SET problems = ? WHERE id = ?", problems, id_)
        asked = Query.parse("problem:any")
        assert sets(library, asked)[0] == (SetKind.SHOWN, 2, ROOTS, "problem:any")
        without = replace(asked, hidden_problems=hidden)
        assert sets(library, without)[0] == (SetKind.SHOWN, 1, (b"/v/2.mkv",), "")


def test_no_larger_set_stands_for_one_that_cannot_be_named(qtbot: QtBot) -> None:
    many, some = QuerySums(files=1500), QuerySums(files=2000, size=3_000_000)
    sets = [FileSet(SetKind.SHOWN, many, ()), FileSet(SetKind.ALL, some, ROOTS)]
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ChecksumDialog(sets, Formatter(QLocale("en_US")), window, verify=False)
    agreed: list[FileSet] = []
    dialog.chosen.connect(agreed.append)
    shown, begin = dialog.files.buttons[SetKind.SHOWN], dialog.buttons.button(OK)
    assert shown.text() == "Shown: 1,500 files; at most 1,000 can be chosen one by one"
    assert not shown.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.files.chosen, begin.isEnabled(), agreed) == (None, False, [])
    dialog.files.buttons[SetKind.ALL].click()
    begin.click()
    assert agreed == sets[1:]
