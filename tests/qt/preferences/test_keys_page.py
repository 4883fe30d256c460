"""The keys of acts: found, changed, taken away, and given back; a warning where two meet."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.qt.base.action import Act, Menu, Scope
from app.qt.base.need import Need
from app.qt.base.place import In
from app.qt.base.theme import Theme
from app.qt.preferences.keys_page import KeysEditor, KeysPage

Key = Qt.Key


@pytest.fixture
def menu(theme: Theme, qtbot: QtBot) -> Menu:
    parent = QObject()
    acts = (
        Act(key="find", text="Find", hint="Go there", keys=("Ctrl+F",), places=(In.EDIT.at(1, 10),)),
        Act(key="copy", text="Copy", hint="Take it", keys=("Ctrl+C",), places=(In.EDIT.at(1, 20),)),
        Act(key="play", text="Play", hint="Play it", keys=("Return", "Enter"), scope=Scope.FILES),
        Act(key="rename", text="Rename", hint="Name it", keys=("Return",), scope=Scope.SEARCH),
    )
    made = Menu([*acts], theme, parent)
    made.follow({Need.LIBRARY: lambda: True})
    made.setParent(None)
    return made


@pytest.fixture
def page(menu: Menu, qtbot: QtBot) -> KeysPage:
    page = KeysPage(menu)
    page.load(Settings())
    for row in page.rows():
        qtbot.addWidget(row)
        row.show()
    return page


@pytest.fixture
def editor(page: KeysPage) -> KeysEditor:
    widget = page.by_field["keys"].control.widget
    assert isinstance(widget, KeysEditor)
    return widget


def listed(editor: KeysEditor) -> dict[str, str]:
    return {item.text(0): item.text(1) for item in editor._items() if not item.isHidden()}


def choose(editor: KeysEditor, text: str) -> None:
    (item,) = editor.list.findItems(text, Qt.MatchFlag.MatchExactly)
    editor.list.setCurrentItem(item)


def press(editor: KeysEditor, keys: str) -> None:
    editor.pressed.setKeySequence(QKeySequence(keys))
    editor.pressed.editingFinished.emit()


def saved(page: KeysPage) -> dict[str, tuple[str, ...]]:
    settings = page.save(Settings())
    assert settings is not None
    return settings.keys


def test_all_acts_are_listed_and_found_by_name_and_keys(editor: KeysEditor) -> None:
    assert listed(editor) == {"Find": "Ctrl+F", "Copy": "Ctrl+C", "Play": "Return, Enter", "Rename": "Return"}
    QTest.keyClicks(editor.search, "ctrl+c")
    assert listed(editor) == {"Copy": "Ctrl+C"}
    editor.search.clear()
    QTest.keyClicks(editor.search, "go there")
    assert listed(editor) == {"Find": "Ctrl+F"}


def test_keys_are_changed_taken_away_and_given_back(editor: KeysEditor, page: KeysPage) -> None:
    choose(editor, "Find")
    press(editor, "Ctrl+G")
    assert saved(page) == {"find": ("Ctrl+G",)}
    assert listed(editor)["Find"] == "Ctrl+G"
    editor.none.click()
    assert saved(page) == {"find": ()}
    assert listed(editor)["Find"] == ""
    editor.usual.click()
    assert saved(page) == {}
    assert not editor.usual.isEnabled()


def test_two_acts_with_the_same_keys_are_named(editor: KeysEditor) -> None:
    choose(editor, "Find")
    assert not editor.rival.isVisible()
    press(editor, "Ctrl+C")
    assert editor.rival.text() == "These acts have the same keys, which then do nothing: Copy"
    assert editor.rival.isVisible()
    choose(editor, "Play")
    assert not editor.rival.isVisible(), "of another part of the window"
    choose(editor, "Find")
    press(editor, "Return")
    assert "Play" in editor.rival.text()


def test_the_window_uses_them(menu: Menu) -> None:
    menu.use_keys({"find": ("Ctrl+G", "F3"), "copy": ()})
    assert [key.toString() for key in menu["find"].shortcuts()] == ["Ctrl+G", "F3"]
    assert menu["find"].toolTip() == "Go there (Ctrl+G)"
    assert menu["copy"].shortcuts() == []
    assert menu["copy"].toolTip() == "Take it"
    menu.use_keys({})
    assert menu["find"].shortcut().toString() == "Ctrl+F"
    assert menu.usual_keys("play") == ("Return", "Enter")


def test_what_was_saved_is_shown_again(editor: KeysEditor, page: KeysPage) -> None:
    page.load(Settings(keys={"copy": ("Ctrl+B",)}))
    assert listed(editor)["Copy"] == "Ctrl+B"
    assert saved(page) == {"copy": ("Ctrl+B",)}


def test_every_control_says_what_it_is(editor: KeysEditor) -> None:
    for control in (editor.search, editor.list, editor.pressed, editor.none, editor.usual):
        assert control.accessibleName()
        assert control.accessibleDescription()
