"""Has the window speak the user's language: our own catalogue, and Qt's for the words of its dialogs."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.config import paths

ENGLISH: Final = "en"
"""What the words in the code are; it needs no catalogue."""
_MARK: Final = "cinventory"
_QT: Final = QLibraryInfo.LibraryPath.TranslationsPath


def install(app: QCoreApplication, language: str) -> QLocale:
    """Have every window that is made from now on speak `language`, and return the locale for its numbers.

    `language` is an ISO 639 code; empty means the first of the system's languages that there are words
    for. Where there are none it is English. What an earlier call installed is taken back.
    """
    for translator in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(translator)
        translator.deleteLater()
    spoken = _first_known((language,) if language else QLocale.system().uiLanguages())
    if spoken != ENGLISH:
        _add(app, Path(QLibraryInfo.path(_QT)) / f"qtbase_{spoken}.qm")
        _add(app, catalogue(spoken))
    locale = QLocale.system()
    if QLocale.languageToCode(locale.language()) != spoken:
        locale = QLocale(spoken)
    QLocale.setDefault(locale)
    return locale


def languages() -> tuple[str, ...]:
    """Return the languages that there are words for besides English."""
    return tuple(
        sorted(file.stem.partition("_")[2] for file in catalogue("x").parent.glob("cinventory_*.qm"))
    )


def catalogue(language: str) -> Path:
    """Return the file with our own words in a language; it may not exist."""
    return paths.resource(f"translations/cinventory_{language}.qm")


def _first_known(languages: Iterable[str]) -> str:
    codes = (language.partition("-")[0] for language in languages)
    return next((code for code in codes if code == ENGLISH or catalogue(code).is_file()), ENGLISH)


def _add(app: QCoreApplication, words: Path) -> None:
    """Install what `words` holds; where that cannot be read, the words stay as they are."""
    translator = QTranslator(app)
    translator.setObjectName(_MARK)
    if translator.load(str(words)):
        app.installTranslator(translator)
