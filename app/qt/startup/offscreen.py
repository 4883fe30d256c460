"""Qt without a screen: for the self-test, and for the labels that a command makes."""

import os
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication

from app.core.errors import ExportFailed
from app.core.labels.label import LabelPrint
from app.qt.sources.labels.painter import as_pdf


def prepare() -> None:
    """Have an application that is made later need no screen. Another platform that was chosen stays."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.platform == "win32":  # without a screen, Qt does not find the system's fonts
        fonts = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "Fonts")  # noqa: PTH118
        os.environ.setdefault("QT_QPA_FONTDIR", fonts)


def print_labels(asked: LabelPrint) -> bytes:
    """Return labels as PDF. Raises `ExportFailed`."""
    prepare()
    # The chosen platform may be one whose screen is out of reach: Qt would abort.
    app = QGuiApplication.instance() or QGuiApplication(["cinventory", "-platform", "offscreen"])
    if not QFontDatabase.families():
        raise ExportFailed("labels.no_font")
    made = as_pdf(asked)
    del app  # text can be painted only while it exists
    return made
