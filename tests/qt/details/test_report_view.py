"""The report as a tree and as text: narrowed, folded, copied."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.core.details.report import ReportLine
from app.qt.base.theme import Theme
from app.qt.details.report_model import ReportModel
from app.qt.details.report_view import ReportView

LINES = (
    ReportLine(
        "General",
        None,
        (ReportLine("Format", "MPEG-4"), ReportLine("extra", None, (ReportLine("Reel", "A001"),))),
    ),
    ReportLine("Audio #1", None, (ReportLine("Format", "AAC"), ReportLine("Language", "de"))),
    ReportLine("", None, (ReportLine("", "1"),)),
)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ReportView:
    """With a report in it."""
    view = ReportView()
    qtbot.addWidget(view)
    view.resize(336, 600)
    view.show_lines(LINES)
    view.show()
    qtbot.waitExposed(view)
    return view


def rows(view: ReportView, parent: QModelIndex = QModelIndex()) -> list[tuple[str, str | None]]:  # noqa: B008
    """Return the lines that are in the tree, as they are read."""
    found = []
    for row in range(view.lines.rowCount(parent)):
        index = view.lines.index(row, 0, parent)
        found += [(index.data(), index.siblingAtColumn(1).data()), *rows(view, index)]
    return found


def choose(view: ReportView, *names: str) -> None:
    flags = QItemSelectionModel.SelectionFlag
    view.tree.selectionModel().clear()
    for name in names:
        found = view.lines.match(
            view.lines.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchRecursive
        )
        view.tree.selectionModel().select(found[0], flags.Select | flags.Rows)


def test_the_model_keeps_what_qt_asks_of_models(qtbot: QtBot) -> None:
    model = ReportModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(LINES)
    assert model.rowCount() == 3
    assert tester.model() is model


def test_the_tracks_are_unfolded_and_what_lies_deeper_is_not(view: ReportView) -> None:
    general = view.lines.index(0, 0)
    assert rows(view)[:3] == [("General", None), ("Format", "MPEG-4"), ("extra", None)]
    assert view.tree.isExpanded(general)
    assert not view.tree.isExpanded(view.lines.index(1, 0, general))
    assert view.lines.headerData(0, Qt.Orientation.Horizontal) == "Field"


def test_a_track_is_folded_by_keys(view: ReportView, qtbot: QtBot) -> None:
    view.tree.setCurrentIndex(view.lines.index(0, 0))
    QTest.keyClick(view.tree, Qt.Key.Key_Left)
    assert not view.tree.isExpanded(view.lines.index(0, 0))


def test_a_search_leaves_what_it_finds_and_unfolds_it(view: ReportView) -> None:
    QTest.keyClicks(view.search, "a001")
    assert rows(view) == [("General", None), ("extra", None), ("Reel", "A001")]
    assert view.tree.isExpanded(view.lines.index(0, 0, view.lines.index(0, 0)))
    view.search.setText("no such thing")
    assert view.pages.currentWidget() is view.text
    assert view.text.placeholderText() == "No line holds all of these words."
    assert not view.copy.isEnabled()
    view.search.clear()
    assert len(rows(view)) == 9
    assert view.pages.currentWidget() is view.tree


def test_another_report_is_narrowed_as_before(view: ReportView) -> None:
    view.search.setText("language")
    view.show_lines(
        (ReportLine("Audio #1", None, (ReportLine("Language", "en"), ReportLine("Format", "AAC"))),)
    )
    assert rows(view) == [("Audio #1", None), ("Language", "en")]


def test_selected_lines_are_copied_as_they_are_read(view: ReportView) -> None:
    choose(view, "Language", "General", "Reel")
    view.tree.setFocus()
    QTest.keyClick(view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "General\nReel : A001\nLanguage : de"


def test_all_that_is_shown_is_copied_by_the_button(view: ReportView) -> None:
    view.search.setText("aac")
    view.copy.click()
    assert QGuiApplication.clipboard().text() == "Audio #1\n  Format : AAC"


def test_it_is_read_as_text_as_well(view: ReportView) -> None:
    view.as_text.click()
    assert view.pages.currentWidget() is view.text
    assert view.text.toPlainText().startswith(
        "General\n  Format : MPEG-4\n  extra\n    Reel : A001\n\nAudio #1"
    )
    view.search.setText("reel")
    assert view.text.toPlainText() == "General\n  extra\n    Reel : A001"


def test_a_note_is_shown_above(view: ReportView) -> None:
    view.say("The file is being read…")
    assert view.note.isVisible()
    view.forget()
    assert not view.note.isVisible()
    assert view.text.toPlainText() == view.text.placeholderText() == ""


def test_twenty_thousand_lines_take_no_time(view: ReportView) -> None:
    track = tuple(ReportLine(f"Field {number}", "x") for number in range(20_000))
    view.show_lines((ReportLine("General", None, track),))
    view.search.setText("field 19999")
    assert rows(view) == [("General", None), ("Field 19999", "x")]
