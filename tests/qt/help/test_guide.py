"""The pages of the help: there in each language, searched, linked, and with all filters."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app import __version__
from app.config import language as spoken
from app.config.language import catalogue
from app.config.paths import changes_file, guide_folder
from app.config.settings import TextSize
from app.core.facts.catalogue import FILTERS
from app.qt.base.help_button import HelpButton
from app.qt.base.theme import Theme
from app.qt.help.guide import NEWS, ORDER, SEARCH, Guide, GuidePage, found, pictures
from app.qt.help.window import HelpWindow
from app.qt.search.filter_builder import FilterBuilder
from app.qt.startup.features import FEATURES, acts, preferences_pages
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop

MOST_BYTES = 60_000
MOST_BYTES_OF_ALL = 2_600_000
"""Sizes of the pictures: the packages are to stay small."""
NAMED_WITH_KEYS = re.compile(
    r"\*\*(?:[^*]+ ▸ )?([^*▸…]+)…?\*\* \(((?:Ctrl|Alt|Shift|F\d|Space|Del|Esc)[^);]*)"
)
"""An act in bold, and the keys in the brackets behind it."""


def pages(language: str) -> list[GuidePage]:
    return list(Guide(guide_folder(), language).pages())


def languages() -> tuple[str, ...]:
    """Return the languages of the guide beside English."""
    return tuple(each for each in spoken.languages() if (guide_folder() / each).is_dir())


def own_pages(language: str) -> list[GuidePage]:
    """Return the pages that are written in a language; the window shows English ones in place of others."""
    return [page for page in pages(language) if language in {"en", page.folder.name}]


def targets(page: GuidePage) -> list[str]:
    """Return the links and pictures of a page. Most languages have the pictures of English."""
    return [target.removeprefix("../") for target in re.findall(r"\]\(([^)]+)", page.text)]


def test_each_language_has_its_pages() -> None:
    english = {page.key: page for page in pages("en")}
    assert list(english) == list(ORDER)
    assert {file.stem for file in guide_folder().glob("*.md")} == set(ORDER)
    assert [page.key for page in own_pages("de")] == list(ORDER)
    for language in languages():
        own = own_pages(language)
        assert {page.key for page in own} >= {"first-scan", "files", "play", "search", "disks"}
        for other in own:
            page = english[other.key]
            assert other.title != page.title
            assert targets(other) == targets(page)
            assert other.text.count("\n- ") == page.text.count("\n- "), other.key


def test_each_picture_is_there_in_both_themes_and_told_in_words() -> None:
    named = set()
    for language in ("en", *languages()):
        for page in own_pages(language):
            for name, told in pictures(page.text).items():
                light = (page.folder / name).resolve()
                both = light, light.parent / "dark" / light.name
                named |= set(both)
                assert len(told) > 20, f"{page.key}: {name} needs words for those who do not see it"
                sizes = [(file, file.stat().st_size) for file in both]
                assert [file for file, size in sizes if size > MOST_BYTES] == []
                assert both[0].read_bytes() != both[1].read_bytes()
    assert set(guide_folder().rglob("*.png")) == named  # nothing lies there that no page shows
    assert len(named) > 4 * 15
    assert sum(file.stat().st_size for file in named) <= MOST_BYTES_OF_ALL


def test_names_of_pictures_are_no_words_of_a_page() -> None:
    page = GuidePage("a", "A", "# A\n\n![A blue window](pictures/table.png) [more](damaged.md)")
    assert page.weigh({"blue", "more", "pictures", "damaged"}).keys() == {"blue", "more"}


def test_a_language_without_pages_is_english() -> None:
    assert [page.title for page in pages("nl")] == [page.title for page in pages("en")]


@pytest.mark.usefixtures("qapp")  # a standard key depends on the platform
def test_pages_name_acts_with_the_keys_that_they_have() -> None:
    keys: dict[str, set[str]] = {}
    for act in acts():
        keys.setdefault(act.text.strip("…"), set()).update(QKeySequence(key).toString() for key in act.keys)
    folder = guide_folder()
    texts = (page.read_text("utf-8") for page in (folder.parent / "window.md", *folder.glob("*.md")))
    named = [pair for text in texts for pair in NAMED_WITH_KEYS.findall(text)]
    assert len(named) > 20
    # "Search" is no act, but its key is that of one.
    every = set().union(*keys.values())
    assert [pair for pair in named if not keys.get(pair[0], every) & set(pair[1].split(", "))] == []


def test_every_filter_is_explained() -> None:
    (page,) = [page for page in pages("en") if page.key == SEARCH]
    assert [each.key for each in FILTERS if f"| {each.key} |" not in page.text] == []


@pytest.mark.parametrize(
    ("question", "key", "answer"),
    [
        (
            "How do I find videos with German subtitles?",
            "beside",
            "sub:deu finds videos with German subtitles",
        ),
        ("I unplugged my disk, are the files gone?", "disks", "Connect the disk, and its files are back"),
        ("How can I free space by removing duplicates?", "copies", "shows a plan first"),
        ("How do I look at my library from my phone?", "browser-page", "cinventory serve --open --host"),
        ("Which videos are broken?", "damaged", "Check for damage"),
        ("Will this video play on my Apple TV?", "plays-on", "Choose one to see why files fail"),
        ("My drive letter changed and all files are missing", "disks", "Find again…"),
        ("How do I move the library to a new computer?", "library", "Open library… on the new computer"),
        ("How do I back up my catalog?", "library", "Choose another disk than its own"),
        ("Which hard drive is this movie on?", "disks", "Which drive is a film on? Every file has a disk"),
        ("A list of my movies in Excel", "export", "CSV is for spreadsheets"),
        ("How do I undo deleting duplicates?", "copies", "lists what was moved, and moves it back"),
        ("movies without subtitles", "beside", "sub:none finds videos without any subtitles"),
        ("check for corrupt videos", "damaged", "Choose Check ▸ Check for damage…"),
        ("find low resolution videos", "search", "res:4k,8k"),
        ("does it scan new files automatically", "look-after", "changes are scanned as they happen"),
        ("dark mode", "looks", "light, dark or like the system"),
        ("How do I compare two copies side by side?", "play", "which is compared with its copies"),
        ("jump to the damage in a video", "play", "Play from lists all these places"),
        ("play another soundtrack", "play", "T lists the tracks of sound"),
        ("How do I give a file to another program?", "play", "lists the programs on this computer"),
        ("turn off the check for updates", "trouble", "is chosen on the page New versions"),
        ("open in VLC", "play", "plays the file in your own player"),
        ("does it upload anything to the internet", "library", "the program asks no server"),
    ],
)
def test_a_question_of_a_newcomer_leads_to_the_page_that_answers(
    window: HelpWindow, question: str, key: str, answer: str
) -> None:
    window.search.setText(question)
    assert window.list.currentRow() == ORDER.index(key)
    assert answer in " ".join(window.text.toPlainText().split())
    assert window.text.textCursor().hasSelection()


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("Wie finde ich Videos mit deutschen Untertiteln?", "beside"),
        ("Ich habe den Datenträger abgezogen, sind die Dateien weg?", "disks"),
        ("Welche Videos sind kaputt?", "damaged"),
        ("Wie werde ich doppelte Dateien los?", "copies"),
        ("Spielt das auf meinem Fernseher?", "plays-on"),
        ("Wie sehe ich die Bibliothek auf dem Handy?", "browser-page"),
        ("Der Laufwerksbuchstabe hat sich geändert, alle Dateien fehlen", "disks"),
        ("Mit der Bibliothek auf einen neuen Computer umziehen", "library"),
        ("Wie sichere ich die Bibliothek?", "library"),
        ("Auf welcher Festplatte ist der Film?", "disks"),
        ("Liste meiner Filme in Excel", "export"),
        ("gelöschte Duplikate wiederherstellen", "copies"),
        ("Filme ohne Untertitel", "beside"),
        ("dunkles Design", "looks"),
        ("Wie vergleiche ich zwei Kopien nebeneinander?", "play"),
        ("zur beschädigten Stelle im Video springen", "play"),
        ("andere Tonspur abspielen", "play"),
        ("Wie öffne ich eine Datei mit einem anderen Programm?", "play"),
        ("die Suche nach einem Update abschalten", "trouble"),
        ("in VLC öffnen", "play"),
        ("lädt das Programm etwas hoch", "library"),
    ],
)
def test_a_german_question_does_so_too(question: str, key: str) -> None:
    assert found(pages("de"), question)[0].key == key


@pytest.mark.parametrize(
    ("language", "question", "key"),
    [
        ("ja", "ファイルを検索するには?", "search"),
        ("ja", "最初のスキャン", "first-scan"),
        ("ja", "ディスクを取り外す", "disks"),
        ("ja", "音声が出ない", "play"),
        ("zh", "如何搜索文件", "search"),
        ("zh", "第一次扫描", "first-scan"),
        ("zh", "离线硬盘", "disks"),
        ("zh", "没有声音", "play"),
    ],
)
def test_a_question_in_a_language_without_spaces_does_so_too(language: str, question: str, key: str) -> None:
    assert found(pages(language), question)[0].key == key


def test_latin_letters_are_found_between_those_of_another_script() -> None:
    page = GuidePage("a", "题", "# 题\n\n用codec筛选、用hevc编码")
    assert page.weigh({"codec", "hevc", "ode", "筛选"}).keys() == {"codec", "hevc", "筛选"}


def test_a_word_in_a_language_without_spaces_is_marked_on_the_page(qtbot: QtBot) -> None:
    window = HelpWindow(pages("ja"))
    qtbot.addWidget(window)
    window.search.setText("ファイルを検索するには?")
    assert window.text.textCursor().selectedText() == "ファイル"


def words_of_window() -> dict[str, set[str]]:
    """Return the texts of the window, English and German, without ellipses and marks of keys."""
    words: dict[str, set[str]] = {"en": set()}
    for language in languages():
        texts = ET.parse(catalogue(language).with_suffix(".ts"))  # noqa: S314 - our own
        for message in texts.iter("message"):
            for each, tag in (("en", "source"), (language, "translation")):
                words.setdefault(each, set()).add(bare(message.findtext(tag) or ""))
    return words


def bare(text: str) -> str:
    text = re.sub(r"\(&\w\)", "", text)  # the mark of Chinese and Japanese
    return text.replace("&", "").replace("\N{NO-BREAK SPACE}", " ").rstrip("… ")


def test_what_pages_name_in_bold_is_so_called_in_the_window() -> None:
    known = words_of_window()
    for language in ("en", *languages()):
        for page in own_pages(language):
            text = re.sub(r"\n- \*\*[^*]+\*\*:", "", page.text) if page.key == "trouble" else page.text
            named = [bare(part) for each in re.findall(r"\*\*(.+?)\*\*", text) for part in each.split(" ▸ ")]
            assert [each for each in named if each not in known[language] | {"?"}] == [], page.key


def test_filters_that_pages_name_are_there() -> None:
    known = {each.key for each in FILTERS} | {each for field in FILTERS for each in field.aliases}
    for language in ("en", *languages()):
        for page in own_pages(language):
            named = set(re.findall(r"`-?([a-z-]+):[^/ ]", page.text))
            assert named <= known, page.key


def test_the_news_end_with_the_changes_of_this_version(tmp_path: Path) -> None:
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text(f"# All\n\n## Unreleased\n\n- later\n\n## {__version__} - 2030-01-01\n\n- now\n")
    (page,) = [page for page in Guide(guide_folder(), "en", changes).pages() if page.key == NEWS]
    assert page.more.endswith("- now\n")
    assert "later" not in page.more
    assert changes_file().is_file()


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
    before = listed(window)
    QTest.keyClicks(window.search, " nowhere")
    assert set(before) <= set(listed(window))
    window.search.setText("nowhere")
    assert listed(window) == []
    assert window.nothing.isVisible()
    window.search.clear()
    assert not window.nothing.isVisible()
    assert len(listed(window)) == len(ORDER)


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


@pytest.fixture
def pictured(tmp_path: Path) -> GuidePage:
    """A page with a picture of 1000 x 100 px, white, and black in the dark theme."""
    folder = tmp_path / "pictures"
    (folder / "dark").mkdir(parents=True)
    for place, colour in ((folder, "white"), (folder / "dark", "black")):
        image = QImage(1000, 100, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(place / "window.png"))
    return GuidePage("a", "A", "# A\n\n![The window](pictures/window.png)\n", folder=tmp_path)


def shown_picture(window: HelpWindow) -> QImage:
    document = window.text.document()
    image = document.resource(document.ResourceType.ImageResource, QUrl("pictures/window.png"))
    assert isinstance(image, QImage)
    return image


def test_a_picture_fits_the_page_in_pixels_of_the_screen(pictured: GuidePage, qtbot: QtBot) -> None:
    window = HelpWindow([pictured])
    qtbot.addWidget(window)
    window.resize(620, 400)
    window.show()
    margins = 2 * window.text.document().documentMargin()
    room = (window.text.viewport().width() - margins) * window.devicePixelRatioF()
    assert 0 < shown_picture(window).width() <= room < 500
    assert not window.text.horizontalScrollBar().isVisible()
    window.resize(1400, 400)
    QApplication.processEvents()
    assert shown_picture(window).width() == 500 * window.devicePixelRatioF()  # as large as what it shows
    assert "The window" in window.text.accessibleDescription()


def test_a_picture_is_that_of_the_theme(pictured: GuidePage, qtbot: QtBot) -> None:
    window = HelpWindow([pictured])
    qtbot.addWidget(window)
    window.show()
    assert shown_picture(window).pixelColor(9, 9) == QColor("white")
    palette = window.text.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor("black"))
    palette.setColor(QPalette.ColorRole.Text, QColor("white"))
    window.text.setPalette(palette)
    assert shown_picture(window).pixelColor(9, 9) == QColor("black")


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
    assert window.list.currentItem().text() == "Look through the files"
    main.menu["search_help"].trigger()
    main.menu["whats_new"].trigger()
    assert main.findChildren(HelpWindow) == [window]
    assert window.list.currentItem().text() == "What's new"
    window.close()


def test_each_page_and_button_leads_to_a_page_that_is_there(qapp: QApplication) -> None:
    del qapp
    wanted = {page.guide for feature in FEATURES for page in feature.pages}
    wanted |= {page.guide for page in preferences_pages()}
    assert len(wanted) > 8
    assert wanted - {""} <= set(ORDER)
    named = {
        key
        for file in (guide_folder().parent.parent / "app" / "qt").rglob("*.py")
        for key in re.findall(r'(?:add_help\(self\.buttons, |HelpButton\()"([^"]+)"', file.read_text("utf-8"))
    }
    assert named <= set(ORDER)
    assert len(named) > 6


def test_help_opens_by_key_over_a_dialog(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    main = open_desktop(FakeProber).window
    qtbot.waitUntil(main.menu["filter_builder"].isEnabled)
    main.menu["filter_builder"].trigger()
    (dialog,) = main.findChildren(FilterBuilder)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.text, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: bool(main.findChildren(HelpWindow)))
    (window,) = main.findChildren(HelpWindow)
    assert window.list.currentItem().text() == "Search and filters"
    assert dialog.isVisible()
    assert window.parent() is dialog  # else the dialog would take its keys
    window.close()
    dialog.reject()


def test_a_button_on_a_page_opens_what_it_is_about(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    main = open_desktop(FakeProber).window
    qtbot.waitUntil(main.menu["copies"].isEnabled)
    main.menu["copies"].trigger()
    (button,) = [each for each in main.findChildren(HelpButton) if each.page == "copies"]
    button.click()
    (window,) = main.findChildren(HelpWindow)
    assert window.list.currentItem().text() == "Find copies"
    window.show_page(NEWS)
    main.menu["help"].trigger()
    assert window.list.currentItem().text() == "Find copies"
    window.close()


@pytest.mark.parametrize("language", ["en", "de"])
def test_titles_are_whole_with_text_of_200_percent(
    qtbot: QtBot, qapp: QApplication, theme: Theme, language: str
) -> None:
    theme.fit(TextSize.LARGEST, compact=False)
    qapp.setFont(twice_as_large(qapp.font()))
    window = HelpWindow(pages(language))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    pane = window.list
    assert pane.horizontalScrollBar().maximum() == 0
    for row in range(pane.count()):
        item = pane.item(row)
        option = QStyleOptionViewItem()
        pane.initViewItemOption(option)
        option.rect, option.text = pane.visualItemRect(item), item.text()
        assert option.rect.width() <= pane.viewport().width() + 2, item.text()  # Qt counts two more
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        place = pane.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, pane)
        margin = pane.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, pane) + 1
        room = QRect(0, 0, place.width() - 2 * margin, 1000)
        needed = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        assert needed.width() <= room.width(), item.text()
        assert needed.height() <= place.height(), item.text()


def twice_as_large(font: QFont) -> QFont:
    """Return a font as a system with text of 200 % has it."""
    larger = QFont(font)
    larger.setPixelSize(26)
    return larger
