"""One small palette and style sheet, light and dark, following the system while the window is open."""

from dataclasses import asdict, dataclass
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.core.columns import Column
from app.core.record import FileRecord, FileStatus


@dataclass(frozen=True, slots=True)
class Colours:
    """Colour carries meaning only; text keeps a contrast of 4.5:1 on every ground it stands on."""

    background: str
    panel: str
    side: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    accent_hover: str
    selection: str
    amber: str
    amber_ground: str
    red: str
    red_ground: str


LIGHT: Final = Colours(
    background="#f6f7f9",
    panel="#ffffff",
    side="#eef0f3",
    line="#dfe3e8",
    text="#1b1f24",
    dim="#626b76",
    accent="#3b6cf0",
    on_accent="#ffffff",
    accent_hover="#2b57d6",
    selection="#dbe6ff",
    amber="#8a5a00",
    amber_ground="#fdf3dc",
    red="#b3261e",
    red_ground="#fde8e6",
)
DARK: Final = Colours(
    background="#1b1d21",
    panel="#222529",
    side="#1f2226",
    line="#33373d",
    text="#e6e8eb",
    dim="#a0a7b0",
    accent="#7c9dff",
    on_accent="#10131a",
    accent_hover="#98b2ff",
    selection="#2d3a5c",
    amber="#e3b341",
    amber_ground="#3a3220",
    red="#ff7b72",
    red_ground="#3d2321",
)

_SHEET: Final = Template("""
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
#toolRow { background: $panel; border-bottom: 1px solid $line; }
#statusLine { background: $side; border-top: 1px solid $line; }
#statusLine QLabel { color: $dim; font-size: 12px; }
#activityPanel { background: $panel; border-top: 1px solid $line; }
#activityPanel[problem="true"] #activityHeading { color: $amber; }
#activityHeading { font-weight: 600; }
#activityDetail, #activityFigures, #hintText { color: $dim; }
#noticePanel { background: $amber_ground; border-bottom: 1px solid $line; }
#noticePanel QLabel { color: $amber; }
#hintPage { background: $panel; }
#hintFrame { border: 2px dashed $line; border-radius: 16px; }
#hintTitle { font-size: 22px; font-weight: 600; }
QWidget[dropping="true"] #hintFrame, QWidget[dropping="true"] QTableView { border: 2px dashed $accent; }
QToolButton, QPushButton {
  background: $panel; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 0 12px; min-height: 30px; max-height: 30px;
}
QToolButton:hover, QPushButton:hover { background: $side; }
QToolButton:pressed, QPushButton:pressed { background: $selection; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $dim; }
QToolButton[primary="true"], QPushButton[primary="true"] {
  background: $accent; border-color: $accent; color: $on_accent; font-weight: 600;
}
QToolButton[primary="true"]:hover, QPushButton[primary="true"]:hover,
QToolButton[primary="true"]:focus, QPushButton[primary="true"]:focus {
  background: $accent_hover; border-color: $accent_hover;
}
QToolButton[primary="true"]:disabled, QPushButton[primary="true"]:disabled {
  background: $side; border-color: $line; color: $dim;
}
QTableView { background: $panel; border: none; selection-background-color: $selection; outline: 0; }
QTableView::item { border: none; border-bottom: 1px solid $line; padding: 0 8px; }
QTableView::item:selected { background: $selection; }
QTableView::item:focus { border-bottom: 1px solid $accent; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $dim; font-size: 12px; border: none;
  border-bottom: 1px solid $line; padding: 0 11px; min-height: 31px;
}
QHeaderView::section:hover { color: $text; }
QAbstractScrollArea::corner { background: $panel; border: none; }
QScrollBar { background: $panel; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line; border: 3px solid $panel; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: $panel; }
QProgressBar { background: $line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
""")


class Theme(QObject):
    """Dresses the application, and says which ink a cell is written in."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.colours = LIGHT
        born = app.palette()
        self._born_dark = born.text().color().lightness() > born.base().color().lightness()
        app.setStyle("Fusion")
        font = app.font()
        font.setPixelSize(13)
        font.setFeature(QFont.Tag("tnum"), 1)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self.follow)
        self.follow()

    def ink(self, column: Column, record: FileRecord) -> QColor | None:
        """Return the colour of a cell's text: of its state first, else by what the column holds."""
        colours = self.colours
        if record.status is FileStatus.FAILED:
            return QColor(colours.red)
        if record.status in {FileStatus.TIMEOUT, FileStatus.SKIPPED}:
            return QColor(colours.amber)
        dim = column.key == "folder" or record.status in {FileStatus.MISSING, FileStatus.OFFLINE}
        return QColor(colours.dim) if dim else None

    def dress(self, *, dark: bool) -> None:
        """Put on the light or the dark palette."""
        self.colours = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(_SHEET.substitute(asdict(self.colours)))
        self.changed.emit()

    @Slot()
    def follow(self) -> None:
        """Dress as the system does; where it does not say, as its own palette was."""
        scheme = self._app.styleHints().colorScheme()
        known = scheme is not Qt.ColorScheme.Unknown
        self.dress(dark=scheme is Qt.ColorScheme.Dark if known else self._born_dark)


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.panel), QColor(colours.background))
    for which, colour in (
        (role.Window, colours.background),
        (role.WindowText, colours.text),
        (role.Base, colours.panel),
        (role.AlternateBase, colours.side),
        (role.Text, colours.text),
        (role.Button, colours.panel),
        (role.ButtonText, colours.text),
        (role.PlaceholderText, colours.dim),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.ToolTipBase, colours.panel),
        (role.ToolTipText, colours.text),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.dim))
    return palette
