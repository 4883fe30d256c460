"""The insights of a library: they follow the query, zoom, select and filter."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.charts.chart import Treemap
from app.core.charts.picture import Mark
from app.core.charts.treemap import TileKind
from app.core.insights.folders import FileMark, Measure
from app.qt.charts.panel import ChartPanel
from app.qt.charts.view import ChartView
from app.qt.insights.loader import FolderAnswer
from app.qt.startup.application import Desktop
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.insights.steps import insights, panel_of, wait
from tests.qt.menus import entries
from tests.qt.parts import parts

ROWS = 400


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of many kinds of files, to be copied."""
    path = tmp_path_factory.mktemp("made") / "library.sqlite3"
    make(path, ROWS)
    return path


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path, made: Path) -> Desktop:
    """A window that shows the insights of a library."""
    shutil.copyfile(made, library_path)
    desktop = open_desktop(lambda _request: FakeProber())
    desktop.window.resize(1440, 900)
    settle(desktop, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.window.menu["insights"].trigger()
    wait(desktop, qtbot)
    return desktop


Key = Qt.Key


def tiles(desktop: Desktop) -> Treemap:
    chart = panel_of(desktop).treemap.chart.view.chart
    assert isinstance(chart, Treemap)
    return chart


def shown_size(desktop: Desktop) -> float:
    return sum(tile.node.size for tile in tiles(desktop).tiles if tile.kind is not TileKind.FOLDER)


def found(desktop: Desktop) -> int:
    return parts(desktop.window).model.rowCount()


def test_the_treemap_shows_all_files_of_the_query(desktop: Desktop, qtbot: QtBot) -> None:
    assert shown_size(desktop) == parts(desktop.window).model.totals.size
    assert desktop.window.focusWidget() is panel_of(desktop).treemap.chart.view, (
        desktop.window.focusWidget(),
        desktop.window.isActiveWindow(),
    )
    desktop.window.browse.set_text("codec:avc")
    wait(desktop, qtbot)
    codecs = records_in(parts(desktop.window).model, qtbot)
    assert shown_size(desktop) == sum(record.size for record in codecs)


def test_the_window_does_not_wait_for_the_layout_of_a_treemap(desktop: Desktop, qtbot: QtBot) -> None:
    answers = list[FolderAnswer]()
    loader = insights(desktop).loader
    loader.folders_read.connect(answers.append)
    with qtbot.waitSignal(loader.folders_read):
        desktop.window.browse.set_text("codec:avc")
    assert answers[-1].tiles.tiles
    assert tiles(desktop).made is answers[-1].tiles, "the thread that read the folders made it"
    wait(desktop, qtbot)


def test_pictures_of_numbers_tell_what_nobody_asked(desktop: Desktop, qtbot: QtBot) -> None:
    treemap, charts = panel_of(desktop).treemap, panel_of(desktop).charts
    assert treemap.note.isHidden()
    treemap.colours.setCurrentIndex(treemap.colours.findData("problems"))
    wait(desktop, qtbot)
    assert "for damage" in treemap.note.text(), "files without a known problem are not known to be intact"
    assert "checksum" in treemap.note.text()
    assert treemap.legend.buttons[0].text().startswith("None known")
    assert charts.note.isHidden()
    desktop.window.browse.set_text("verdict:damaged")
    wait(desktop, qtbot)
    assert "for damage" in charts.note.text()
    desktop.window.browse.set_text("codec:avc")
    wait(desktop, qtbot)
    assert charts.note.text() == ""


def test_a_folder_is_opened_and_left(desktop: Desktop, qtbot: QtBot) -> None:
    treemap = panel_of(desktop).treemap
    view = treemap.chart.view
    whole = shown_size(desktop)
    folder = next(at for at, tile in enumerate(tiles(desktop).tiles) if tile.titled)
    view.set_current(folder)
    QTest.keyClick(view, Key.Key_Return)
    wait(desktop, qtbot)
    assert treemap.path
    assert 0 < shown_size(desktop) < whole
    assert treemap.breadcrumb.buttons[0].text() == "All sources"
    assert len(treemap.breadcrumb.buttons) == 2
    tile = tiles(desktop).tiles[-1].rect
    where = QPointF(tile.x + tile.width / 2, tile.y + tile.height / 2).toPoint()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=where)
    wait(desktop, qtbot)
    deeper = len(treemap.breadcrumb.buttons)
    assert deeper > 2
    QTest.keyClick(view, Key.Key_Backspace)
    wait(desktop, qtbot)
    assert len(treemap.breadcrumb.buttons) == deeper - 1
    QTest.mouseClick(treemap.breadcrumb.buttons[0], Qt.MouseButton.LeftButton)
    wait(desktop, qtbot)
    assert (treemap.path, shown_size(desktop)) == (b"", whole)


