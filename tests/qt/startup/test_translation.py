"""Whether the window can speak another language, and whether it does so in all that it says."""

import re
import socket
import threading
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.config import paths
from app.config.language import languages
from app.config.news import NEWS_ADDRESS
from app.config.programs.desktop_files import DesktopFiles
from app.config.programs.installed import Installed
from app.config.settings import Settings
from app.core.file.record import FileStatus
from app.core.message import Message
from app.probe.base import ProbeAnswer, Prober, ProbeTask
from app.qt.base.action import Menu
from app.qt.base.theme import Theme
from app.qt.files.columns_dialog import ColumnsDialog
from app.qt.files.hand_over_fields import EXAMPLE
from app.qt.jobs.controller import Controller
from app.qt.startup.features import acts
from tests.doubles import FakeProber, make_files, ok
from tests.export.marked import unmarked
from tests.qt.conftest import Install, OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.gestures import select
from tests.qt.parts import parts
from tests.qt.preferences.pages import preferences_dialog
from tests.qt.words import words

FILES = 4
PORTABLE = QKeySequence.SequenceFormat.PortableText
DATA = {"Cinventory", "English", "Deutsch", "HEVC", "Main", "AAC", "LC", "Matroska", "UHD", "csv", "de", "AV"}
DATA |= {"Français", "Español", "Italiano", "Português", "do", "Brasil", "Polski", "日本語", "简体中文"}
DATA |= {"clip", "mkv", "videos", "Mb", "kHz"}
DATA |= set(re.findall(r"[^\W\d_]{2,}", socket.gethostname()))  # the name of the disk of the system
"""Words that are names, and the same in every language."""


