"""The dialog of columns: search, groups, order, pins and sorting, at once in the table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.facts.catalogue import COLUMNS, GROUPS
from app.qt.files.columns import THUMBNAIL
from app.qt.files.columns_dialog import ColumnsDialog
from app.qt.files.header import FileHeader
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


@pytest.fixture
def desktop(open_desktop: OpenDesktop) -> Desktop:
    return open_desktop(lambda _request: FakeProber())


@pytest.fixture
def header(desktop: Desktop) -> FileHeader:
    return parts(desktop.window).files.table.header


@pytest.fixture
def dialog(desktop: Desktop) -> ColumnsDialog:
    desktop.window.menu["columns"].trigger()
    dialog = desktop.window.findChild(ColumnsDialog)
    assert dialog is not None
    return dialog


def shown(header: FileHeader) -> list[str]:
    return [state.key for state in header.columns() if state.shown]


def listed(dialog: ColumnsDialog) -> list[str]:
    return [dialog.shown.item(row).text() for row in range(dialog.shown.count())]


def check(dialog: ColumnsDialog, key: str) -> None:
    """Press Space on a column."""
    dialog.picker.tree.setCurrentItem(dialog.picker.items[key])
    QTest.keyClick(dialog.picker.tree, Qt.Key.Key_Space)


def test_every_column_is_in_one_group() -> None:
    grouped = [fact.key for _, facts in GROUPS for fact in facts if fact.title]
    assert grouped == [column.key for column in COLUMNS]


def test_it_offers_what_the_table_has_and_can_have(dialog: ColumnsDialog, header: FileHeader) -> None:
    assert set(dialog.picker.items) == {THUMBNAIL.key, *(column.key for column in COLUMNS)}
    assert set(dialog.picker.checked()) == set(shown(header))
    assert listed(dialog)[0] == "Name"


def test_a_column_is_shown_and_hidden_at_once(dialog: ColumnsDialog, header: FileHeader) -> None:
    check(dialog, "modified")
    assert "modified" in shown(header)
    assert "Modified" in listed(dialog)
    check(dialog, "modified")
    assert "modified" not in shown(header)
    assert "Modified" not in listed(dialog)


def test_the_name_cannot_be_hidden(dialog: ColumnsDialog, header: FileHeader) -> None:
    check(dialog, "name")
    assert "name" in shown(header)
    assert "name" in dialog.picker.checked()


def test_a_search_narrows_the_groups(dialog: ColumnsDialog, header: FileHeader) -> None:
    before = shown(header)
    QTest.keyClicks(dialog.picker.search, "HDR")
    visible = [key for key, item in dialog.picker.items.items() if not item.isHidden()]
    assert visible == ["hdr"]
    tops = [dialog.picker.tree.topLevelItem(at) for at in range(dialog.picker.tree.topLevelItemCount())]
    assert [top.text(0) for top in tops if top is not None and not top.isHidden()] == ["Picture"]
    assert shown(header) == before


@pytest.mark.parametrize(
    ("text", "key"), [("codec", "video"), ("vcodec", "video"), ("codec", "audio"), ("fps", "frame_rate")]
)
def test_a_search_finds_by_the_names_in_filters(dialog: ColumnsDialog, text: str, key: str) -> None:
    QTest.keyClicks(dialog.picker.search, text)
    assert not dialog.picker.items[key].isHidden()
    assert dialog.picker.items["size"].isHidden()
    assert not dialog.picker.nothing.isVisible()


def test_a_search_without_a_result_says_so(dialog: ColumnsDialog) -> None:
    QTest.keyClicks(dialog.picker.search, "nonesuch")
    assert dialog.picker.nothing.isVisible()
    assert dialog.picker.nothing.text() == "No column is named “nonesuch”."
    assert dialog.picker.search.accessibleDescription() == dialog.picker.nothing.text()
    dialog.picker.search.clear()
    assert not dialog.picker.nothing.isVisible()
    assert not any(item.isHidden() for item in dialog.picker.items.values())


def test_columns_are_moved_and_pinned(dialog: ColumnsDialog, header: FileHeader) -> None:
    dialog.shown.setCurrentRow(0)
    assert not dialog.left.isEnabled()
    dialog.right.click()
    assert shown(header)[1] == "name"
    assert dialog.shown.currentRow() == 1
    dialog.pin.click()
    assert shown(header)[0] == "name"
    assert header.pinned(0)
    assert listed(dialog)[0] == "Name (pinned)"
    dialog.pin.click()
    assert not header.pinned(0)


def test_the_order_of_rows_is_chosen(dialog: ColumnsDialog, header: FileHeader) -> None:
    dialog.sort.setCurrentIndex(dialog.sort.findData("size"))
    dialog.sort.activated.emit(dialog.sort.currentIndex())
    assert header.order == (("size", False),)
    dialog.reversed.click()
    assert header.order == (("size", True),)
    dialog.sort.setCurrentIndex(0)
    dialog.sort.activated.emit(0)
    assert not header.order
    assert not dialog.reversed.isEnabled()


def test_all_controls_have_names_and_fit_a_small_screen(dialog: ColumnsDialog, qtbot: QtBot) -> None:
    qtbot.waitExposed(dialog)
    controls = [each for kind in (QAbstractButton, QComboBox) for each in dialog.findChildren(kind)]
    named: list[QWidget] = [*controls, dialog.shown, dialog.picker.tree, dialog.picker.search]
    for each in named:
        if each.isVisible() and each.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()), each
    least = dialog.minimumSizeHint()
    assert (least.width(), least.height()) <= (600, 430)
