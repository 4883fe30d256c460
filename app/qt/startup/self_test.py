"""The part of the self-test that needs a window, without a screen. Reports facts without a judgement."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

import PySide6
from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, qVersion
from PySide6.QtGui import QFontDatabase, QIcon, QImage
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.config import paths, versioned_json
from app.config.language import languages
from app.config.private_files import NotPrivate
from app.config.settings import Language, Loaded, Settings
from app.core.message import ENGLISH, Message
from app.qt.base.environment import UserFiles
from app.qt.base.fonts import lacks_font
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.help.guide import Guide, pictures
from app.qt.libraries.opening import Opening
from app.qt.startup import translation
from app.qt.startup.application import Desktop
from app.qt.startup.first_window import FirstWindow
from app.qt.startup.offscreen import prepare

_OF_QT: Final = ("QPlatformTheme", "Cancel")
"""A context and a word of Qt's own catalogue."""


class PaintedWindow(Struct, frozen=True):
    """A picture of the window."""

    width: int
    """Pixels."""
    height: int
    """Pixels."""
    colours: int
    """Number of different colours; an empty picture has one."""
    fonts: int
    """Number of font families of the system."""
    boxes: bool = False
    """Whether no font has the letters of the language that is chosen in the preferences."""


def versions() -> dict[str, str]:
    """Return the versions of Qt and PySide6, by name."""
    return {"Qt": qVersion(), "PySide6": PySide6.__version__}


def paint_window(library: Path, folder: Path) -> PaintedWindow:
    """Show the window on a library, and measure the picture. The window's own files go into `folder`."""
    app = _application()
    with QEventLoop(app) as loop:
        locale = translation.install(app, Language.ENGLISH)
        files = UserFiles(
            folder / "settings.json", folder / "window.json", folder / "api-token", folder / "previews"
        )
        desktop = Desktop(FirstWindow(Theme(app), files, Loaded(Settings()), locale))
        painted: PaintedWindow = loop.run_until_complete(_paint(desktop, library))
    return painted


async def _paint(desktop: Desktop, library: Path) -> PaintedWindow:
    window = desktop.window
    window.show()
    try:
        await desktop.open(Opening(library))
        if not window.settled and desktop.session is not None:
            loaded = asyncio.Event()
            window.idle_changed.connect(lambda _idle: loaded.set())
            while not window.settled:
                await loaded.wait()
                loaded.clear()
        image = window.grab().toImage()
        return PaintedWindow(
            width=image.width(),
            height=image.height(),
            colours=_colours(image),
            fonts=len(QFontDatabase.families()),
            boxes=lacks_font(_chosen_language()),
        )
    finally:
        await desktop.close()


def _chosen_language() -> Language:
    """Return the language in the preferences, whose file is left as it is, whatever it holds."""
    with suppress(OSError, versioned_json.Damaged, versioned_json.TooNew, NotPrivate):
        return versioned_json.read(paths.settings_file(), Settings).language
    return Language.SYSTEM


def icon_colours(sizes: Iterable[int]) -> dict[str, int]:
    """Return the number of different pixels of each icon at each size (`add 16 px`)."""
    app = _application()
    drawn = {
        f"{file.stem} {size} px": _colours(QIcon(str(file)).pixmap(QSize(size, size)).toImage())
        for file in sorted(paths.resource("icons").glob("*.svg"))
        for size in sizes
    }
    # Qt draws icons only while the application exists.
    del app
    return drawn


def absent_pictures() -> list[str]:
    """Return the paths of the pictures that the help names in any language, and that are not there."""
    folder, spoken = paths.guide_folder(), (Language.ENGLISH, *languages())
    pages = [page for language in spoken for page in Guide(folder, language).pages()]
    files = [page.folder / name for page in pages for name in pictures(page.text)]
    return [str(file) for file in files if not file.is_file()]


def words() -> dict[str, dict[str, str]]:
    """Return a few English texts in our translation and in Qt's, by language."""
    app = QCoreApplication([])
    spoken = {}
    for language in languages():
        texts = Formatter(translation.install(app, language))
        spoken[language] = {
            ENGLISH["cancelled"]: texts.message(Message("cancelled")),
            _OF_QT[1]: app.translate(*_OF_QT),
        }
    return spoken


def _application() -> QApplication:
    prepare()
    app = QApplication(["cinventory"])
    app.setQuitOnLastWindowClosed(False)
    return app


def _colours(image: QImage) -> int:
    """Return the number of different pixels, 0 if there is no picture."""
    if image.isNull():
        return 0
    pixels = image.convertToFormat(QImage.Format.Format_ARGB32)
    return len(set(memoryview(pixels.constBits()).cast("I")))
