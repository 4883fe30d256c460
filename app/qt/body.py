"""What stands in the window: its panels, and which is beside or above which."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.qt.actions import Actions
from app.qt.models.file_table import FileTableModel
from app.qt.models.source_list import SourceListModel
from app.qt.panels.activity_panel import ActivityPanel
from app.qt.panels.details_panel import DetailsPanel
from app.qt.panels.facet_panel import FacetPanel
from app.qt.panels.filter_panel import FilterPanel
from app.qt.panels.jobs_panel import JobsPanel
from app.qt.panels.notice_panel import NoticePanel
from app.qt.panels.side_bar import SideBar
from app.qt.panels.status_panel import StatusPanel
from app.qt.panels.table_panel import TablePanel
from app.qt.panels.tool_row import ToolRow
from app.qt.texts import Texts
from app.qt.theme import Theme
from app.qt.widgets.halves import Halves
from app.qt.widgets.side_by_side import SideBySide


class Body(QWidget):
    """Connects nothing: that is the window's part."""

    def __init__(
        self,
        commands: Actions,
        model: FileTableModel,
        source_list: SourceListModel,
        texts: Texts,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.tools = ToolRow(
            add=commands.add_folder,
            rescan=commands.rescan,
            export=commands.export,
            save_search=commands.save_search,
            menu=commands.menu(),
            theme=theme,
            words=texts.message,
        )
        self.notice = NoticePanel()
        self.filter_line = FilterPanel(commands.show_all)
        self.side_bar = SideBar(source_list, theme)
        self.facets = FacetPanel(texts)
        self.panel = TablePanel(
            model,
            add_folder=commands.add_folder,
            show_all=commands.show_all,
            row_actions=commands.rows(),
            theme=theme,
        )
        self.details = DetailsPanel(texts, theme, commands.of_a_file())
        self.jobs = JobsPanel(theme)
        self.activity = ActivityPanel(commands.skip, commands.pause, commands.cancel)
        self.status = StatusPanel(commands.jobs)
        self._lay_out(commands)

    def _lay_out(self, commands: Actions) -> None:
        self.panels = SideBySide(
            Halves(self.side_bar, self.facets, self.height()),
            self.panel,
            self.details,
            show_left=commands.side_bar,
            show_right=commands.details,
        )
        halves = Halves(self.panels, self.jobs, self.height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.tools, self.notice, self.filter_line, halves, self.activity, self.status):
            column.addWidget(widget, int(widget is halves))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Leave the keyboard to the panel whose button has gone, so that the next one is not pressed for it.

        Where the panel has gone as well, the table takes it over.
        """
        had = self.focusWidget()
        panels = (
            self.notice,
            self.filter_line,
            self.side_bar,
            self.facets,
            self.details,
            self.jobs,
            self.activity,
        )
        around = [panel for panel in panels if panel is had or panel.isAncestorOf(had)]
        if around and not (had.isVisible() and had.isEnabled()):
            for heir in (*around, self.panel.table):
                if heir.isVisible():
                    heir.setFocus()
                    return True
        return super().focusNextPrevChild(forward)