def test_a_file_is_selected_and_its_details_are_shown(desktop: Desktop, qtbot: QtBot) -> None:
    window, view = desktop.window, panel_of(desktop).treemap.chart.view
    at, key = next(
        (at, tile.node.key)
        for at, tile in enumerate(tiles(desktop).tiles)
        if isinstance(tile.node.key, FileMark) and tile.rect.area > 100
    )
    rect = tiles(desktop).tiles[at].rect
    where = QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
    assert list(parts(window).files.table.selection.chosen()) == [key.id]
    qtbot.waitUntil(lambda: parts(window).details.pages.currentWidget() is parts(window).details.sheet)


def test_the_legend_filters_and_shows_all_again(desktop: Desktop, qtbot: QtBot) -> None:
    legend = panel_of(desktop).treemap.legend
    legend.buttons[0].setFocus()
    QTest.keyClick(legend.buttons[0], Key.Key_Space)
    wait(desktop, qtbot)
    assert desktop.window.browse.state.text.startswith("vcodec:=")
    assert 0 < found(desktop) < ROWS
    assert len(legend.buttons) == 1
    assert desktop.window.focusWidget() is legend.buttons[0]
    QTest.keyClick(legend.buttons[0], Key.Key_Space)
    wait(desktop, qtbot)
    assert found(desktop) == ROWS


def test_colours_can_stand_for_other_values(desktop: Desktop, qtbot: QtBot) -> None:
    treemap = panel_of(desktop).treemap
    for at in range(7):
        treemap.colours.setCurrentIndex(at)
        wait(desktop, qtbot)
        assert treemap.legend.buttons
        assert shown_size(desktop) == parts(desktop.window).model.totals.size
        assert treemap.chart.view.chart.mark(0).text


def test_colours_can_stand_for_the_verdicts_of_a_profile(desktop: Desktop, qtbot: QtBot) -> None:
    treemap = panel_of(desktop).treemap
    treemap.colours.setCurrentText("Profile web-mp4")
    wait(desktop, qtbot)
    assert treemap.colours.key == "profile:web-mp4"
    assert shown_size(desktop) == parts(desktop.window).model.totals.size
    names = [button.text().split(" · ")[0] for button in treemap.legend.buttons]
    assert names == [name for name in ("Fulfilled", "Not fulfilled", "Unknown") if name in names]
    at = names.index("Not fulfilled")
    QTest.mouseClick(treemap.legend.buttons[at], Qt.MouseButton.LeftButton)
    wait(desktop, qtbot)
    assert desktop.window.browse.state.text == "plays:web-mp4=no"
    assert 0 < found(desktop) < ROWS
    assert len(treemap.legend.buttons) == 1


def test_a_profile_that_goes_leaves_the_colours_of_codecs(desktop: Desktop, qtbot: QtBot) -> None:
    treemap, browse = panel_of(desktop).treemap, desktop.window.browse
    treemap.colours.setCurrentText("Profile web-mp4")
    wait(desktop, qtbot)
    browse.use_profiles(tuple(each for each in browse.profiles if each.name != "web-mp4"))
    wait(desktop, qtbot)
    assert treemap.colours.key == "codec"
    assert treemap.colours.findText("Profile web-mp4") == -1
    assert shown_size(desktop) == parts(desktop.window).model.totals.size


def test_areas_can_stand_for_durations(desktop: Desktop, qtbot: QtBot) -> None:
    treemap = panel_of(desktop).treemap
    treemap.measures.setCurrentIndex(1)
    wait(desktop, qtbot)
    assert treemap.measure is Measure.DURATION
    assert shown_size(desktop) == pytest.approx(parts(desktop.window).model.totals.seconds)


