"""The view “Insights” of the window, made when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.message import Message
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.files.panel import FilesPanel
from app.qt.insights.loader import InsightsLoader

if TYPE_CHECKING:
    from app.qt.insights.panel import InsightsPanel


class InsightsSwitch(QObject):
    """The switch between the table and the insights."""

    def __init__(self, desk: Desk, loader: InsightsLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._files = desk.part(FilesPanel)
        self.loader = loader
        self.panel: InsightsPanel | None = None
        desk.menu.views.triggered.connect(self._switch)
        desk.jobs_changed.connect(self._refresh_trends)

    @Slot()
    def _switch(self) -> None:
        window = self._desk.window
        if self._desk.menu["insights"].isChecked():
            panel = self.panel or self._make()
            window.show_view(panel)
            panel.current_chart.setFocus()
        else:
            self.loader.cancel()
            window.show_view(self._files)
            self._files.view.setFocus()

    def _make(self) -> "InsightsPanel":
        from app.qt.insights.controller import InsightsController  # noqa: PLC0415 - as above
        from app.qt.insights.panel import InsightsPanel  # noqa: PLC0415 - not needed at the start

        self.panel = InsightsPanel(self._desk.theme, self._desk.texts)
        self.panel.failed.connect(self._tell)
        InsightsController(self._desk, panel=self.panel, view=self._files.table, loader=self.loader)
        return self.panel

    @Slot()
    def _refresh_trends(self) -> None:
        """Read the trends again after a job, if they are shown."""
        if self.panel is not None and self.panel.shows_trends:
            self.panel.wanted.emit()

    @Slot(object)
    def _tell(self, message: Message) -> None:
        self._desk.notice.announce(self._desk.texts.message(message))


def open_insights(desk: Desk) -> Closing:
    """Make the view possible. Its parts are made when it is first shown."""
    loader = InsightsLoader(desk.library, desk.tasks, desk.window)
    InsightsSwitch(desk, loader)
    return Closing(loader.close)
