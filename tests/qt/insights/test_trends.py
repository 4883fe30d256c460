"""Trends of a library: a chart for each value over time, and two points that are compared."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.charts.lines import LineChart
from app.core.checksum.job import ChecksumRequest
from app.core.text.units import local_time_text
from app.jobs.types.checksum import CHECKSUM
from app.qt.insights.trends_panel import TrendsPanel
from app.qt.jobs.controller import Controller
from app.qt.startup.application import Desktop
from tests.benchmarks.tables.library import NOW, make
from tests.benchmarks.tables.trends import add_scans
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.insights.steps import insights, panel_of, wait
from tests.qt.parts import parts

ROWS = 300
SCANS = 12
EARLIER = 2
Key = Qt.Key


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path) -> Desktop:
    """A window that shows the trends of a library with a past, of which the first scans had no sums.

    It has changed since the last scan.
    """
    make(library_path, ROWS)
    add_scans(library_path, SCANS, NOW, earlier=EARLIER)
    desktop = open_desktop(lambda _request: FakeProber())
    desktop.window.resize(1440, 900)
    settle(desktop, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.window.menu["insights"].trigger()
    panel_of(desktop).setCurrentWidget(panel_of(desktop).trends_view)
    wait(desktop, qtbot)
    return desktop


def trends_of(desktop: Desktop) -> TrendsPanel:
    return panel_of(desktop).trends


def chart_of(desktop: Desktop, key: str) -> LineChart:
    chart = trends_of(desktop).panels[key].view.chart
    assert isinstance(chart, LineChart)
    return chart


def compared(desktop: Desktop) -> dict[str, list[str]]:
    model = trends_of(desktop).comparison.model
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    return {row[0]: row[1:] for row in rows}


def times(desktop: Desktop) -> list[str]:
    return [
        box.currentText()
        for box in (trends_of(desktop).comparison.before, trends_of(desktop).comparison.after)
    ]


def test_the_last_point_equals_the_table(desktop: Desktop) -> None:
    totals = parts(desktop.window).model.totals
    (files,), (sizes,), (problems,) = (chart_of(desktop, key).series for key in ("files", "size", "problems"))
    assert (files.values[-1], sizes.values[-1], problems.values[-1]) == (
        totals.files,
        totals.size,
        totals.problems,
    )
    assert sum(line.values[-1] for line in chart_of(desktop, "codecs").series) == totals.size
    assert (len(files.values), len(sizes.values)) == (SCANS + 1, SCANS - EARLIER + 1)
    assert "only the number of files is known" in trends_of(desktop).note.text()


def test_the_first_known_point_and_the_last_are_compared(desktop: Desktop) -> None:
    (sizes,) = chart_of(desktop, "size").series
    assert times(desktop) == [local_time_text(sizes.moments[0]), "Now"]
    rows = compared(desktop)
    assert rows["Files"][1] == "300"
    assert rows["Files"][2].startswith("+")
    assert rows["HEVC"][2].startswith("+")
    assert "\N{MIDDLE DOT}" in rows["HEVC"][1]


def test_the_last_two_points_that_were_chosen_are_compared(desktop: Desktop) -> None:
    view = trends_of(desktop).panels["files"].view
    view.setFocus()
    chart = chart_of(desktop, "files")
    for index, act in ((7, Key.Key_Return), (3, Key.Key_Space)):
        view.set_current(index)
        QTest.keyClick(view, act)
    chosen = [chart.mark(index).name for index in (3, 7)]
    assert times(desktop) == chosen
    rect = view.mark_rect(9)
    assert rect is not None
    where = QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
    assert times(desktop) == [chart.mark(index).name for index in (3, 9)]
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=where)
    assert times(desktop) == [chart.mark(index).name for index in (3, 9)]


def test_enter_goes_from_a_point_to_the_comparison(desktop: Desktop, qtbot: QtBot) -> None:
    panel, table = trends_of(desktop), trends_of(desktop).comparison.table
    view = panel.panels["size"].view
    view.setFocus()
    qtbot.waitUntil(
        lambda: table.visibleRegion().isEmpty()
    )  # the charts are laid out, it is below the window
    QTest.keyClick(view, Key.Key_End)
    QTest.keyClick(view, Key.Key_Left)
    QTest.keyClick(view, Key.Key_Space)
    assert view.hasFocus(), "Space stays, to choose another point"
    QTest.keyClick(view, Key.Key_Return)
    qtbot.waitUntil(table.hasFocus)
    qtbot.waitUntil(lambda: not table.visibleRegion().isEmpty())
    marks = chart_of(desktop, "size")
    assert times(desktop) == [marks.mark(marks.count - 2).name, "Now"]


def test_the_compared_points_are_marked_in_all_charts(desktop: Desktop) -> None:
    panel = trends_of(desktop)
    view = panel.panels["missing"].view
    view.set_current(3)
    before = {key: each.view.grab().toImage() for key, each in panel.panels.items()}
    QTest.keyClick(view, Key.Key_Space)
    assert view.current == 3
    assert all(each.view.grab().toImage() != before[key] for key, each in panel.panels.items())


def test_a_point_without_sums_compares_what_is_known(desktop: Desktop) -> None:
    comparison = trends_of(desktop).comparison
    comparison.before.setFocus()
    QTest.keyClick(comparison.before, Key.Key_Home)
    rows = compared(desktop)
    assert rows["Files"][2].startswith("+")
    assert (rows["Size"][0], rows["Size"][2]) == ("\N{EM DASH}", "\N{EM DASH}")


def test_a_chosen_source_has_its_own_trends(desktop: Desktop, qtbot: QtBot) -> None:
    whole = chart_of(desktop, "size").series[0].values[-1]
    desktop.window.browse.set_text("codec:avc")
    wait(desktop, qtbot)
    assert chart_of(desktop, "size").series[0].values[-1] == whole
    assert "A search does not change the trends" in trends_of(desktop).note.text()
    desktop.window.browse.set_text("")
    desktop.window.browse.choose(2)
    wait(desktop, qtbot)
    assert "archive" in trends_of(desktop).note.text()
    assert 0 < chart_of(desktop, "size").series[0].values[-1] < whole
    assert len(chart_of(desktop, "files").series[0].values) == SCANS - EARLIER + 1


def test_problems_that_are_switched_off_do_not_count(desktop: Desktop, qtbot: QtBot) -> None:
    before = chart_of(desktop, "problems").series[0].values[-1]
    desktop.window.browse.hide_problems(1)
    wait(desktop, qtbot)
    settle(desktop, qtbot)
    after = chart_of(desktop, "problems").series[0].values[-1]
    assert 0 < after < before
    assert after == parts(desktop.window).model.totals.problems


def test_a_scan_adds_a_point(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    assert last_mark(desktop, "files") == "Now"
    scan(desktop, qtbot, tmp_path)
    assert chart_of(desktop, "files").count == SCANS + 1
    assert chart_of(desktop, "files").series[0].values[-1] == ROWS + 3


def scan(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    """Scan three new files, and wait until nothing has changed since."""
    make_files(tmp_path / "new", 3)
    assert desktop.session is not None
    controller = desktop.session.desk.part(Controller)
    with qtbot.waitSignal(controller.scan_ended):
        controller.scan((bytes(tmp_path / "new"),))
    qtbot.waitUntil(lambda: last_mark(desktop, "files") not in {"Now", local_time_text(NOW)})
    wait(desktop, qtbot)


def last_mark(desktop: Desktop, key: str) -> str:
    chart = chart_of(desktop, key)
    return chart.mark(chart.count - 1).name


def test_a_check_adds_the_present_state(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    scan(desktop, qtbot, tmp_path)
    checksums = chart_of(desktop, "checked").series[0]
    assert desktop.session is not None
    desktop.session.desk.part(Controller).submit(CHECKSUM, ChecksumRequest(paths=(bytes(tmp_path / "new"),)))
    qtbot.waitUntil(lambda: last_mark(desktop, "checked") == "Damage, Now")
    wait(desktop, qtbot)
    shown = chart_of(desktop, "checked").series[0]
    assert len(shown.values) == len(checksums.values) + 1
    assert round(shown.values[-1] * (ROWS + 3) / 100) == round(checksums.values[-1] * (ROWS + 3) / 100) + 3
    comparison = trends_of(desktop).comparison
    comparison.choose(comparison.after.count() - 2)
    assert times(desktop)[1] == "Now"
    assert compared(desktop)["With checksums"][2] == "+3"
    assert compared(desktop)["Files"][2] == "0"


def test_every_control_says_what_it_is_and_keys_reach_it(desktop: Desktop) -> None:
    panel = trends_of(desktop)
    views: list[QWidget] = [*panel.findChildren(QComboBox), panel.comparison.table]
    views += [chart.view for chart in panel.panels.values()]
    for control in views:
        spoken = QAccessible.queryAccessibleInterface(control)
        assert spoken.text(QAccessible.Text.Name), control
        assert control.accessibleDescription(), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert panel_of(desktop).current_chart is panel.panels["size"].view


def test_a_narrow_window_has_one_chart_in_a_row(desktop: Desktop, qtbot: QtBot) -> None:
    panels = trends_of(desktop).panels
    assert panels["size"].y() == panels["files"].y()
    desktop.window.resize(720, 640)
    qtbot.waitUntil(lambda: panels["files"].y() > panels["size"].y())
    assert panels["files"].x() == panels["size"].x()
    desktop.window.resize(1440, 900)
    qtbot.waitUntil(lambda: panels["size"].y() == panels["files"].y())


def test_a_library_without_scans_says_how_to_begin(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop(lambda _request: FakeProber())
    settle(desktop, qtbot)
    desktop.window.menu["insights"].trigger()
    panel_of(desktop).setCurrentWidget(panel_of(desktop).trends_view)
    wait(desktop, qtbot)
    assert "Scan a source to begin" in trends_of(desktop).note.text()
    assert not compared(desktop)
    assert not insights(desktop).loader.busy
