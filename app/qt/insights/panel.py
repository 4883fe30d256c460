"""The view of the files as pictures of numbers: the treemap, the charts and the trends."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.insights.charts_panel import ChartsPanel
from app.qt.insights.formatting import InsightWords
from app.qt.insights.treemap_panel import TreemapPanel
from app.qt.insights.trends_panel import TrendsPanel
from app.qt.widgets.later_view import LaterView


class InsightsPanel(QTabWidget):
    """The panel, which requests what the current tab shows."""

    wanted = Signal()
    """The panel or another tab is shown, so that its values are to be read."""
    search_requested = Signal(str)
    narrowed = Signal(str, bool)
    """A search whose files alone are wanted, or, if it is True, all others."""
    failed = Signal(object)
    charts_made = Signal(object)
    """The `ChartsPanel`, when its tab is first shown."""
    trends_made = Signal(object)
    """The `TrendsPanel`, in the same way."""

    def __init__(self, theme: Theme, texts: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insightsPanel")
        self.setDocumentMode(True)
        self._theme = theme
        self._words = words = InsightWords(texts, self)
        self.coverage = words.coverage
        self.treemap = TreemapPanel(theme, words)
        self.charts_view = LaterView(self._make_charts)
        self.trends_view = LaterView(self._make_trends)
        self.addTab(self.treemap, self.tr("Treemap"))
        self.addTab(self.charts_view, self.tr("Charts"))
        self.addTab(self.trends_view, self.tr("Trends"))
        self.tabBar().setObjectName("insightsTabs")
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(self.tr("Insights"))
        self.tabBar().setAccessibleDescription(self.tr("A treemap of the folders, charts, or trends"))
        self.currentChanged.connect(self.wanted)
        self.treemap.folders_requested.connect(self.wanted)
        self.treemap.search_requested.connect(self.search_requested)
        self.treemap.chart.failed.connect(self.failed)

    def _make_charts(self) -> ChartsPanel:
        charts = ChartsPanel(self._theme, self._words)
        charts.search_requested.connect(self.search_requested)
        charts.narrowed.connect(self.narrowed)
        for panel in charts.panels.values():
            panel.failed.connect(self.failed)
        self.charts_made.emit(charts)
        return charts

    def _make_trends(self) -> TrendsPanel:
        trends = TrendsPanel(self._theme, self._words)
        for panel in trends.panels.values():
            panel.failed.connect(self.failed)
        self.trends_made.emit(trends)
        return trends

    @property
    def charts(self) -> ChartsPanel:
        """The charts, which are made now at the latest."""
        return self.charts_view.made()

    @property
    def trends(self) -> TrendsPanel:
        """The trends, which are made now at the latest."""
        return self.trends_view.made()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to another tab. The focus goes into it, unless it was on the tabs."""
        at, on_tabs = self.currentIndex(), self.tabBar().hasFocus()
        super().keyPressEvent(event)
        if self.currentIndex() != at and not on_tabs:
            self.focus_chart()

    def focus_chart(self) -> None:
        """Give the focus to the current chart."""
        self.current_chart.setFocus()

    @property
    def shows_treemap(self) -> bool:
        """Return whether the treemap is the current tab."""
        return self.currentWidget() is self.treemap

    @property
    def shows_trends(self) -> bool:
        """Return whether the trends are the current tab."""
        return self.currentWidget() is self.trends_view

    @property
    def current_chart(self) -> QWidget:
        """Return the chart that gets the keyboard."""
        if self.shows_trends:
            return self.trends.panels["size"].view
        return self.treemap.chart.view if self.shows_treemap else self.charts.panels["codec"].view

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.wanted.emit()
