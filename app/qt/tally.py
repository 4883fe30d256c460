"""What there is in all: counts for the side bar, and sentences for the status line."""

from PySide6.QtCore import QObject, Slot

from app.core.source import SourceRecord, source_names
from app.qt.models.file_table import FileTableModel
from app.qt.models.source_list import SourceListModel
from app.qt.panels.side_bar import SideBar
from app.qt.panels.status_panel import StatusPanel
from app.qt.texts import Texts
from app.qt.widgets.side_by_side import SideBySide


class Tally(QObject):
    """Tells the parts of the window what the table holds, and what is known of the sources."""

    def __init__(
        self,
        *,
        texts: Texts,
        model: FileTableModel,
        source_list: SourceListModel,
        side_bar: SideBar,
        status: StatusPanel,
        panels: SideBySide,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.settled = False
        """Whether all rows of the library are there."""
        self._sources: tuple[SourceRecord, ...] = ()
        self._texts = texts
        self._model = model
        self._source_list = source_list
        self._side_bar = side_bar
        self._status = status
        self._panels = panels
        model.totals_changed.connect(self._show)

    def settle(self) -> None:
        """Say that no more rows come by themselves."""
        self.settled = True
        self._show()

    @Slot(object)
    def show_sources(self, sources: tuple[SourceRecord, ...]) -> None:
        """Show these sources, in their order."""
        self._sources = sources
        self._source_list.show(sources)
        self._show()

    @Slot()
    def _show(self) -> None:
        totals, names = self._model.totals, source_names(self._sources)
        shown = self._model.rowCount()
        files = max(totals.files, shown)  # rows come sooner than what they add up to
        if self.settled or totals.files:
            self._panels.set_bare(not totals.files)
        self._source_list.set_counts(totals.by_source)
        self._side_bar.set_total(totals.files)
        self._status.say(
            totals=self._texts.totals(
                shown=files if self._model.query.everything else shown,
                files=files,
                size=totals.size,
                seconds=totals.seconds,
            ),
            problems=self._texts.problems(totals.problems),
            offline=self._texts.offline([names[source.id] for source in self._sources if not source.online]),
        )
