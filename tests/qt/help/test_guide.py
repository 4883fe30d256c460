"""The pages of the help: there in each language, searched, linked, and with all filters."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config.paths import guide_folder
from app.core.facts.catalogue import FILTERS
from app.qt.help.guide import ORDER, SEARCH, Guide, GuidePage
from app.qt.help.window import HelpWindow
from app.qt.startup.features import acts
from app.qt.startup.translation import languages
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop

NAMED_WITH_KEYS = re.compile(
    r"\*\*(?:[^*]+ ▸ )?([^*▸…]+)…?\*\* \(((?:Ctrl|Alt|Shift|F\d|Space|Del|Esc)[^);]*)"
)
"""An act in bold, and the keys in the brackets behind it."""


def pages(language: str) -> list[GuidePage]:
    return list(Guide(guide_folder(), language).pages())


def test_each_language_has_all_pages() -> None:
    english = pages("en")
    assert [page.key for page in english] == list(ORDER)
    assert {file.stem for file in guide_folder().glob("*.md")} == set(ORDER)
    for language in languages():
        for page, other in zip(english, pages(language), strict=True):
            assert other.title != page.title
            assert re.findall(r"\]\(([^)]+)", other.text) == re.findall(r"\]\(([^)]+)", page.text)
            assert other.text.count("\n- ") == page.text.count("\n- "), other.key


def test_a_language_without_pages_is_english() -> None:
    assert [page.title for page in pages("fr")] == [page.title for page in pages("en")]


@pytest.mark.usefixtures("qapp")  # a standard key depends on the platform
def test_pages_name_acts_with_the_keys_that_they_have() -> None:
    keys: dict[str, set[str]] = {}
    for act in acts():
        keys.setdefault(act.text.strip("…"), set()).update(QKeySequence(key).toString() for key in act.keys)
    folder = guide_folder()
    texts = (page.read_text("utf-8") for page in (folder.parent.parent / "README.md", *folder.glob("*.md")))
    named = [pair for text in texts for pair in NAMED_WITH_KEYS.findall(text)]
    assert len(named) > 20
    # "Search" is no act, but its key is that of one.
    every = set().union(*keys.values())
    assert [pair for pair in named if not keys.get(pair[0], every) & set(pair[1].split(", "))] == []


def test_every_filter_is_explained() -> None:
    (page,) = [page for page in pages("en") if page.key == SEARCH]
    assert [each.key for each in FILTERS if f"| {each.key} |" not in page.text] == []


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    window = HelpWindow(pages("en"))
    qtbot.addWidget(window)
    window.show()
    return window


def listed(window: HelpWindow) -> list[str]:
    items = [window.list.item(row) for row in range(window.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_words_find_pages(window: HelpWindow) -> None:
    assert len(listed(window)) == len(ORDER)
    QTest.keyClicks(window.search, "checksum verify")
    assert "Protect files against rot" in listed(window)
    assert len(listed(window)) < len(ORDER)
    assert window.list.currentItem().text() in listed(window)
    QTest.keyClicks(window.search, " nowhere")
    assert listed(window) == []


def test_enter_in_the_search_goes_to_the_first_hit(window: HelpWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.search.setFocus()
    QTest.keyClicks(window.search, "checksums")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.isVisible()
    assert window.text.textCursor().selectedText().lower() == "checksums"
    assert window.text.hasFocus()


def test_paragraphs_are_apart(window: HelpWindow) -> None:
    block = window.text.document().begin()
    margins = []
    while block.isValid():
        if block.textList() is None and block.text():
            margins.append(block.blockFormat().bottomMargin())
        block = block.next()
    assert len(margins) > 2
    assert min(margins) >= 8


def test_links_lead_from_page_to_page(window: HelpWindow) -> None:
    window.text.anchorClicked.emit(QUrl("damaged.md"))
    assert window.list.currentItem().text() == "What is damaged"
    assert "must be decoded" in window.text.toPlainText()


def test_the_help_opens_by_key_and_once(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    main = open_desktop(FakeProber).window
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    qtbot.waitUntil(main.menu["help"].isEnabled)
    QTest.keyClick(main, Qt.Key.Key_F1)
    (window,) = main.findChildren(HelpWindow)
    assert window.list.currentRow() == 0
    main.menu["search_help"].trigger()
    main.menu["whats_new"].trigger()
    assert main.findChildren(HelpWindow) == [window]
    assert window.list.currentItem().text() == "What's new"
    window.close()