def test_every_mark_of_a_chart_is_a_filter(desktop: Desktop, qtbot: QtBot) -> None:
    panel = panel_of(desktop)
    panel.setCurrentIndex(1)
    wait(desktop, qtbot)
    for key, chart in panel.charts.panels.items():
        view = chart.view
        assert view.chart.count, key
        index = view.chart.count // 2
        search = view.chart.mark(index).search
        view.set_current(index)
        with qtbot.waitSignal(panel.search_requested) as asked:
            QTest.keyClick(view, Key.Key_Return)
        assert asked.args == [search]
        assert desktop.window.browse.state.text
        assert not desktop.window.browse.state.query.faults
        wait(desktop, qtbot)
        desktop.window.browse.show_all()
        wait(desktop, qtbot)
    assert "HEVC" in panel.charts.estimate.text()


def test_a_chart_stays_whole_where_a_bar_is_chosen(desktop: Desktop, qtbot: QtBot) -> None:
    panel, browse = panel_of(desktop), desktop.window.browse
    panel.setCurrentIndex(1)
    wait(desktop, qtbot)
    for key in ("codec", "duration", "audio"):
        chart = panel.charts.panels[key]

        def marks(chart: ChartPanel = chart) -> list[Mark]:
            return [chart.view.chart.mark(at) for at in range(chart.view.chart.count)]

        before = marks()
        assert len(before) > 2
        assert not any(mark.dimmed for mark in before)
        at = next(at for at, mark in enumerate(before) if mark.search and mark.size)
        chart.entered.emit(at)
        wait(desktop, qtbot)
        assert browse.state.text == before[at].search
        assert [mark._replace(dimmed=False) for mark in marks()] == before
        assert not marks()[at].dimmed
        if key != "audio":  # a file can have both languages
            assert [number for number, mark in enumerate(marks()) if not mark.dimmed and mark.size] == [at]
            files = parts(desktop.window).model.rowCount()
            assert chart.said.text().startswith(f"{files} of ")
        other = next(at for at, mark in enumerate(marks()) if mark.dimmed and mark.search)
        chart.entered.emit(other)  # in its place
        wait(desktop, qtbot)
        assert browse.state.text == before[other].search
        chart.entered.emit(other)
        wait(desktop, qtbot)
        assert browse.state.text == ""
        assert (marks(), chart.said.text()) == (before, "")


def test_a_chart_stays_whole_where_its_fact_was_typed(desktop: Desktop, qtbot: QtBot) -> None:
    panel, browse = panel_of(desktop), desktop.window.browse
    panel.setCurrentIndex(1)
    wait(desktop, qtbot)
    view = panel.charts.panels["codec"].view
    before = view.chart.count
    browse.set_text("codec:hevc")
    wait(desktop, qtbot)
    lit = [view.chart.mark(at).name for at in range(view.chart.count) if not view.chart.mark(at).dimmed]
    assert (view.chart.count, lit) == (before, ["HEVC"])


def test_a_bar_can_be_shown_alone_left_out_and_copied(desktop: Desktop, qtbot: QtBot) -> None:
    panel, browse = panel_of(desktop), desktop.window.browse
    panel.setCurrentIndex(1)
    wait(desktop, qtbot)
    bars, bins = (panel.charts.panels[key] for key in ("codec", "duration"))
    for chart in (bars, bins):
        chart.menu.aboutToShow.emit()
        assert not any(entry.isEnabled() for entry in list(entries(chart.menu))[:3])
    bars.view.set_current(0)
    only, others, copy = list(entries(bars.menu))[:3]
    mark = bars.view.chart.mark(0)
    assert (only.text(), others.text(), copy.text()) == ("Only this", "Not this", "Copy")
    copy.trigger()
    assert QGuiApplication.clipboard().text() == f"{mark.name}\t{mark.text}"
    others.trigger()
    assert browse.state.text == f"-{mark.search}"
    wait(desktop, qtbot)
    browse.set_text("res:4k")
    wait(desktop, qtbot)
    bars.view.set_current(0)
    only.trigger()
    assert browse.state.text == f"res:4k {bars.view.chart.mark(0).search or mark.search}"


