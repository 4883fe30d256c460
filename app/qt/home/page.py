"""The page Home: empty until the figures are known, then the cards, or the first steps."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.qt.base.frame import Frame
from app.qt.base.page import PageView
from app.qt.widgets.tab_order import tab_through

_EDGE: Final = 24


class HomePage(QScrollArea):
    """The page. Its parts are made when there is something to show in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("homePage")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Home"))
        self._title = _line("homeHead")
        self._totals = _line("homeTotals")
        body = QWidget()
        body.setObjectName("homeBody")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(_EDGE, 16, _EDGE, _EDGE)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._totals)
        self._column.addStretch(1)
        self._empty = self._column.count()
        """Number of items of the page without parts."""
        self.setWidget(body)
        self._order = QTimer(self, interval=0, singleShot=True)
        self._order.timeout.connect(lambda: tab_through(body))
        body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Tab follow the cards once some were renewed."""
        if event.type() is QEvent.Type.LayoutRequest and self._column.count() > self._empty:
            self._order.start()
        return super().eventFilter(watched, event)

    def add(self, widget: QWidget) -> None:
        """Add a part below the others."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_head(self, title: str, totals: str) -> None:
        """Show the name of the library, and its totals."""
        self._title.setText(title)
        self._totals.setText(totals)
        self._totals.setVisible(bool(totals))


def _line(name: str) -> QLabel:
    made = QLabel()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


def make_home(_frame: Frame) -> PageView:
    """Return the page, which is empty until a library is open."""
    return PageView(widget=HomePage())
