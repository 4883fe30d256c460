"""What the self-test asks of the window's side, where nobody sees it. It states facts and judges nothing."""

import asyncio
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import QCoreApplication, QSize, qVersion
from PySide6.QtGui import QFontDatabase, QIcon, QImage
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.config import paths
from app.config.settings import Loaded, Settings
from app.core.message import ENGLISH, Message
from app.qt.formatting import Formatter
from app.qt.startup import translation
from app.qt.startup.application import Desktop, Files
from app.qt.theme import Theme

_OF_QT: Final = ("QPlatformTheme", "Cancel")
"""A context and a word of Qt's own."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A picture of the window."""

    width: int
    """Pixels."""
    height: int
    """Pixels."""
    colours: int
    """Different ones; an empty picture has one."""
    fonts: int
    """Families that the system has."""


def versions() -> dict[str, str]:
    """Return those of Qt and of what lets Python use it."""
    return {"Qt": qVersion(), "PySide6": PySide6.__version__}


def paint_window(library: Path, folder: Path) -> Painted:
    """Show the window on a library, and return what it looks like; its own files go into `folder`."""
    app = _application()
    with QEventLoop(app) as loop:
        locale = translation.install(app, translation.ENGLISH)
        files = Files(
            folder / "settings.json", folder / "window.json", folder / "api-token", folder / "previews"
        )
        desktop = Desktop(Theme(app), files, Loaded(Settings()), locale=locale)
        painted: Painted = loop.run_until_complete(_paint(desktop, library))
    return painted


async def _paint(desktop: Desktop, library: Path) -> Painted:
    window = desktop.window
    window.show()
    try:
        await desktop.open(library)
        if not window.settled and desktop.works is not None:
            loaded = asyncio.Event()
            desktop.works.catalogue.begun.connect(loaded.set)
            await loaded.wait()
        image = window.grab().toImage()
        return Painted(
            width=image.width(),
            height=image.height(),
            colours=_colours(image),
            fonts=len(QFontDatabase.families()),
        )
    finally:
        await desktop.close()


def icon_colours(sizes: Iterable[int]) -> dict[str, int]:
    """Return how many different pixels each icon has at each of the sizes (`add 16 px`)."""
    app = _application()
    drawn = {
        f"{file.stem} {size} px": _colours(QIcon(str(file)).pixmap(QSize(size, size)).toImage())
        for file in sorted(paths.resource("icons").glob("*.svg"))
        for size in sizes
    }
    del app
    return drawn


def words() -> dict[str, dict[str, str]]:
    """Return by language how our catalogue and Qt's put a few words of English."""
    app = QCoreApplication([])
    spoken = {}
    for language in translation.languages():
        texts = Formatter(translation.install(app, language))
        spoken[language] = {
            ENGLISH["cancelled"]: texts.message(Message("cancelled")),
            _OF_QT[1]: app.translate(*_OF_QT),
        }
    return spoken


def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.platform == "win32":  # unseen, Qt does not look for the system's fonts by itself
        fonts = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "Fonts")  # noqa: PTH118
        os.environ.setdefault("QT_QPA_FONTDIR", fonts)
    app = QApplication(["cinventory"])
    app.setQuitOnLastWindowClosed(False)
    return app


def _colours(image: QImage) -> int:
    """Return the number of different pixels; none where there is no picture."""
    if image.isNull():
        return 0
    pixels = image.convertToFormat(QImage.Format.Format_ARGB32)
    return len(set(memoryview(pixels.constBits()).cast("I")))
