"""The view “Insights” of the window, made when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.message import Message
from app.library import Library
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.files.query_runner import QueryRunner
from app.qt.insights.loader import InsightsLoader
from app.qt.shell.main_window import MainWindow

if TYPE_CHECKING:
    from app.qt.insights.panel import InsightsPanel


class Insights(QObject):
    """The switch between the table and the insights."""

    def __init__(
        self,
        *,
        window: MainWindow,
        queries: QueryRunner,
        library: Library,
        tasks: Tasks,
        theme: Theme,
        texts: Formatter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._queries = queries
        self._theme = theme
        self._texts = texts
        self.loader = InsightsLoader(library, tasks, self)
        self.panel: InsightsPanel | None = None
        window.commands.insights.setEnabled(True)
        window.commands.views.triggered.connect(self._switch)

    @Slot()
    def _switch(self) -> None:
        window = self._window
        if window.commands.insights.isChecked():
            panel = self.panel or self._make()
            window.show_view(panel)
            panel.current_chart.setFocus()
        else:
            self.loader.cancel()
            window.show_view(window.panel)
            window.panel.view.setFocus()

    def _make(self) -> "InsightsPanel":
        from app.qt.insights.controller import InsightsController  # noqa: PLC0415 - as above
        from app.qt.insights.panel import InsightsPanel  # noqa: PLC0415 - not needed at the start

        window = self._window
        self.panel = InsightsPanel(self._theme, self._texts)
        self.panel.failed.connect(self._tell)
        InsightsController(
            store=window.browse,
            model=window.model,
            view=window.panel.table,
            panel=self.panel,
            loader=self.loader,
            queries=self._queries,
            parent=self.panel,
        )
        return self.panel

    @Slot()
    def refresh_trends(self) -> None:
        """Read the trends again after a job, if they are shown."""
        if self.panel is not None and self.panel.shows_trends:
            self.panel.wanted.emit()

    @Slot(object)
    def _tell(self, message: Message) -> None:
        self._window.notice.announce(self._texts.message(message))

    def close(self) -> None:
        """Cancel all reads, and wait for their threads."""
        self.loader.close()
