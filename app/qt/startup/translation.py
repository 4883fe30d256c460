"""Installs the user's language: our own catalogue, and Qt's for its dialogs."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.config.language import catalogue, first_known
from app.core.message.number import ENGLISH
from app.qt.startup import mirrored_english

_MARK: Final = "cinventory"
_QT: Final = QLibraryInfo.LibraryPath.TranslationsPath


def install(app: QCoreApplication, language: str) -> QLocale:
    """Install `language` for every later window, and return the locale for its numbers.

    `language` is an ISO 639 code. Empty means the first of the system's languages that has a catalogue.
    Without a catalogue, the language is English, and so it is for the numbers of the test language, which the
    environment chooses. Catalogues of an earlier call are removed.
    """
    for translator in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(translator)
        translator.deleteLater()
    is_test = mirrored_english.is_chosen()
    spoken = ENGLISH if is_test else first_known((language,) if language else QLocale.system().uiLanguages())
    if is_test:
        _use(app, mirrored_english.MirroredEnglish(app))
    elif spoken != ENGLISH:
        # Qt finds that of Brazil for Portuguese, and that of China for Chinese.
        _add(app, lambda words: words.load(QLocale(spoken), "qtbase", "_", QLibraryInfo.path(_QT)))
        _add(app, lambda words: words.load(str(catalogue(spoken))))
    locale = QLocale.system()
    if QLocale.languageToCode(locale.language()) != spoken:
        locale = QLocale(spoken)
    QLocale.setDefault(locale)
    return locale


def _add(app: QCoreApplication, load: Callable[[QTranslator], bool]) -> None:
    """Install a catalogue. If it cannot be read, texts stay untranslated."""
    translator = QTranslator(app)
    if load(translator):
        _use(app, translator)


def _use(app: QCoreApplication, translator: QTranslator) -> None:
    translator.setObjectName(_MARK)
    app.installTranslator(translator)
