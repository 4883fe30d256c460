"""Problems by kind in the window: counted, marked OK, never looked for, and led from to their files."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.coverage import Question
from app.core.problems.catalogue import problem_bits
from app.core.problems.evaluate import VERSION
from app.library import open_library
from app.library.query.problem_counts import ProblemCounts, ProblemOverview
from app.qt.base.formatting import Formatter
from app.qt.files.library_view import LibraryView
from app.qt.problems.formatting import ProblemFormatter
from app.qt.problems.page import ProblemsPage
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.library.filling import fill, found, run_sql
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts
from tests.qt.tables import texts_of

_MARKED = 3
"""The column of the files that are marked OK."""
EMPTY, HINT = problem_bits(("empty",)), problem_bits(("no-audio",))


@pytest.fixture
def filled(library_path: Path) -> None:
    """A library of four files: two are empty, one of these is marked OK, and a third has no sound."""
    with closing(open_library(library_path)) as library:
        fill(library, b"/films", [(b"/films", [found(b"%d.mkv" % number) for number in range(1, 5)])])
        run_sql(library, "UPDATE file SET problems = 0")
        run_sql(library, "UPDATE file SET problems = ? WHERE id <= 2", EMPTY)
        run_sql(library, "UPDATE file SET marked = ? WHERE id = 2", EMPTY)
        run_sql(library, "UPDATE file SET problems = ? WHERE id = 3", HINT)
        run_sql(library, "INSERT OR REPLACE INTO judged VALUES (1, ?, NULL)", VERSION)  # else all are again


@pytest.fixture
def desktop(filled: None, open_desktop: OpenDesktop, qtbot: QtBot) -> Desktop:
    desktop = open_desktop(lambda _request: FakeProber())
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 4)
    return desktop


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> ProblemsPage:
    """The page, shown by its key."""
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    QTest.keyClick(desktop.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    page = desktop.window.findChild(ProblemsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def test_kinds_are_counted_and_what_nobody_asked_is_no_zero(page: ProblemsPage) -> None:
    assert list(zip(texts_of(page.model, "Problem"), texts_of(page.model, "Files"), strict=True)) == [
        ("Empty", "1"),
        ("Changed unnoticed", "—"),
        ("Read error", "—"),
        ("Damaged", "—"),
        ("Perhaps damaged", "—"),
        ("No audio", "1"),
    ]
    assert texts_of(page.model, "Marked OK")[0] == "1"
    assert texts_of(page.model, "Severity")[-1] == "· Hint"
    assert texts_of(page.model, "What it means")[0] == "The file has no bytes."


def test_in_a_narrow_window_the_meaning_has_the_room_that_other_columns_leave(qtbot: QtBot) -> None:
    page = ProblemsPage(ProblemFormatter(Formatter(QLocale("en_US"))))
    qtbot.addWidget(page)
    page.resize(760, 500)
    page.show()

    def is_read_whole() -> bool:
        meaning = page.model.index(0, page.model.columnCount() - 1)
        needed = page.table.sizeHintForIndex(meaning).width()
        return 0 < needed <= page.table.visualRect(meaning).width()

    counts = ProblemCounts(files={"truncated": 1})
    page.show_overview(ProblemOverview(counts, hidden=~0), writable=True)
    qtbot.waitUntil(is_read_whole)
    assert page.table.isColumnHidden(_MARKED)
    page.show_overview(ProblemOverview(counts._replace(marked={"truncated": 1}), hidden=~0), writable=True)
    assert not page.table.isColumnHidden(_MARKED)


def test_a_kind_leads_to_its_files(page: ProblemsPage, desktop: Desktop, qtbot: QtBot) -> None:
    assert page.code() == "empty"
    qtbot.waitUntil(page.table.hasFocus)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert desktop.window.page == "table_view"
    assert desktop.window.browse.state.text == "problem:empty"
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 1)


def test_a_kind_that_nobody_looked_for_has_no_files_to_show_but_a_question(
    page: ProblemsPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.table.selectRow(3)
    assert not page.show_files.isEnabled()
    line = page.open_questions[Question.DAMAGE]
    assert line.isVisible()
    assert line.text.text().startswith("No check for damage has an answer yet")
    with qtbot.waitSignal(desktop.window.question_asked) as asked:
        page.open_questions[Question.ROT].button.click()
    assert asked.args == [Question.ROT]


def test_a_kind_that_is_switched_off_is_not_listed(
    page: ProblemsPage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.window.browse.hide_problems(problem_bits(("no-audio", "damaged")))
    kinds = ["Empty", "Changed unnoticed", "Read error", "Perhaps damaged"]
    qtbot.waitUntil(lambda: texts_of(page.model, "Problem") == kinds)


def test_a_mark_is_counted(page: ProblemsPage, desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.session is not None
    view, (record,) = desktop.session.desk.part(LibraryView), desktop.session.desk.library.page(0, 1)
    view.mark(record, "empty", True)
    qtbot.waitUntil(lambda: texts_of(page.model, "Marked OK")[0] == "2")
    assert texts_of(page.model, "Files")[0] == "0"
    assert page.code() == "empty"
    assert not page.show_files.isEnabled()
    assert page.show_marked.isEnabled()
    page.show_marked.click()
    assert desktop.window.browse.state.text == "marked:empty"
