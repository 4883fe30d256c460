"""The side bar: one choice over sources and library, and what can be asked of a source."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, SignalInstance
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from app.core.coverage import Coverage, Question, question_of
from app.core.query import Term
from app.core.query.collections import OfferedSearch, SavedSearch, SmartGroup
from app.core.query.query import exactly
from app.core.sources.disk import KnownDisk, Space
from app.core.sources.source import SourceRecord
from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.theme import DARK, LIGHT, Colours, Theme
from app.qt.sources.model import Kind, SourceListModel, SourceRole, SourceState
from app.qt.sources.sidebar import SideBar
from app.qt.startup.features import acts
from tests.qt.contrast import contrast
from tests.qt.menus import entries, meet_all

Key = Qt.Key
SOURCES = [
    SourceRecord(id=10, path=b"/v/Archive", online=True, files=48112),
    SourceRecord(id=20, path=b"/v/Exports", online=True, files=612),
    SourceRecord(id=30, path=b"/v/Rushes", online=True, files=1240),
    SourceRecord(id=40, path=b"/v/Travel", online=False, files=3904),
]


GROUPS = [
    *("Needs you", "Damaged", "Changed unnoticed", "Cut off", "Unreadable", "All problems"),
    *("Library", "All files", "New since last visit", "Changed", "Missing", "In the trash", "Offline"),
    *("Only one copy", "Several copies"),
]


@pytest.fixture
def model(qtbot: QtBot) -> SourceListModel:
    return SourceListModel(Formatter(QLocale("en_US")))


@pytest.fixture
def menu(theme: Theme) -> Menu:
    """All acts, which are possible."""
    return Menu(acts(), theme)


@pytest.fixture
def bar(model: SourceListModel, menu: Menu, theme: Theme, qtbot: QtBot) -> SideBar:
    """A side bar with four sources that has the keyboard."""
    meet_all(menu)
    bar = SideBar(model, theme, menu)
    menu.setParent(bar)
    qtbot.addWidget(bar)
    model.setParent(bar)
    model.show(SOURCES)
    bar.resize(bar.sizeHint().width(), 700)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.activateWindow()
    bar.setFocus()
    qtbot.waitUntil(bar.view.hasFocus)
    return bar


def index(bar: SideBar, text: str) -> QModelIndex:
    model = bar.view.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return next(index for index in rows if index.data() == text)


def middle(bar: SideBar, text: str) -> QPoint:
    return bar.view.visualRect(index(bar, text)).center()


def click(bar: SideBar, at: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(bar.view.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def press(bar: SideBar, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(bar.view, key)


def shown(bar: SideBar) -> list[object]:
    """The texts of the rows that can be seen, from top to bottom."""
    model = bar.view.model()
    rows = [row for row in range(model.rowCount()) if not bar.view.isRowHidden(row)]
    return [model.index(row, 0).data() for row in rows]


def hear(signal: SignalInstance) -> list[object]:
    heard: list[object] = []
    signal.connect(heard.append)
    return heard


def selected(bar: SideBar) -> list[object]:
    return [index.data() for index in bar.view.selectedIndexes()]


def test_that_there_are_no_folders_is_said_once_it_is_known(
    model: SourceListModel, menu: Menu, theme: Theme, qtbot: QtBot
) -> None:
    bar = SideBar(model, theme, menu)
    menu.setParent(bar)
    model.setParent(bar)
    qtbot.addWidget(bar)
    assert shown(bar) == [*GROUPS, "Sources"]
    bar.set_total(0)
    assert shown(bar) == [*GROUPS, "Sources", "No folders yet"]


def test_sources_stand_below_groups_and_searches(bar: SideBar, model: SourceListModel) -> None:
    assert shown(bar) == [*GROUPS, "Sources", "Archive", "Exports", "Rushes", "Travel"]
    model.show([])
    assert shown(bar) == [*GROUPS, "Sources", "No folders yet"]
    model.show(SOURCES[:1])
    assert shown(bar) == [*GROUPS, "Sources", "Archive"]
    model.show(SOURCES[1::-1])
    model.show(SOURCES[:2])
    assert shown(bar) == [*GROUPS, "Sources", "Archive", "Exports"]
    bar.view.set_searches([SavedSearch(1, "Clips", "clip")])
    assert shown(bar) == [*GROUPS, "Searches", "Clips", "Sources", "Archive", "Exports"]
    bar.view.set_searches([])
    assert shown(bar) == [*GROUPS, "Searches", "None saved yet", "Sources", "Archive", "Exports"]


def test_a_group_without_a_file_is_hidden_unless_it_is_chosen(bar: SideBar) -> None:
    asked = Coverage(7, dict.fromkeys(Question, 7))
    bar.view.set_groups(ZEROS, asked)
    few = ["Needs you", "Damaged", "Changed unnoticed", "Unreadable"]
    few += ["Library", "All files", "New since last visit"]
    assert shown(bar)[:8] == [*few, "Sources"]
    bar.choose(SmartGroup.MISSING)
    assert selected(bar) == ["Missing"]
    assert shown(bar)[:8] == [*few, "Missing"]
    bar.view.set_groups({**ZEROS, SmartGroup.CHANGED: 2}, asked)
    assert shown(bar)[6:10] == ["New since last visit", "Changed", "Missing", "Sources"]
    press(bar, Key.Key_Up, Key.Key_Up, Key.Key_Down, Key.Key_Down)
    assert selected(bar) == ["Archive"]
    assert shown(bar)[6:9] == ["New since last visit", "Changed", "Sources"]
    press(bar, Key.Key_M)
    assert selected(bar) == ["Archive"]


def test_files_that_are_cut_off_need_the_user_as_soon_as_there_are_some(bar: SideBar) -> None:
    asked = Coverage(7, dict.fromkeys(Question, 7))
    bar.view.set_groups({**ZEROS, SmartGroup.TRUNCATED: 2}, asked)
    assert shown(bar)[2:5] == ["Changed unnoticed", "Cut off", "Unreadable"]
    assert index(bar, "Cut off").data(SourceRole.COUNT) == "2"


def test_what_nobody_asked_is_shown_as_unknown(bar: SideBar) -> None:
    bar.view.set_groups(ZEROS, Coverage(7))
    assert shown(bar)[7:10] == ["Only one copy", "Several copies", "Sources"]
    assert index(bar, "Several copies").data(SourceRole.COUNT) == "—"


def test_each_group_is_explained(bar: SideBar) -> None:
    bar.view.set_groups(ZEROS, Coverage(7, dict.fromkeys(Question, 7)))
    for name in set(GROUPS) - {"Needs you", "Library"}:
        assert " " in index(bar, name).data(Qt.ItemDataRole.ToolTipRole)


def test_all_files_are_chosen_from_the_start(bar: SideBar) -> None:
    assert selected(bar) == ["All files"]
    assert bar.view.chosen is None


def test_the_total_is_unknown_until_it_is_told(bar: SideBar) -> None:
    total = index(bar, "All files")
    assert total.data(SourceRole.COUNT) == "—"
    bar.set_total(53868)
    assert total.data(SourceRole.COUNT) == "53,868"
    assert total.data(Qt.ItemDataRole.AccessibleTextRole) == "All files, 53,868 files"
    bar.set_total(0)
    assert total.data(SourceRole.COUNT) == "0"
    bar.set_total(None)
    assert total.data(Qt.ItemDataRole.AccessibleTextRole) == "All files"


ZEROS = dict.fromkeys(SmartGroup, 0)
OPEN = (
    ("Only one copy", Question.COPIES, "Find copies"),
    ("Several copies", Question.COPIES, "Find copies"),
    ("Damaged", Question.DAMAGE, "Check for damage…"),
    ("Changed unnoticed", Question.ROT, "Verify checksums"),
)


@pytest.mark.parametrize(("name", "question", "act"), OPEN, ids=str)
def test_a_group_has_no_number_while_nobody_has_asked(
    bar: SideBar, name: str, question: Question, act: str
) -> None:
    role = Qt.ItemDataRole
    bar.view.set_groups(ZEROS, Coverage(13_542))
    row = index(bar, name)
    assert (row.data(SourceRole.COUNT), row.data(SourceRole.PART)) == ("—", "")
    assert f"“{act}”" in row.data(role.ToolTipRole)
    told = row.data(role.AccessibleDescriptionRole)
    assert row.data(role.AccessibleTextRole).endswith(told)
    assert row.data(role.ToolTipRole).endswith(f"\n{told}")
    bar.view.set_groups(ZEROS, Coverage(13_542, {question: 642}))
    assert (row.data(SourceRole.COUNT), row.data(SourceRole.PART)) == ("0", "none of 642")
    assert row.data(SourceRole.SHORT_PART) == "0/642"
    assert "642 of 13,542 files" in row.data(role.AccessibleTextRole)
    bar.view.set_groups({**ZEROS, **dict.fromkeys(SmartGroup, 3)}, Coverage(13_542, {question: 642}))
    assert row.data(SourceRole.PART) == "3 of 642"
    bar.view.set_groups(ZEROS, Coverage(642, {question: 642}))
    assert (row.data(SourceRole.COUNT), row.data(SourceRole.PART)) == ("0", "")
    assert "\n" not in row.data(role.ToolTipRole)
    assert row.data(role.AccessibleTextRole) == f"{name}, 0 files"


def test_a_saved_search_has_no_number_while_nobody_has_asked(bar: SideBar) -> None:
    text = "verdict:damaged"
    bar.view.set_groups(ZEROS, Coverage(13_542))
    bar.view.set_searches([SavedSearch(1, "Broken", text), SavedSearch(2, "Clips", "clip")])
    bar.view.set_found({text: 0, "clip": 0})
    row, other = index(bar, "Broken"), index(bar, "Clips")
    assert (row.data(SourceRole.COUNT), other.data(SourceRole.COUNT)) == ("—", "0")
    assert "No check for damage" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.data(Qt.ItemDataRole.ToolTipRole).startswith(f"{text}\nNo check")
    bar.view.set_groups(ZEROS, Coverage(13_542, {Question.DAMAGE: 642}))
    assert row.data(SourceRole.PART) == "none of 642"
    bar.view.set_groups(ZEROS, Coverage(642, {Question.DAMAGE: 642}))
    assert (row.data(SourceRole.COUNT), row.data(SourceRole.PART)) == ("0", "")
    assert row.data(Qt.ItemDataRole.ToolTipRole) == text


def test_groups_that_a_scan_decides_count_at_once(bar: SideBar) -> None:
    bar.view.set_groups(ZEROS, Coverage(7))
    for name in ("New since last visit", "Changed", "Missing", "Unreadable", "All problems", "Offline"):
        row = index(bar, name)
        assert (row.data(SourceRole.COUNT), row.data(SourceRole.PART)) == ("0", "")


@pytest.mark.parametrize("group", [SmartGroup.DAMAGED, SmartGroup.ROTTEN, SmartGroup.SINGLE])
def test_the_menu_of_a_group_asks(bar: SideBar, group: SmartGroup) -> None:
    asked = hear(bar.question_asked)
    assert not bar.ask.isEnabled()
    bar.choose(group)
    assert bar.ask.isEnabled()
    assert bar.ask.text() == bar.view.words.act(bar._question() or Question.ROT)
    bar.ask.trigger()
    assert asked == [question_of(group)]
    bar.set_writable(False)
    assert not bar.ask.isEnabled()


def test_the_keyboard_goes_through_both_sections_and_over_headings(bar: SideBar) -> None:
    chosen = hear(bar.view.chosen_changed)
    press(bar, Key.Key_Up, Key.Key_Home, Key.Key_Up, Key.Key_Down, Key.Key_End, Key.Key_Down)
    assert chosen == [SmartGroup.PROBLEMS, SmartGroup.DAMAGED, SmartGroup.ROTTEN, 40]
    press(bar, Key.Key_PageUp, Key.Key_PageDown)
    assert chosen[4:] == [SmartGroup.DAMAGED, 40]
    press(bar, Key.Key_R)
    assert chosen[6:] == [30]
    assert selected(bar) == ["Rushes"]


def test_keys_in_an_empty_library_go_through_the_groups(bar: SideBar, model: SourceListModel) -> None:
    model.show([])
    chosen = hear(bar.chosen)
    press(bar, Key.Key_Up, Key.Key_Down, Key.Key_Delete)
    assert chosen == [SmartGroup.PROBLEMS, None]
    assert selected(bar) == ["All files"]


def test_the_mouse_chooses_a_row_and_never_none(bar: SideBar) -> None:
    chosen = hear(bar.chosen)
    click(bar, middle(bar, "Exports"))
    click(bar, middle(bar, "Exports"), Qt.KeyboardModifier.ControlModifier)
    click(bar, middle(bar, "Sources"))
    click(bar, QPoint(50, 680))
    assert selected(bar) == ["Exports"]
    click(bar, middle(bar, "All files"))
    assert chosen == [20, None]


def test_the_chosen_source_stays_chosen_when_others_come_and_go(bar: SideBar, model: SourceListModel) -> None:
    bar.choose(20)
    chosen = hear(bar.chosen)
    model.show(SOURCES[1:])
    model.show(SOURCES)
    model.show(SOURCES[1::-1])
    assert selected(bar) == ["Exports"]
    assert chosen == []


@pytest.mark.parametrize("left", [SOURCES[:1], SOURCES[2:], SOURCES[::-2], []])
def test_when_the_chosen_source_goes_all_files_are_chosen(
    bar: SideBar, model: SourceListModel, left: list[SourceRecord]
) -> None:
    bar.choose(20 if SOURCES[1] not in left else 10)
    chosen, replaced = hear(bar.chosen), hear(bar.choice_replaced)
    model.show(left)
    assert (chosen, replaced) == ([], [None])
    assert selected(bar) == ["All files"]


def test_a_source_that_is_not_there_is_not_chosen(bar: SideBar) -> None:
    bar.choose(20)
    bar.choose(99)
    assert selected(bar) == ["All files"]


def triggered(menu: Menu, *keys: str) -> list[str]:
    """Return the keys of these acts, each whenever it is asked for from now on."""
    asked: list[str] = []
    for key in keys:
        menu[key].triggered.connect(lambda _on, key=key: asked.append(key))
    return asked


def test_keys_ask_for_what_the_menu_offers(bar: SideBar, menu: Menu) -> None:
    asked = triggered(menu, "reveal_source", "remove_source")
    menu["delete_search"].setEnabled(False)  # no saved search is chosen
    bar.choose(30)
    press(bar, Key.Key_Delete, Key.Key_Backspace)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(bar.view, Key.Key_R, both)
    assert asked == ["remove_source", "remove_source", "reveal_source"]


def test_the_menu_opens_where_a_source_is_clicked(bar: SideBar, menu: Menu, qtbot: QtBot) -> None:
    hide_empty_groups(bar)
    bar.choose(20)
    at = middle(bar, "Exports")
    ask_for_menu(bar, at)
    qtbot.waitUntil(bar.menu.isVisible)
    assert bar.menu.pos() == bar.view.viewport().mapToGlobal(at)
    assert [each.text() for each in entries(bar.menu)] == [
        *(
            "Continue scan",
            "Rescan",
            "Read all files again",
            "Watch this folder",
            "Look after…",
            "Make pictures",
        ),
        *("Store checksums…", "Verify checksums…", "Check for damage…", "Find copies"),
        *("Show in file manager", "Copy path", "Rename…", "Name and place of the disk…", "Find again…"),
        "Remove from the library…",
    ]
    with qtbot.waitSignal(menu["remove_source"].triggered):
        QTest.keyClick(bar.menu, Key.Key_Up)
        QTest.keyClick(bar.menu, Key.Key_Return)
    assert not bar.menu.isVisible()


@pytest.mark.parametrize("text", ["All files", "Sources", "Library"])
def test_no_menu_opens_where_there_is_no_source(bar: SideBar, text: str) -> None:
    bar.choose(None if text == "All files" else 20)
    ask_for_menu(bar, middle(bar, text))
    assert not bar.menu.isVisible()


def test_the_menu_opens_by_key_at_the_chosen_source(bar: SideBar, qtbot: QtBot) -> None:
    hide_empty_groups(bar)
    bar.choose(30)
    QTest.keyClick(bar.view, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(bar.menu.isVisible)
    assert bar.menu.pos() == bar.view.viewport().mapToGlobal(middle(bar, "Rushes"))
    bar.menu.close()


def hide_empty_groups(bar: SideBar) -> None:
    """Have the menu of a source find room below it on the screen."""
    bar.view.set_groups(ZEROS, Coverage(7, dict.fromkeys(Question, 7)))


def ask_for_menu(bar: SideBar, at: QPoint) -> None:
    viewport = bar.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)


def test_every_control_says_what_it_is(bar: SideBar) -> None:
    assert bar.accessibleName()
    assert bar.view.accessibleName()
    assert bar.view.accessibleDescription()
    for action in bar.view.actions():
        assert action.toolTip() not in {"", action.text()} or action is bar.ask


class Still(QProxyStyle):
    """A system that asks for less motion."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_the_ring_turns_while_it_is_seen(bar: SideBar, model: SourceListModel, qtbot: QtBot) -> None:
    assert not bar.view._spin.isActive()
    model.set_states(frozenset({10}), {})
    turn = bar.view._cell.turn
    qtbot.waitUntil(lambda: bar.view._cell.turn != turn)
    bar.hide()
    assert not bar.view._spin.isActive()
    bar.show()
    assert bar.view._spin.isActive()
    model.set_states(frozenset(), {})
    assert not bar.view._spin.isActive()