def catalogue() -> dict[tuple[str, str], str]:
    """Return our German by context and English."""
    tree = ET.parse(paths.resource("translations/cinventory_de.ts"))  # noqa: S314 - our own
    return {
        (str(context.findtext("name")), str(message.findtext("source"))): str(message.findtext("translation"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def say(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def test_german_comes_with_its_numbers(install: Install) -> None:
    locale = install("de")
    assert locale.language() is QLocale.Language.German
    assert locale.toString(1234.5, "f", 1) == "1.234,5"
    assert QLocale() == locale
    assert say("Message", "The file is empty.") == "Die Datei ist leer."
    assert say("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize(
    ("language", "cancel"), [("fr", "Annuler"), ("pl", "Anuluj"), ("pt", "Cancelar"), ("zh", "取消")]
)
def test_the_words_of_qt_come_with_a_language(install: Install, language: str, cancel: str) -> None:
    install(language)
    assert say("QPlatformTheme", "Cancel") == cancel


def test_english_takes_german_back(install: Install) -> None:
    install("de")
    locale = install("en")
    assert locale.toString(1234.5, "f", 1) == "1,234.5"
    assert say("Message", "The file is empty.") == "The file is empty."
    assert say("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_without_words_is_english(install: Install) -> None:
    assert install("tlh").language() is QLocale.Language.English
    assert say("Message", "The file is empty.") == "The file is empty."


def test_a_catalogue_that_cannot_be_read_leaves_the_words_as_they_are(
    install: Install, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "cinventory_de.qm").write_bytes(b"no catalogue")
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / Path(name).name)
    assert languages() == ("de",)
    install("de")
    assert say("Message", "The file is empty.") == "The file is empty."


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-Latn-AT", "de-AT", "de"], "Die Datei ist leer."),
        (["nl-NL", "nl", "de-DE", "en"], "Die Datei ist leer."),
        (["en-GB", "en", "de"], "The file is empty."),
        (["zh-Hant-TW", "zh-TW", "zh", "de"], "Die Datei ist leer."),
        (["C"], "The file is empty."),
        ([], "The file is empty."),
    ],
)
def test_the_system_s_first_known_language_is_taken(
    install: Install, monkeypatch: pytest.MonkeyPatch, wanted: list[str], spoken: str
) -> None:
    class System(QLocale):
        def uiLanguages(self, *_separator: object) -> list[str]:  # noqa: N802
            return wanted

    monkeypatch.setattr(QLocale, "system", lambda: System("fr_FR"))
    locale = install("")
    assert say("Message", "The file is empty.") == spoken
    assert locale.language() is (QLocale.Language.German if "Datei" in spoken else QLocale.Language.English)


def test_a_dialect_of_the_system_keeps_its_numbers(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_CH"))
    assert install("de").toString(1234567) == QLocale("de_CH").toString(1234567)


def answer(task: ProbeTask) -> ProbeAnswer:
    """One file after the other: without fault, empty, too slow."""
    if task.path.endswith(b"1.mkv"):
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("file.empty"))
    if task.path.endswith(b"2.mkv"):
        reason = Message("probe.silent", {"limit": 20})
        return ProbeAnswer(key=task.key, status=FileStatus.TIMEOUT, reason=reason)
    return ok(task)


def _is_named(widget: QWidget, name: str) -> bool:
    return widget.accessibleName() == name


class Tour:
    """Opens whatever the window has, and listens."""

    def __init__(self, open_desktop: OpenDesktop, qtbot: QtBot, folder: Path) -> None:
        self.heard: set[str] = set()
        self._qtbot = qtbot
        self._folder = folder
        self._gate = threading.Semaphore(0)
        self._desktop = open_desktop(self._prober)
        self._window = self._desktop.window
        self._window.resize(1280, 800)  # with room for the details

    def _prober(self, _request: object) -> Prober:
        return FakeProber(answer, gate=self._gate)

    def go(self) -> set[str]:
        """Return everything that was said on the way."""
        self._listen()
        self._scan()
        self._look_at_files()
        self._search()
        self._look_at_source()
        self._open_dialogs()
        return self.heard

    def _listen(self) -> None:
        self.heard |= words(self._window)

    def _wait(self, fact: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(fact)

    def _scan(self) -> None:
        window = self._window
        make_files(self._folder, FILES)
        assert self._desktop.session is not None
        self._desktop.session.desk.part(Controller).scan((bytes(self._folder),))
        self._wait(lambda: parts(window).activity.isVisible() and window.menu["cancel"].isEnabled())
        self._listen()
        window.menu["cancel"].trigger()
        self._listen()
        self._wait(parts(window).activity.resume.isVisible)
        self._listen()
        self._gate.release(100)
        parts(window).activity.resume.click()
        self._wait(lambda: parts(window).model.rowCount() == FILES)
        self._wait(lambda: not window.menu["cancel"].isEnabled())
        settle(self._desktop, self._qtbot)
        self._listen()

    def _look_at_files(self) -> None:
        window, details = self._window, parts(self._window).details
        for row in range(3):
            select(parts(window).files.table, row)
            self._wait(partial(_is_named, details.sheet, f"clip {row:04}.mkv"))
            self._listen()
        details.tabs.setCurrentIndex(1)
        self._wait(lambda: details.pages.currentWidget() is details.report)
        self._listen()
        details.tabs.setCurrentIndex(0)
        window.menu["select_all"].trigger()
        self._wait(lambda: "clip" not in details.sheet.accessibleName())
        self._listen()
        parts(window).files.table.open_columns()
        dialog = window.findChildren(ColumnsDialog)[-1]
        self._listen()
        dialog.close()
        parts(window).files.table.header.open_menu(0)
        self._close_menus()

    def _search(self) -> None:
        window = self._window
        parts(window).search.setText("~~~")
        self._wait(lambda: parts(window).model.rowCount() == 0)
        self._listen()
        window.menu["show_all"].trigger()
        self._wait(lambda: parts(window).model.rowCount() == FILES)

    def _look_at_source(self) -> None:
        window = self._window
        parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
        window.menu["remove_source"].trigger()
        self._wait(window.notice.isVisible)
        self._listen()

    def _close_menus(self) -> None:
        self._listen()
        for menu in self._window.findChildren(QMenu):
            menu.close()

    def _open_dialogs(self) -> None:
        commands = self._window.menu
        for key in ("preferences", "about", "shortcuts", "export"):
            commands[key].trigger()
            self._listen()
            for dialog in self._window.findChildren(QDialog):
                dialog.reject()


@pytest.fixture
def no_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no programs on this computer that could be named: their names are not ours to translate."""
    nothing = Installed(DesktopFiles({}, ()), ())
    monkeypatch.setattr("app.config.programs.installed.installed", lambda: nothing)


@pytest.mark.usefixtures("no_programs")
def test_all_that_has_a_german_word_is_said_in_german(
    install: Install, open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    install("de")
    english = {source for (_, source), german in catalogue().items() if german != source}
    german = set(catalogue().values())
    heard = Tour(open_desktop, qtbot, videos).go()
    assert heard & english - german - DATA == set()
    assert {
        "Ordner hinzufügen\N{NO-BREAK SPACE}…",
        "Einstellungen",
        "Bibliothek",
        "Größe",
        "Die Datei ist leer.",
    } <= heard


class Bracketed(QTranslator):
    """Puts into brackets what is asked for and has a translation, and what Qt asks for itself."""

    def __init__(self) -> None:
        super().__init__()
        self._known = catalogue()
        self._ours = {context for context, _ in self._known}

    def translate(self, context: str, text: str, *_more: object) -> str | None:
        if context in self._ours and (context, text) not in self._known:
            return None
        return f"⟦{text}⟧"


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    """Has every word that is translated stand in brackets."""
    translator = Bracketed()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("bracketed", "no_programs")
def test_every_word_goes_through_the_translation(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    left = set()
    title = "library \N{EN DASH} Cinventory"  # the name of a file
    for text in Tour(open_desktop, qtbot, videos).go():
        named = (
            text.replace(str(videos), "").replace(NEWS_ADDRESS, "").replace(EXAMPLE, "").removesuffix(title)
        )
        bare = unmarked(named.replace("&", ""))
        left |= {(word, text) for word in re.findall(r"[^\W\d_]{2,}", bare) if word not in DATA}
    assert not left


def keys(menu: Menu) -> list[list[str]]:
    return [[each.toString(PORTABLE) for each in action.shortcuts()] for action in menu.all()]


def test_the_keys_are_the_same_in_german(install: Install, theme: Theme) -> None:
    english = Menu(acts(), theme)
    install("de")
    german = Menu(acts(), theme)
    assert keys(german) == keys(english)
    assert "Strg+E" in german["export"].toolTip()


def test_no_two_fields_of_the_german_preferences_share_a_mnemonic(install: Install, qtbot: QtBot) -> None:
    install("de")
    dialog = preferences_dialog(Settings())
    qtbot.addWidget(dialog)
    marked: set[str] = set()
    for at, page in enumerate(dialog.pages):
        dialog.list.setCurrentRow(at)
        rows = [
            label.text()
            for row in page.rows()
            for label in row.findChildren(QLabel)
            if label.buddy() is not None
        ]
        texts = [*rows, *(button.text() for button in dialog.buttons.buttons())]
        letters = sorted(letter.lower() for text in texts for letter in re.findall("&([^&])", text))
        assert sorted(set(letters)) == letters
        marked.update(rows)
    assert len(marked) > 9
