"""The facets: values with counts, chosen by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.library.query.queries import Facet
from app.qt.base.formatting import Formatter
from app.qt.search.facet_panel import FacetPanel

CODECS = (Facet("hevc", "HEVC", 1200), Facet("avc", "AVC", 7), Facet("", "", 1))


@pytest.fixture
def panel(qtbot: QtBot) -> FacetPanel:
    texts = Formatter(QLocale("en_US"))
    panel = FacetPanel(texts)
    texts.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(240, 400)
    with qtbot.waitSignal(panel.counts_wanted):
        panel.show()
    panel.show_counts("codec", CODECS, {"avc"})
    return panel


def item(panel: FacetPanel, text: str) -> QTreeWidgetItem:
    (found,) = panel.tree.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 0)
    return found


def test_values_are_listed_with_their_counts(panel: FacetPanel) -> None:
    top = item(panel, "Codec")
    assert top.childCount() == 3
    rows = [(name, item(panel, name).text(1)) for name in ("HEVC", "✓ AVC", "none")]
    assert rows == [("HEVC", "1,200"), ("✓ AVC", "7"), ("none", "1")]
    spoken = item(panel, "✓ AVC").data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "AVC: 7 files, chosen"
    assert item(panel, "Container").isHidden()
    panel.show_counts("codec", (), ())
    assert top.isHidden()


def test_problems_are_in_words_and_a_hint_is_called_one(panel: FacetPanel) -> None:
    panel.show_counts("problem", (Facet("truncated", "Cut off", 2), Facet("no-audio", "No audio", 6918)), ())
    top = item(panel, "Problem")
    assert panel.tree.topLevelItem(0) is top
    assert item(panel, "Cut off").text(1) == "2"
    assert item(panel, "No audio (hint)").text(1) == "6,918"


def test_states_are_in_words(panel: FacetPanel) -> None:
    panel.show_counts("status", (Facet("failed", "failed", 2),), ())
    assert item(panel, "unreadable").text(1) == "2"


@pytest.mark.parametrize(
    ("modifier", "adds"),
    [(Qt.KeyboardModifier.NoModifier, False), (Qt.KeyboardModifier.ControlModifier, True)],
)
def test_a_click_chooses_and_with_control_adds(
    panel: FacetPanel, qtbot: QtBot, modifier: Qt.KeyboardModifier, adds: object
) -> None:
    at = panel.tree.visualItemRect(item(panel, "HEVC")).center()
    with qtbot.waitSignal(panel.value_chosen) as chosen:
        QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, modifier, at)
    assert chosen.args == ["codec", "hevc", adds]
    panel.tree.setCurrentItem(item(panel, "none"))
    with qtbot.waitSignal(panel.value_chosen) as chosen:
        QTest.keyClick(panel.tree, Qt.Key.Key_Return, modifier)
    assert chosen.args == ["codec", "", adds]


def test_a_heading_is_nothing_to_choose(panel: FacetPanel, qtbot: QtBot) -> None:
    panel.tree.setCurrentItem(item(panel, "Codec"))
    with qtbot.assertNotEmitted(panel.value_chosen):
        QTest.keyClick(panel.tree, Qt.Key.Key_Return)


def test_the_current_value_stays_current_when_counts_change(panel: FacetPanel) -> None:
    panel.tree.setCurrentItem(item(panel, "HEVC"))
    panel.show_counts("codec", (Facet("avc", "AVC", 9), Facet("hevc", "HEVC", 3)), ())
    assert panel.tree.currentItem() is item(panel, "HEVC")
    panel.show_counts("codec", (Facet("avc", "AVC", 9),), ())
    assert panel.tree.currentItem() is item(panel, "Codec")