def test_the_ring_stops_when_its_source_goes(bar: SideBar, model: SourceListModel) -> None:
    model.set_states(frozenset({10}), {})
    assert bar.view._spin.isActive()
    model.show(SOURCES[1:])
    assert not bar.view._spin.isActive()


def test_nothing_turns_where_the_system_asks_for_less_motion(bar: SideBar, model: SourceListModel) -> None:
    style = Still("Fusion")
    style.setParent(bar)
    bar.view.setStyle(style)
    model.set_states(frozenset({10}), {})
    assert not bar.view._spin.isActive()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_differ_in_colour_and_shape(
    bar: SideBar, model: SourceListModel, theme: Theme, colours: Colours
) -> None:
    model.set_states(frozenset({20}), {30: "2 folders could not be read"})
    theme.dress(dark=colours is DARK)
    image = bar.view.viewport().grab().toImage()
    ground = QColor(colours.side)
    for text, state, ink, filled in (
        ("Archive", SourceState.ONLINE, colours.green, True),
        ("Exports", SourceState.SCANNING, colours.accent_text, False),
        ("Travel", SourceState.OFFLINE, colours.dim, False),
    ):
        assert index(bar, text).data(SourceRole.STATE) is state
        at = QPoint(20, middle(bar, text).y())
        assert near(image, at, QColor(ink)), text
        assert (image.pixelColor(at) != ground) is filled, text
    assert near(image, QPoint(20, middle(bar, "Rushes").y() + 4), QColor(colours.amber))


