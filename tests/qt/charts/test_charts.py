"""Charts answer the mouse, keys and screen readers, and become pictures."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QToolTip
from pytestqt.qtbot import QtBot

from app.core.charts.axis import linear_axis, log_axis
from app.core.charts.chart import FOLDER, Bars, Chart, Histogram, Scatter, Treemap
from app.core.charts.colours import COUNT
from app.core.charts.layouts import ROW
from app.core.charts.lines import LineChart, Series
from app.core.charts.picture import Mark, Picture
from app.core.charts.treemap import Node
from app.qt.base.theme import DARK, LIGHT, Theme
from app.qt.charts import export, view
from app.qt.charts.export import PictureDialog, PictureFormat
from app.qt.charts.palette import mark_colour, palette, text_on
from app.qt.charts.panel import ChartPanel
from tests.qt.contrast import contrast

Key = Qt.Key
MARKS = tuple(Mark(name, f"{size} B", size, at) for at, (name, size) in enumerate([("hevc", 9), ("avc", 3)]))


def tree() -> Node:
    files = [Node(name, size, at) for at, (name, size) in enumerate([("a", 60), ("b", 30), ("c", 10)])]
    return Node("", 100, 0, [Node("folder", 100, 0, files, 3)], 3)


def charts() -> list[Chart]:
    return [
        Bars(MARKS),
        Histogram(MARKS, edges=("1", "2"), tick_text=str),
        Scatter(MARKS, ((1, 10), (2, 100)), (linear_axis(2), log_axis([10, 100])), (str, str)),
        LineChart(
            [Series("a", 0, [0.0], [1]), Series("b", 1, [1e6], [3])],
            lambda line, at: Mark(line.name, "", line.values[at]),
            str,
        ),
        Treemap(tree(), lambda tile: Mark(tile.node.name, f"{tile.node.size} B", tile.node.size)),
    ]


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> Iterator[ChartPanel]:
    panel = ChartPanel(theme, "Codecs")
    panel.resize(420, 300)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_chart(Bars(MARKS))
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.view.setFocus()
    yield panel
    panel.menu.close()


def middle(panel: ChartPanel, index: int) -> QPoint:
    rect = panel.view.mark_rect(index)
    assert rect is not None
    return QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2).toPoint()


@pytest.mark.parametrize("kind", range(5))
@pytest.mark.parametrize("dark", [False, True])
def test_every_chart_is_painted_in_the_colours_of_the_theme(
    panel: ChartPanel, theme: Theme, kind: int, *, dark: bool
) -> None:
    theme.dress(dark=dark)
    chart = charts()[kind]
    panel.show_chart(chart)
    picture = panel.view.grab().toImage()
    for index in range(chart.count):
        if isinstance(chart, Treemap) and not index:
            continue  # the folder, which is covered
        where = middle(panel, index)
        shape = 0 if isinstance(chart, Treemap) else index
        expected = mark_colour(theme.colours, index - 1 if isinstance(chart, Treemap) else shape)
        assert picture.pixelColor(where) == expected


def test_a_click_chooses_a_mark_and_a_double_click_opens_it(panel: ChartPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=middle(panel, 1))
    assert chosen.args == [1]
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.mouseDClick(panel.view, Qt.MouseButton.LeftButton, pos=middle(panel, 0))
    assert opened.args == [0]
    with qtbot.assertNotEmitted(panel.chosen):
        QTest.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=QPoint(1, round(len(MARKS) * ROW) + 1))


def test_keys_go_from_mark_to_mark(panel: ChartPanel, qtbot: QtBot) -> None:
    QTest.keyClick(panel.view, Key.Key_Down)
    QTest.keyClick(panel.view, Key.Key_Down)
    with qtbot.waitSignal(panel.entered) as entered:
        QTest.keyClick(panel.view, Key.Key_Return)
    assert entered.args == [1]
    QTest.keyClick(panel.view, Key.Key_Up)
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.view, Key.Key_Space)
    assert chosen.args == [0]
    with qtbot.waitSignal(panel.view.back_requested):
        QTest.keyClick(panel.view, Key.Key_Backspace)


def test_every_mark_of_a_treemap_is_reached_by_keys(panel: ChartPanel) -> None:
    panel.show_chart(charts()[-1])
    seen: set[int] = set()
    for key in (Key.Key_Down, *(Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up) * 4):
        QTest.keyClick(panel.view, key)
        seen.add(panel.view.current)
    assert seen == {0, 1, 2, 3}


def test_a_screen_reader_is_told_the_current_mark(panel: ChartPanel) -> None:
    spoken = QAccessible.queryAccessibleInterface(panel.view)
    assert spoken.text(QAccessible.Text.Name) == "Codecs"
    assert spoken.text(QAccessible.Text.Description)
    QTest.keyClick(panel.view, Key.Key_Down)
    assert spoken.text(QAccessible.Text.Name) == "Codecs: hevc, 9 B"


def test_keys_go_to_the_first_and_to_the_last_mark(panel: ChartPanel) -> None:
    for key, at in ((Qt.Key.Key_End, 1), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(panel.view, key)
        assert panel.view.current == at
    panel.show_chart(Bars())
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    assert panel.view.current == -1


def test_a_chart_is_laid_out_once_for_several_new_sizes(
    panel: ChartPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    widths = list[float]()
    layout = Bars.layout

    def counted(bars: Bars, width: float, height: float) -> Picture:
        widths.append(width)
        return layout(bars, width, height)

    monkeypatch.setattr(Bars, "layout", counted)
    for width in (300, 350, 400):
        panel.view.resize(width, panel.view.height())
    with qtbot.waitSignal(panel.view.painted):
        panel.view.repaint()
    assert widths == [400]
    rect = panel.view.mark_rect(0)
    panel.view.resize(500, panel.view.height())
    assert panel.view.mark_rect(0) != rect, "also before it is painted"


def test_a_tip_tells_the_name_and_value(panel: ChartPanel, qtbot: QtBot) -> None:
    where = middle(panel, 1)
    QApplication.sendEvent(
        panel.view, QHelpEvent(QHelpEvent.Type.ToolTip, where, panel.view.mapToGlobal(where))
    )
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == "avc\n3 B"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_name_is_told_without_markup(panel: ChartPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.show_chart(Bars((MARKS[0]._replace(name="<img src=x>"),)))
    shown = Mock()
    monkeypatch.setattr(view, "QToolTip", shown)
    where = middle(panel, 0)
    QApplication.sendEvent(panel.view, QHelpEvent(QHelpEvent.Type.ToolTip, where, where))
    ((_, text, _),) = [call.args for call in shown.showText.call_args_list]
    assert "&lt;img" in text


def test_the_table_is_made_when_it_is_first_shown(panel: ChartPanel) -> None:
    assert not panel.findChildren(QTableView), "making 20 of them would stop the window"
    panel.as_table.trigger()
    assert panel.findChildren(QTableView) == [panel.table]
    actions = [panel.as_table, panel.copy_picture, panel.save_picture]
    assert [action for action in panel.table.menu.actions() if action in actions] == actions


def test_the_table_has_all_marks_and_is_one_key_away(panel: ChartPanel, qtbot: QtBot) -> None:
    QTest.keyClick(panel.view, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.table.hasFocus)
    model = panel.table.model()
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert cells == [["hevc", "9 B"], ["avc", "3 B"]]
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(2)] == ["Name", "Value"]
    panel.table.selectRow(1)
    with qtbot.waitSignal(panel.entered) as entered:
        QTest.keyClick(panel.table, Key.Key_Return)
    assert entered.args == [1]
    panel.as_table.trigger()
    assert panel.view.hasFocus()


def test_the_table_takes_room_only_while_it_is_shown(panel: ChartPanel, qtbot: QtBot) -> None:
    before = panel.sizeHint().height()
    assert panel.pages.sizeHint().height() == panel.view.sizeHint().height()
    panel.as_table.trigger()
    qtbot.waitUntil(lambda: panel.sizeHint().height() > before)
    panel.as_table.trigger()
    qtbot.waitUntil(lambda: panel.sizeHint().height() == before)


def test_pictures_are_saved_and_copied(panel: ChartPanel, tmp_path: Path) -> None:
    for form in PictureFormat:
        export.save(panel.view, bytes(tmp_path / form.value), form)
    picture = QImage.fromData((tmp_path / "png").read_bytes())
    assert picture.size() == panel.view.size() * 2
    drawing = ET.parse(tmp_path / "svg").getroot()  # noqa: S314 - our own
    assert drawing.tag.endswith("svg")
    assert "hevc" in (tmp_path / "svg").read_text("utf-8")
    panel.copy_picture.trigger()
    assert QGuiApplication.clipboard().image().size() == picture.size()


def test_the_dialog_names_the_file_and_a_failure_is_told(
    panel: ChartPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.save_picture.trigger()
    dialog = panel.findChild(PictureDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    with qtbot.waitSignal(panel.failed) as told:
        dialog.save_requested.emit(bytes(tmp_path / "none" / "a.png"), PictureFormat.PNG)
    assert "a.png could not be written" in str(told.args[0])
    dialog.save_requested.emit(bytes(tmp_path / "a.png"), PictureFormat.PNG)
    assert (tmp_path / "a.png").stat().st_size
    dialog.reject()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_are_seen_and_text_on_them_is_read(colours: object) -> None:
    theme = LIGHT if colours is LIGHT else DARK
    assert len(palette(theme)) == COUNT
    for index in (-1, *range(COUNT)):
        ink = mark_colour(theme, index)
        assert contrast(ink.name(), theme.panel) >= 3, ink.name()
        assert contrast(text_on(ink).name(), ink.name()) >= 4.5
    assert mark_colour(theme, FOLDER).name() == theme.side


# Machado, Oliveira, Fernandes: A physiologically-based model for simulation of color vision deficiency,
# IEEE TVCG 15/6, 2009: severity 1.0.
PROTANOPE = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPE = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881))
TRITANOPE = ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039))
NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def lab(colour: str, sight: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    """Return a colour in CIE L*a*b* (D65), as it is seen."""
    parts = QColor(colour).getRgbF()
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts[:3]]  # type: ignore[index]
    seen = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in sight]
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    xyz = [sum(a * b for a, b in zip(row, seen, strict=True)) / w for row, w in zip(rows, white, strict=True)]
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("sight", [NORMAL, PROTANOPE, DEUTERANOPE, TRITANOPE])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_are_told_apart_with_every_colour_vision(
    theme: object, sight: tuple[tuple[float, ...], ...]
) -> None:
    inks = palette(LIGHT if theme is LIGHT else DARK)
    for one, other in itertools.combinations(inks, 2):
        first, second = lab(one, sight), lab(other, sight)
        apart = sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5
        assert apart >= 10, (one, other, apart)
