"""Videos in longer ones in the real window: where they lie, narrowed, compared in step."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.core.parts.confirmation import PartKind
from app.qt.copies.page import CopiesPage
from app.qt.copies.parts.commands import PartsDialog
from app.qt.copies.parts.formatting import PLACE_OF_PAIR
from app.qt.copies.parts.models import PLACE
from app.qt.copies.parts.panel import PartsPanel
from app.qt.player.compare_commands import CompareCommands
from app.qt.player.compare_window import CompareWindow
from app.qt.player.in_step import InStep
from app.qt.startup.application import Desktop
from tests.qt.copies.parts.conftest import listed, parts_of
from tests.qt.tables import column_of, texts_of


def test_pairs_tell_where_a_video_lies(panel: PartsPanel) -> None:
    assert texts_of(panel.model, "Relation") == ["part of", "shares a part with"]
    assert texts_of(panel.model, "Longer video") == ["large.mkv", "large.mkv"]
    assert texts_of(panel.model, "From") == ["1:40", "0:15"]
    assert texts_of(panel.model, "To") == ["2:40", "0:40"]
    assert texts_of(panel.model, "Sound") == ["", "not compared: another speed"]
    assert panel.totals.text() == "2 videos in longer ones, or sharing a part"
    assert [box.text() for box in panel.kinds.values()] == ["Part of (1)", "Shares a part (1)"]
    assert panel.place.text() == "“small.mkv” is a part of “large.mkv”: from 1:40 to 2:40. One is mirrored."
    assert panel.model.index(0, 0).data(PLACE) == (100 / 600, 160 / 600)
    assert texts_of(panel.files_model, "From") == ["1:40", "0:00"]
    bar = panel.files_model.index(1, column_of(panel.files_model, "What both have"))
    assert bar.data(Qt.ItemDataRole.AccessibleTextRole) == "What both have: from 0:00 to 1:00"
    assert bar.data(PLACE) == (0.0, 1.0)


def test_the_bar_is_filled_where_the_part_lies(panel: PartsPanel) -> None:
    image = QImage(416, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    painter = QPainter(image)
    index = panel.model.index(0, PLACE_OF_PAIR)
    panel.pairs.itemDelegateForColumn(PLACE_OF_PAIR).paint(painter, option, index)
    painter.end()

    def ink(part: float) -> QColor:
        return image.pixelColor(round(8 + part * 400), 15)

    assert ink(130 / 600) != ink(0.05)
    assert ink(0.05) == ink(0.6)


def test_kinds_and_a_search_narrow_the_pairs(panel: PartsPanel, desktop: Desktop, qtbot: QtBot) -> None:
    panel.kinds[PartKind.SHARES].click()
    qtbot.waitUntil(lambda: parts_of(panel) == ["small.mkv"])
    panel.kinds[PartKind.CONTAINED].click()
    qtbot.waitUntil(lambda: panel.states.currentWidget() is panel.nothing)
    assert panel.nothing.text.text() == "The boxes above hide all pairs of the search."
    panel.kinds[PartKind.SHARES].click()
    qtbot.waitUntil(lambda: parts_of(panel) == ["best.mkv"])
    qtbot.waitUntil(lambda: listed(panel) == ["large.mkv", "best.mkv"])
    desktop.window.browse.set_text("name:alone")
    qtbot.waitUntil(lambda: panel.states.currentWidget() is panel.nothing)
    assert "name:alone" in panel.nothing.text.text()


def test_compare_plays_both_in_step_from_what_they_share(
    panel: PartsPanel, desktop: Desktop, qtbot: QtBot
) -> None:
    panel.files.selectAll()
    act = desktop.window.menu["compare_videos"]
    qtbot.waitUntil(act.isEnabled)
    act.trigger()
    (commands,) = desktop.window.findChildren(CompareCommands)
    qtbot.waitUntil(lambda: commands.shown is not None)
    shown = commands.shown
    assert isinstance(shown, CompareWindow)
    (link,) = desktop.window.findChildren(InStep)
    assert link.offset(1) == -100.0
    assert [box.value() for box in shown.offsets] == [-100.0]
    assert shown.view.now == 100.0
    shown.close()


def test_the_job_is_offered_once_there_is_more_to_compare(
    panel: PartsPanel, page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "not compared with longer ones yet" in panel.state.text())
    assert "1 pair is not confirmed yet." in panel.state.text()
    panel.again.click()
    qtbot.waitUntil(lambda: bool(desktop.window.findChildren(PartsDialog)))
    (dialog,) = desktop.window.findChildren(PartsDialog)
    assert "can be compared with longer ones" in dialog.state.text()
    assert dialog.read.isEnabled()
    dialog.reject()