def near(image: QImage, at: QPoint, ink: QColor) -> bool:
    """Whether a pixel of about this colour is in the mark around `at`."""
    inks = [image.pixelColor(at + QPoint(x, y)) for x in range(-6, 7) for y in range(-6, 7)]
    return any(
        abs(one.red() - ink.red()) + abs(one.green() - ink.green()) + abs(one.blue() - ink.blue()) < 75
        for one in inks
    )


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_drawn_can_be_told_from_its_ground(colours: Colours) -> None:
    for ink in (colours.green, colours.dim, colours.accent_text, colours.amber):
        for ground in (colours.side, colours.selection, colours.line):
            assert contrast(ink, ground) >= 3
    assert contrast(colours.dim, colours.side) >= 4.5
    for ground in (colours.selection, colours.line):
        assert contrast(colours.text, ground) >= 4.5


def test_a_long_name_gives_way_to_its_count(bar: SideBar, model: SourceListModel) -> None:
    long = replace(SOURCES[0], path=b"/v/" + b"long name " * 30, files=1_234_567)
    model.show([long])
    right = bar.view.visualRect(bar.view.model().index(1, 0)).right()
    bar.resize(bar.minimumWidth(), 300)
    assert not bar.view.horizontalScrollBar().maximum()
    assert bar.view.visualRect(bar.view.model().index(1, 0)).right() < right


