"""Installs the user's language: our own catalogue, and Qt's for its dialogs."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.config import paths

ENGLISH: Final = "en"
"""The language of the texts in the code, which needs no catalogue."""
_TRADITIONAL: Final = ("zh-Hant", "zh-TW", "zh-HK", "zh-MO")
"""Chinese in other characters than those of our catalogue."""
_MARK: Final = "cinventory"
_QT: Final = QLibraryInfo.LibraryPath.TranslationsPath


def install(app: QCoreApplication, language: str) -> QLocale:
    """Install `language` for every later window, and return the locale for its numbers.

    `language` is an ISO 639 code. Empty means the first of the system's languages that has a catalogue.
    Without a catalogue, the language is English. Catalogues of an earlier call are removed.
    """
    for translator in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(translator)
        translator.deleteLater()
    spoken = _first_known((language,) if language else QLocale.system().uiLanguages())
    if spoken != ENGLISH:
        # Qt finds that of Brazil for Portuguese, and that of China for Chinese.
        _add(app, lambda words: words.load(QLocale(spoken), "qtbase", "_", QLibraryInfo.path(_QT)))
        _add(app, lambda words: words.load(str(catalogue(spoken))))
    locale = QLocale.system()
    if QLocale.languageToCode(locale.language()) != spoken:
        locale = QLocale(spoken)
    QLocale.setDefault(locale)
    return locale


def languages() -> tuple[str, ...]:
    """Return the languages with a catalogue, which English does not need."""
    return tuple(
        sorted(file.stem.partition("_")[2] for file in catalogue("x").parent.glob("cinventory_*.qm"))
    )


def catalogue(language: str) -> Path:
    """Return the path of our catalogue for a language. The file may not exist."""
    return paths.resource(f"translations/cinventory_{language}.qm")


def _first_known(languages: Iterable[str]) -> str:
    asked = list(languages)
    traditional = [language for language in asked if language.startswith(_TRADITIONAL)]
    refused = {*traditional, "zh"} if traditional else set()
    codes = (language.partition("-")[0] for language in asked if language not in refused)
    return next((code for code in codes if code == ENGLISH or catalogue(code).is_file()), ENGLISH)


def _add(app: QCoreApplication, load: Callable[[QTranslator], bool]) -> None:
    """Install a catalogue. If it cannot be read, texts stay untranslated."""
    translator = QTranslator(app)
    translator.setObjectName(_MARK)
    if load(translator):
        app.installTranslator(translator)