def test_keys_go_through_the_charts_and_scroll_to_them(desktop: Desktop, qtbot: QtBot) -> None:
    panel, window = panel_of(desktop), desktop.window
    QTest.keyClick(window.focusWidget(), Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    wait(desktop, qtbot)
    assert window.focusWidget() is panel.charts.panels["codec"].view
    last = panel.charts.panels["points"].view
    assert not is_seen(last, 0)
    last.setFocus()
    QTest.keyClick(last, Key.Key_Down)
    assert last.current == 0
    assert is_seen(last, 0)
    with qtbot.waitSignal(panel.search_requested):
        QTest.keyClick(last, Key.Key_Return)


def test_a_narrow_window_has_one_chart_in_a_row(desktop: Desktop, qtbot: QtBot) -> None:
    panel = panel_of(desktop)
    panel.setCurrentIndex(1)
    wait(desktop, qtbot)
    first, second, *_ = panel.charts.panels.values()
    assert first.y() == second.y()
    desktop.window.resize(720, 600)
    qtbot.waitUntil(lambda: first.x() == second.x())
    assert first.y() < second.y()
    assert first.width() > panel.charts.viewport().width() * 0.9
    desktop.window.resize(1440, 900)
    qtbot.waitUntil(lambda: first.y() == second.y())


def is_seen(view: ChartView, index: int) -> bool:
    rect = view.mark_rect(index)
    assert rect is not None
    return view.visibleRegion().contains(QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2).toPoint())


def test_the_table_comes_back_and_nothing_is_read_meanwhile(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    assert window.menu["table_view"].shortcut().toString() == "Ctrl+2"
    window.menu["table_view"].trigger()
    assert parts(window).files.isVisible()
    assert not panel_of(desktop).isVisible()
    window.browse.set_text("codec:avc")
    assert not insights(desktop).loader.busy
    settle(desktop, qtbot)
    window.menu["insights"].trigger()
    wait(desktop, qtbot)
    assert 0 < shown_size(desktop) < parts(window).model.totals.size


def test_the_answer_is_that_of_the_newest_question(desktop: Desktop, qtbot: QtBot) -> None:
    for text in ("codec:avc", "codec:hevc", "no such file"):
        desktop.window.browse.set_text(text)
    wait(desktop, qtbot)
    assert shown_size(desktop) == 0
    assert tiles(desktop).tiles == ()


def test_the_tip_of_a_file_tells_its_share_and_the_value_of_its_colour(
    desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.window.browse.set_text("codec:avc")
    wait(desktop, qtbot)
    chart = tiles(desktop)
    at = next(at for at, tile in enumerate(chart.tiles) if isinstance(tile.node.key, FileMark))
    *_, value, share = chart.mark(at).text.split(" · ")
    assert value == "AVC"
    assert share == f"{100 * chart.tiles[at].node.size / shown_size(desktop):.1f} %"


def walk(chart: ChartPanel) -> None:
    """Go to every mark, and hear its name and value."""
    view = chart.view
    for at in range(view.chart.count):
        view.set_current(at)
        mark = view.chart.mark(at)
        assert mark.text
        assert spoken(view) == f"{chart.title.text()}: {mark.name}, {mark.text}"
    view.show_chart(view.chart)
    assert spoken(view) == chart.title.text()


def spoken(control: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def test_a_screen_reader_is_told_every_mark(desktop: Desktop, qtbot: QtBot) -> None:
    panel = panel_of(desktop)
    walk(panel.treemap.chart)
    panel.setCurrentIndex(1)
    wait(desktop, qtbot)
    for chart in panel.charts.panels.values():
        walk(chart)


def test_tab_reaches_every_control(desktop: Desktop, qtbot: QtBot) -> None:
    panel = panel_of(desktop)
    for tab, controls in (
        (0, [panel.treemap.chart.view, panel.treemap.measures, panel.treemap.colours]),
        (1, [chart.view for chart in panel.charts.panels.values()]),
    ):
        panel.setCurrentIndex(tab)
        wait(desktop, qtbot)
        wanted = {*controls, *(panel.treemap.legend.buttons if not tab else ())}
        wanted |= set(panel.treemap.breadcrumb.buttons if not tab else ())
        panel.current_chart.setFocus()
        seen: set[QWidget] = set()
        for _ in range(200):
            QTest.keyClick(desktop.window.focusWidget(), Key.Key_Tab)
            if (focused := desktop.window.focusWidget()) in seen:
                break
            seen.add(focused)
        assert wanted <= seen


def test_every_control_is_named(desktop: Desktop) -> None:
    panel = panel_of(desktop)
    controls = [*panel.findChildren(QAbstractButton), *panel.findChildren(QComboBox)]
    controls += [chart.view for chart in panel.charts.panels.values()]
    for control in controls:
        if control.objectName().startswith(("qt_", "Scroll")):
            continue
        spoken = QAccessible.queryAccessibleInterface(control)
        assert spoken.text(QAccessible.Text.Name), control
        assert spoken.text(QAccessible.Text.Description) or control.accessibleDescription(), control