def test_rows_are_where_they_are_drawn_to_be(bar: SideBar) -> None:
    """The heights of the target picture; where the font is larger, rows grow."""
    rows = ("Needs you", "Archive", "Sources")
    heights = [bar.view.visualRect(index(bar, text)).height() for text in rows]
    assert heights == [36, 30, 40]
    font = bar.view.font()
    font.setPixelSize(40)
    bar.view.setFont(font)
    assert bar.view.visualRect(index(bar, "Archive")).height() > 40
    assert {kind.value for kind in Kind} == {"heading", "hint", "group", "disk"}


def test_a_group_and_a_search_are_told_as_such(bar: SideBar) -> None:
    search = SavedSearch(7, "Clips", "clip")
    bar.view.set_searches([search])
    chosen = hear(bar.chosen)
    click(bar, middle(bar, "All problems"))
    click(bar, middle(bar, "Clips"))
    click(bar, middle(bar, "All files"))
    assert chosen == [SmartGroup.PROBLEMS, search, None]


def test_a_search_has_a_menu_of_its_own(bar: SideBar, menu: Menu, qtbot: QtBot) -> None:
    search = SavedSearch(7, "Clips", "clip")
    bar.view.set_searches([search])
    bar.choose(search)
    ask_for_menu(bar, middle(bar, "Clips"))
    qtbot.waitUntil(bar.search_menu.isVisible)
    assert [action.text() for action in entries(bar.search_menu)] == [
        *("Export list…", "Check for damage…", "Rename…", "Delete"),
    ]
    bar.search_menu.close()
    asked = triggered(menu, "delete_search", "rename_search", "remove_source")
    for each in ("remove_source", "rename_source"):
        menu[each].setEnabled(False)  # no source is chosen
    press(bar, Key.Key_Delete, Key.Key_F2)
    assert asked == ["delete_search", "rename_search"]


