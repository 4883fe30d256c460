"""A palette and style sheet, light and dark, that follow the system while the window is open."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from string import Template
from typing import Final

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QImageReader, QPainter, QPalette, QPixmap, QScreen
from PySide6.QtWidgets import QApplication

from app.config import paths as places
from app.config.settings import TextSize, ThemeChoice
from app.core.facts.fact import Fact
from app.core.file.record import AWAY, FileRecord, FileStatus
from app.core.problems.catalogue import Severity, gravest
from app.qt.widgets.enter_key import EnterPresses
from app.qt.widgets.row_table import set_row_height


class Colours(Struct, frozen=True):
    """The colours of a theme.

    Colour carries meaning only. Text has a contrast of at least 4.5:1 on every background (WCAG 2.1, 1.4.3).
    """

    background: str
    panel: str
    side: str
    line: str
    dash: str
    text: str
    dim: str
    accent: str
    accent_text: str
    on_accent: str
    accent_hover: str
    selection: str
    green: str
    amber: str
    amber_ground: str
    red: str
    red_ground: str


LIGHT: Final = Colours(
    background="#f6f7f9",
    panel="#ffffff",
    side="#eef0f3",
    line="#dfe3e8",
    dash="#b9c0c8",
    text="#1b1f24",
    dim="#626b76",
    accent="#3b6cf0",
    accent_text="#2b57d6",
    on_accent="#ffffff",
    accent_hover="#2b57d6",
    selection="#dbe6ff",
    green="#1e7d43",
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
    dash="#555b63",
    text="#e6e8eb",
    dim="#a0a7b0",
    accent="#7c9dff",
    accent_text="#7c9dff",
    on_accent="#10131a",
    accent_hover="#98b2ff",
    selection="#2d3a5c",
    green="#4cc38a",
    amber="#e3b341",
    amber_ground="#3a3220",
    red="#ff7b72",
    red_ground="#3d2321",
)

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING
_TEXT: Final = 13
"""Size of text, px."""
_FACTORS: Final = {
    TextSize.SMALL: 0.9,
    TextSize.NORMAL: 1.0,
    TextSize.LARGE: 1.2,
    TextSize.LARGEST: 1.5,
}
_COMPACT: Final = 0.75
_SIZES: Final = re.compile(r"(font-size|min-height|max-height): (\d\d+)px")
_ICON: Final = 16
"""Side of a line icon, in px."""


class Theme(QObject):
    """The theme of the application: palette, style sheet, icons and text colours of cells."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = ThemeChoice.SYSTEM
        self._sheet = Template(places.resource("window.qss").read_text("utf-8"))
        self.colours = LIGHT
        self._applied: Colours | None = None
        born = app.palette()
        self._born_dark = born.text().color().lightness() > born.base().color().lightness()
        # The native styles of Windows and macOS ignore parts of the palette.
        app.setStyle("Fusion")
        EnterPresses(app, self)
        self._size: tuple[TextSize, bool] | None = None
        """The size of text, and whether rows are compact."""
        self._factor = 1.0
        font = app.font()
        # Tabular figures: all digits have the same width, so that numbers line up.
        font.setFeature(QFont.Tag("tnum"), 1)
        app.setFont(font)
        self._scales: set[int] = set()
        """Device pixel ratios for which icons are drawn: those of all screens so far."""
        self._icons: dict[tuple[str, str, str, int], QIcon] = {}
        """The icons drawn so far, by name, colour, colour when disabled, and size."""
        for screen in app.screens():
            self._follow_screen(screen)
        app.styleHints().colorSchemeChanged.connect(self.follow)
        app.screenAdded.connect(self._follow_screen)
        self.fit(TextSize.NORMAL, compact=False)

    def ink(self, column: Fact, record: FileRecord) -> QColor | None:
        """Return the colour of a cell's text, None for the usual colour.

        The status of the file comes first, then the column.
        """
        colours = self.colours
        if record.status is FileStatus.FAILED and not record.is_picture:
            return QColor(colours.red)
        if record.is_picture or record.status in {FileStatus.TIMEOUT, FileStatus.SKIPPED}:
            return QColor(colours.amber)
        tells_problem = column.key == "problems" or (
            column.key == "status" and record.status is FileStatus.OK
        )
        if tells_problem and (worst := gravest(record.problems or 0)) in {_ERROR, _WARNING}:
            return QColor(colours.red if worst is _ERROR else colours.amber)
        dim = column.key in {"folder", "problems"} or record.status in AWAY
        return QColor(colours.dim) if dim else None

    def dress(self, *, dark: bool) -> None:
        """Apply the light or the dark palette, unless it is the one in use."""
        colours = DARK if dark else LIGHT
        if colours is self._applied:
            return  # Qt would style every widget anew.
        self.colours = self._applied = colours
        self._app.setPalette(_palette(self.colours))
        ticked = "ticked-light" if self.colours.on_accent == LIGHT.on_accent else "ticked-dark"
        icons = places.resource("icons").as_posix()
        sheet = self._sheet.substitute(asdict(self.colours), icons=icons, ticked=ticked)
        self._app.setStyleSheet(_SIZES.sub(self._scale, sheet))
        self.changed.emit()

    def prefer(self, choice: ThemeChoice) -> None:
        """Apply the user's choice of theme, now and after changes of the system."""
        self._choice = choice
        self.follow()

    def fit(self, text: TextSize, *, compact: bool) -> None:
        """Apply the user's choice of the size of text, and of low rows."""
        if (text, compact) == self._size:
            return
        self._size, self._factor = (text, compact), _FACTORS[text]
        font = self._app.font()
        font.setPixelSize(round(_TEXT * self._factor))
        self._app.setFont(font)
        set_row_height((_COMPACT if compact else 1.0) * self._factor)
        self._applied = None
        self.follow()

    def _scale(self, found: re.Match[str]) -> str:
        """Return a size of the style sheet beside this text: heights grow with it, and never shrink."""
        factor = self._factor if found[1] == "font-size" else max(1.0, self._factor)
        return f"{found[1]}: {round(int(found[2]) * factor)}px"

    @contextmanager
    def unstyled(self) -> Iterator[None]:
        """Leave the style sheet out while a window is made, and apply it once at the end.

        Qt would style a widget again whenever it gets another parent, which takes a tenth of a start.
        """
        sheet = self._app.styleSheet()
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(sheet)

    def icon(self, name: str, *, on_accent: bool = False, size: int = _ICON, ink: str = "") -> QIcon:
        """Return a line icon of the program, `size` px.

        The icon has the colour `ink`, or that of text, or of text on the accent colour.
        """
        ink = ink or (self.colours.on_accent if on_accent else self.colours.text)
        key = (name, ink, self.colours.dim, size)
        if key not in self._icons:
            self._icons[key] = self._draw(*key)
        return self._icons[key]

    def _draw(self, name: str, ink: str, dim: str, size: int) -> QIcon:
        svg = places.resource(f"icons/{name}.svg").read_text("utf-8")
        inked = svg.replace("currentColor", ink)
        icon = QIcon()
        for scale in sorted(self._scales):
            drawn = _drawn(inked.encode(), size * scale)
            icon.addPixmap(drawn, QIcon.Mode.Normal)
            # An icon of one colour is drawn once, which takes five times as long as another colour for it.
            dimmed = drawn if inked == svg else _in_ink(drawn, dim)
            icon.addPixmap(dimmed, QIcon.Mode.Disabled)
        return icon

    @Slot(QScreen)
    def _follow_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._follow_scales)  # as it does when its scale changes
        self._follow_scales()

    @Slot()
    def _follow_scales(self) -> None:
        """Have icons drawn again if they would be blurred on a screen."""
        scales = {ceil(screen.devicePixelRatio()) for screen in self._app.screens()}
        if not scales <= self._scales:
            self._scales |= scales
            self._icons.clear()
            self.changed.emit()

    @Slot()
    def follow(self) -> None:
        """Apply the theme that the user prefers.

        `SYSTEM` follows the colour scheme of the system. If that scheme is unknown, the palette at the start
        decides.
        """
        if self._choice is not ThemeChoice.SYSTEM:
            self.dress(dark=self._choice is ThemeChoice.DARK)
            return
        scheme = self._app.styleHints().colorScheme()
        known = scheme is not Qt.ColorScheme.Unknown
        self.dress(dark=scheme is Qt.ColorScheme.Dark if known else self._born_dark)


def scaled(size: int) -> int:
    """Return a size of text, or of a line of it, that is meant beside normal text, px."""
    text = QApplication.font().pixelSize()
    return round(size * text / _TEXT) if text > 0 else size


def _drawn(svg: bytes, size: int) -> QPixmap:
    """Return an SVG drawing as a square of `size` px."""
    reader = QImageReader(buffer := QBuffer(data := QByteArray(svg)), QByteArray(b"svg"))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader.setScaledSize(QSize(size, size))
    image = reader.read()
    # The buffer does not own `data`, which had to exist until here.
    del data
    return QPixmap.fromImage(image)


def _in_ink(drawn: QPixmap, ink: str) -> QPixmap:
    """Return a drawing in another colour."""
    inked = QPixmap(drawn)
    painter = QPainter(inked)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(inked.rect(), QColor(ink))
    painter.end()
    return inked


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
        (role.Mid, colours.dash),
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
