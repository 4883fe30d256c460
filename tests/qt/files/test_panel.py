"""The panel of the table: where something may be dropped is seen at once."""

from PySide6.QtCore import QEvent, QLocale, QObject
from pytestqt.qtbot import QtBot

from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.files.model import FileTableModel
from app.qt.files.panel import FilesPanel
from app.qt.files.selection import FileSelection
from app.qt.widgets.coverage_words import CoverageWords
from tests.qt.menus import menu_of_files


class Paintings(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_the_frame_to_drop_into_is_painted_at_once(theme: Theme, qtbot: QtBot) -> None:
    texts = Formatter(QLocale("en_US"))
    model = FileTableModel(texts, theme.ink)
    texts.setParent(model)
    panel = FilesPanel(
        FileSelection(model, model),
        menu=menu_of_files(theme, model),
        words=CoverageWords(texts.number, model),
        theme=theme,
    )
    model.setParent(panel)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.set_idle(True)
    paintings = Paintings(panel)
    qtbot.waitUntil(panel.hint.frame.isVisible)
    panel.hint.frame.installEventFilter(paintings)
    panel.hint.frame.repaint()
    for dropping in (True, False):
        before = paintings.count
        panel.set_dropping(dropping)
        qtbot.waitUntil(lambda before=before: paintings.count > before)  # type: ignore[misc]