def test_the_chosen_search_stays_chosen_when_others_come_and_go(bar: SideBar) -> None:
    one, two = SavedSearch(1, "One", "1"), SavedSearch(2, "Two", "2")
    bar.view.set_searches([one, two])
    bar.choose(two)
    chosen, replaced = hear(bar.chosen), hear(bar.choice_replaced)
    bar.view.set_searches([two])
    assert replaced == []
    assert selected(bar) == ["Two"]
    bar.view.set_searches([])
    assert (chosen, replaced) == ([], [None])
    assert selected(bar) == ["All files"]


# Disks and profiles


BLUE = KnownDisk(id=1, code="0BLUE000", name="Blue 3", space=Space(12, 100, 0.0))
TAPES = KnownDisk(id=2, code="0TAPES00", name="Tapes")


def _names(bar: SideBar) -> list[str]:
    rows = bar.view.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount()) if not bar.view.isRowHidden(row)]


def test_sources_stand_below_their_disk_once_two_lie_on_one(bar: SideBar, model: SourceListModel) -> None:
    on = [BLUE, TAPES, BLUE, None]
    model.show([replace(source, disk=disk) for source, disk in zip(SOURCES, on, strict=True)])
    rows = _names(bar)
    assert rows[rows.index("Sources") :] == [
        *("Sources", "Blue 3", "Archive", "Rushes", "Tapes", "Exports", "Travel"),
    ]
    model.show(SOURCES)
    rows = _names(bar)
    assert rows[rows.index("Sources") :] == ["Sources", "Archive", "Exports", "Rushes", "Travel"]


