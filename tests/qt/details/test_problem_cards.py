"""The problems of a file in the details: what each card says, and how it is marked OK and back."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.details.file_details import FileDetails
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.problems.catalogue import BY_CODE, Problem
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.details.fact_sheet import Tone
from app.qt.details.panel import DetailsPanel
from app.qt.details.problem_cards import CardText, ProblemCards
from app.qt.widgets.long_words import BREAK
from tests.qt.entries import ENTRY, NO_MEDIA, RECORD

CUT = Problem(BY_CODE["truncated"], Message("problem.truncated", {"size": "3.9 GB"}))
NAME = Problem(BY_CODE["name"], Message("problem.name_ending"))
INDEX = Problem(BY_CODE["index-last"], Message("problem.index_last"))
MARKED = INDEX._replace(marked=True)


def having(*problems: Problem) -> FileDetails:
    return ENTRY._replace(problems=problems)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> DetailsPanel:
    """The panel on the screen, in German numbers."""
    panel = DetailsPanel(Formatter(QLocale("de_DE")), theme)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint().width(), 500)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def cards(panel: DetailsPanel) -> list[tuple[str, str, str, str]]:
    """Return tone, title, text and button of each card that can be seen."""
    return [
        (card.property("tone"), card.title.text(), card.text.text(), card.button.text())
        for card in panel.cards.shown
        if card.isVisible()
    ]


def test_each_problem_has_a_card_below_the_name(panel: DetailsPanel) -> None:
    panel.show_entry(having(CUT, INDEX))
    assert cards(panel) == [
        (
            "red",
            "Cut off",
            "The file declares more than its 3,9 GB. Its end may be missing.",
            "Mark OK",
        ),
        (
            "grey",
            "Index at the end",
            "The index is at the end of the file. Playback over a network starts late.",
            "Mark OK",
        ),
    ]
    first = panel.cards.shown[0]
    assert first.accessibleName() == f"Error: Cut off. {first.text.text()}"
    assert first.button.accessibleName() == f"Mark OK: {first.accessibleName()}"


def test_a_file_without_problems_has_no_room_for_them(panel: DetailsPanel) -> None:
    panel.show_entry(having())
    bare = panel.sheet.document().size().height()
    panel.show_entry(having(CUT))
    assert panel.sheet.document().size().height() >= bare + panel.cards.height()
    for entry in (having(), ENTRY):
        panel.show_entry(entry)
        assert cards(panel) == []
        assert panel.cards.isHidden()
        assert panel.sheet.document().size().height() == bare


@pytest.mark.parametrize("width", [240, 336, 900])
def test_the_cards_cover_no_text_at_any_width(panel: DetailsPanel, width: int) -> None:
    panel.resize(width, 400)
    panel.show_entry(having(CUT, NAME, INDEX))
    sheet, inset = panel.sheet, panel.cards.geometry()
    assert inset.width() == sheet.viewport().width() - 32
    assert inset.height() == panel.cards.heightForWidth(inset.width())
    for number in range(sheet.document().blockCount()):
        block = sheet.document().findBlockByNumber(number)
        if block.text():
            rect = sheet.document().documentLayout().blockBoundingRect(block)
            assert rect.top() >= inset.bottom() or rect.bottom() <= inset.top(), block.text()


LONG = "Zmienione niepostrzeżenie"


@pytest.mark.parametrize("width", [240, 600])
def test_a_button_beside_which_a_title_may_have_no_room_stands_below(panel: DetailsPanel, width: int) -> None:
    """Some languages have words of a hundred pixels. At any width, so that a scroll bar changes nothing."""
    panel.resize(width, 500)
    panel.show_entry(having(Problem(BY_CODE["rotten"], Message("file.empty")), NAME))
    rotten = CardText("rotten", Tone.RED, "x", LONG, "What was found.", "Error", marked=False)
    panel.cards.show_texts([rotten, replace(rotten, code="name", title="Name")], RECORD)
    panel.sheet.make_room(wanted=True)
    layout = panel.cards.layout()
    assert layout is not None
    layout.activate()
    card, short = panel.cards.shown
    for label in (card.title, card.text):
        assert label.minimumSizeHint().width() <= label.width()
        assert label.heightForWidth(label.width()) <= label.height()
    assert card.text.geometry().bottom() < card.button.y() < card.accept.y()
    assert short.button.y() < short.text.y()
    for button in (card.button, card.accept, short.button):
        holder = button.parentWidget()
        assert holder is not None
        assert holder.rect().contains(button.geometry())


def test_to_ask_for_a_height_moves_nothing(panel: DetailsPanel) -> None:
    panel.resize(600, 500)
    panel.show_entry(having(CUT, NAME))
    places = _places(panel)
    heights = [panel.cards.heightForWidth(width) for width in range(400, 100, -1)]
    assert _places(panel) == places
    assert heights == sorted(heights), "a narrower card is never lower: else a scroll bar comes and goes"


def _places(panel: DetailsPanel) -> list[QRect]:
    """Return where the buttons are once everything is laid out."""
    for widget in (panel.cards, *panel.cards.shown):
        layout = widget.layout()
        assert layout is not None
        layout.activate()
    return [card.button.geometry() for card in panel.cards.shown]


def test_the_cards_scroll_with_the_text(panel: DetailsPanel) -> None:
    panel.resize(300, 220)
    panel.show_entry(having(CUT, NAME, INDEX))
    before = panel.cards.y()
    panel.sheet.verticalScrollBar().setValue(40)
    assert panel.cards.y() == before - 40


def test_the_contents_of_a_file_that_changed_unnoticed_can_be_accepted_or_marked(
    panel: DetailsPanel, qtbot: QtBot
) -> None:
    """A mark leaves the known checksums as they are."""
    rotten = Problem(BY_CODE["rotten"], Message("file.empty"))
    panel.show_entry(having(rotten, NAME))
    card, other = panel.cards.shown
    assert (card.accept.text(), card.button.text()) == ("Accept contents…", "Mark OK")
    assert card.accept.isVisible()
    assert not other.accept.isVisible()
    with qtbot.assertNotEmitted(panel.mark_requested), qtbot.waitSignal(panel.accept_requested) as asked:
        card.accept.click()
    assert asked.args == [RECORD]
    with qtbot.assertNotEmitted(panel.accept_requested), qtbot.waitSignal(panel.mark_requested) as marked:
        card.button.click()
    assert marked.args == [RECORD, "rotten", True]
    panel.show_entry(having(rotten._replace(marked=True)))
    assert (card.button.text(), card.accept.isVisible()) == ("Undo", False)
    panel.show_entry(having(rotten))
    panel.set_writable(False)
    assert not card.accept.isVisible()


def test_what_is_marked_stands_last_and_can_be_taken_back(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_entry(having(MARKED, NAME))
    assert [card[1:] for card in cards(panel)][1] == ("Index at the end", "Marked OK", "Undo")
    assert cards(panel)[1][0] == "grey"
    with qtbot.waitSignal(panel.mark_requested) as asked:
        QTest.mouseClick(panel.cards.shown[1].button, Qt.MouseButton.LeftButton)
    assert asked.args == [RECORD, "index-last", False]


def test_a_card_with_less_to_say_takes_less_room(panel: DetailsPanel) -> None:
    panel.show_entry(having(MARKED))
    lower = panel.cards.height()
    panel.show_entry(having(CUT))
    assert panel.cards.height() > lower
    panel.show_entry(having(MARKED))
    assert panel.cards.height() == lower


def test_a_problem_is_marked_by_keyboard_and_scrolled_to(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.resize(300, 200)
    panel.show_entry(having(CUT, NAME, INDEX))
    panel.sheet.setFocus()
    qtbot.waitUntil(panel.sheet.hasFocus)
    for card in panel.cards.shown:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert card.button.hasFocus()
        top = card.button.mapTo(panel.sheet.viewport(), QPoint()).y()
        assert 0 <= top <= panel.sheet.viewport().height() - card.button.height()
    with qtbot.waitSignal(panel.mark_requested) as asked:
        QTest.keyClick(panel.cards.shown[2].button, Qt.Key.Key_Space)
    assert asked.args == [RECORD, "index-last", True]


def test_nothing_is_offered_where_nothing_can_be_kept(panel: DetailsPanel) -> None:
    panel.show_entry(having(CUT))
    panel.set_writable(False)
    assert not panel.cards.shown[0].button.isVisible()
    panel.show_entry(having(CUT, INDEX))
    assert not any(card.button.isVisible() for card in panel.cards.shown)
    panel.set_writable(True)
    assert panel.cards.shown[1].button.isVisible()


def test_why_it_cannot_be_read_is_said_once(panel: DetailsPanel) -> None:
    reason = Message("probe.crashed", {"detail": "SIGSEGV"})
    record = replace(RECORD, status=FileStatus.FAILED, reason=reason)
    panel.show_entry(FileDetails(record, NO_MEDIA, (Problem(BY_CODE["unreadable"], reason),)))
    said = "The media engine crashed on this file (SIGSEGV)."
    assert cards(panel) == [("red", "Unreadable", said, "Mark OK")]
    assert said not in panel.sheet.toPlainText()
    panel.show_entry(FileDetails(record, NO_MEDIA, ()))
    assert said in panel.sheet.toPlainText()


def test_what_nothing_can_be_seen_of_any_more_has_a_title_alone(panel: DetailsPanel) -> None:
    panel.show_entry(having(INDEX._replace(text=None)))
    assert cards(panel) == [("grey", "Index at the end", "", "Mark OK")]


def test_the_report_and_several_files_show_none(panel: DetailsPanel) -> None:
    panel.show_entry(having(CUT))
    panel.tabs.setCurrentIndex(1)
    assert cards(panel) == []
    panel.tabs.setCurrentIndex(0)
    assert len(cards(panel)) == 1
    panel.show_nothing()
    assert cards(panel) == []


def test_a_long_checksum_wraps(qtbot: QtBot) -> None:
    cards = ProblemCards()
    qtbot.addWidget(cards)
    sum_ = "0123456789abcdef" * 4
    cards.show_texts(
        [CardText("c", Tone.RED, "x", "Rotten", f"It was {sum_}.", "Error: Rotten.", marked=False)],
        RECORD,
    )
    (card,) = cards.shown
    assert card.text.minimumSizeHint().width() < card.text.fontMetrics().horizontalAdvance(sum_) / 2
    assert card.text.text().replace(BREAK, "") == f"It was {sum_}."
