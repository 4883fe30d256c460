"""Finds the parts of a window that features have made."""

from typing import cast

from PySide6.QtWidgets import QLabel

from app.qt.base.window import Window
from app.qt.details.panel import DetailsPanel
from app.qt.files.column_sets import ColumnSets
from app.qt.files.model import FileTableModel
from app.qt.files.panel import FilesPanel
from app.qt.files.selection import FileSelection
from app.qt.jobs.activity_bar import ActivityBar
from app.qt.jobs.panel import JobsPanel
from app.qt.search.facet_panel import FacetPanel
from app.qt.search.filter_bar import FilterBar
from app.qt.search.search_field import SearchField
from app.qt.sources.model import SourceListModel
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.status_items import StatusButton, StatusText


class Parts:
    """The panels of a window by their keys, and what they show."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @property
    def files(self) -> FilesPanel:
        return cast(FilesPanel, self._window.panels["files"])

    @property
    def selection(self) -> FileSelection:
        return self.files.table.selection

    @property
    def model(self) -> FileTableModel:
        return self.selection.model

    @property
    def column_sets(self) -> ColumnSets:
        (sets,) = self.files.table.header.findChildren(ColumnSets)
        return sets

    @property
    def sort(self) -> StatusButton:
        return cast(StatusButton, self._window.panels["sort"])

    @property
    def side_bar(self) -> SideBar:
        return cast(SideBar, self._window.panels["side_bar"])

    @property
    def source_list(self) -> SourceListModel:
        return self.side_bar.sources

    @property
    def offline(self) -> StatusText:
        return cast(StatusText, self._window.panels["offline"])

    @property
    def problem_count(self) -> StatusButton:
        return cast(StatusButton, self._window.panels["problem_count"])

    @property
    def search(self) -> SearchField:
        return cast(SearchField, self._window.panels["search"])

    @property
    def fault(self) -> QLabel:
        return self.filter.fault

    @property
    def filter(self) -> FilterBar:
        return cast(FilterBar, self._window.panels["filter"])

    @property
    def facets(self) -> FacetPanel:
        return cast(FacetPanel, self._window.panels["facets"])

    @property
    def details(self) -> DetailsPanel:
        return cast(DetailsPanel, self._window.panels["details"])

    @property
    def activity(self) -> ActivityBar:
        return cast(ActivityBar, self._window.panels["activity"])

    @property
    def job_count(self) -> StatusButton:
        return cast(StatusButton, self._window.panels["job_count"])

    @property
    def jobs(self) -> JobsPanel:
        """Return the panel of jobs, which a window has once its library is open."""
        return cast(JobsPanel, self._window.panels["jobs"])


def parts(window: Window) -> Parts:
    """Return the parts of a window."""
    return Parts(window)