def test_a_disk_tells_its_room_and_shows_its_files(
    bar: SideBar, model: SourceListModel, qtbot: QtBot
) -> None:
    model.show([replace(source, disk=BLUE) for source in SOURCES])
    row = next(row for row in range(model.rowCount()) if model.index(row).data() == "Blue 3")
    index = model.index(row)
    assert index.data(SourceRole.COUNT) == "53,868"
    assert index.data(SourceRole.DETAIL) == "12 % free"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Blue 3, 53,868 files, 12 % free"
    assert "12 B of 100 B free as of" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert not model.index(row + 1).data(SourceRole.DETAIL)
    search = OfferedSearch('disk:="Blue 3"')
    with qtbot.waitSignal(bar.chosen) as chosen:
        bar.choose(search)
    assert chosen.args == [search]
    assert bar.disk() == BLUE
    ask_for_menu(bar, middle(bar, "Blue 3"))
    qtbot.waitUntil(bar.disk_menu.isVisible)
    shown = [action.text() for action in entries(bar.disk_menu)]
    assert shown == ["Name and place of the disk…", "Print labels…"]
    bar.disk_menu.close()
    model.show([replace(source, disk=TAPES) for source in SOURCES])
    assert bar.view.chosen is None


def test_a_disk_of_one_source_tells_its_room_there_and_since_when_it_is_away(
    bar: SideBar, model: SourceListModel
) -> None:
    model.show([replace(SOURCES[3], disk=BLUE, away=86_400.0), SOURCES[0]])
    assert bar.isEnabled()
    assert [model.index(row).data(SourceRole.DETAIL) for row in range(2)] == [
        "not connected since 2 Jan 1970 · 12 % free",
        "",
    ]


def test_chosen_profiles_tell_how_many_files_fail(bar: SideBar, qtbot: QtBot) -> None:
    assert "Plays on" not in _names(bar)
    bar.view.set_failing({"web-mp4": 70, "plex": None, "tv": 0})
    rows = _names(bar)
    at = rows.index("Plays on")
    assert rows[at : at + 4] == ["Plays on", "✗ web-mp4", "✗ plex", "✗ tv"]
    model = bar.view.model()
    found = [
        index for index in (model.index(row, 0) for row in range(model.rowCount())) if "✗" in index.data()
    ]
    assert [index.data(SourceRole.COUNT) for index in found] == ["70", "—", "0"]
    with qtbot.waitSignal(bar.chosen) as chosen:
        bar.view.setCurrentIndex(found[0])
    assert chosen.args == [OfferedSearch("plays:web-mp4=no")]
    bar.view.set_failing({"web-mp4": 71, "plex": 3, "tv": 0})
    assert bar.view.chosen == OfferedSearch("plays:web-mp4=no")
    with qtbot.assertNotEmitted(bar.chosen):
        bar.view.set_failing({})
    assert bar.view.chosen is None
    assert "Plays on" not in _names(bar)


@pytest.mark.parametrize("name", ["Blue 4", "Zebra"])  # with the order of rows as it was, and another
def test_a_disk_stays_chosen_when_its_name_changes(bar: SideBar, model: SourceListModel, name: str) -> None:
    def show(blue: KnownDisk) -> None:
        model.show([replace(each, disk=disk) for each, disk in zip(SOURCES, on(blue), strict=True)])

    def on(blue: KnownDisk) -> list[KnownDisk]:
        return [blue if at < len(SOURCES) // 2 else TAPES for at in range(len(SOURCES))]

    show(BLUE)
    bar.choose(OfferedSearch('disk:="Blue 3"'))
    chosen, replaced = hear(bar.chosen), hear(bar.choice_replaced)
    row = bar.view.currentIndex().data()
    show(replace(BLUE, name=name))
    now = OfferedSearch(str(Term("disk", (exactly(name),))))
    assert (row, bar.view.currentIndex().data()) == ("Blue 3", name)
    assert bar.view.chosen == now
    assert (chosen, replaced) == ([], [now])
