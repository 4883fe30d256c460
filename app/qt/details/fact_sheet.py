"""Facts as one text that scrolls, wraps and can be selected: a name, a note, and rows under headings.

One document, instead of a widget per row, is built in a millisecond and leaves no widgets behind.
For the Tab key it is a single stop.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from itertools import zip_longest
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.qt.base.theme import Theme
from app.qt.widgets.tooltips import set_tip

LABELS: Final = 100
"""Least width of the label column, px; a longer label widens it up to `_WIDEST`."""
_WIDEST: Final = 136
_GAP: Final = 12
_MARGIN: Final = 16
_ABOVE_INSET: Final = 10
_LINE_BREAK: Final = "\u2028"
_TAB: Final = "\t"


class Tone(Enum):
    """The urgency of a note."""

    RED = "red"
    AMBER = "amber"
    GREY = "grey"


class SheetNote(Struct, frozen=True):
    """A note on a coloured background, with a mark of the same meaning as the colour."""

    tone: Tone
    mark: str
    heading: str
    text: str


class FactGroup(Struct, frozen=True):
    """Rows under a heading: a label and its value, whose line breaks are kept."""

    heading: str
    rows: tuple[tuple[str, str], ...]
    times: tuple[float | None, ...] = ()
    """The times along the file that the rows stand for, seconds."""
    paths: tuple[bytes | None, ...] = ()
    """The absolute paths of the files that the rows stand for."""


class Facts(Struct, frozen=True):
    """The contents of the sheet."""

    title: str
    subtitle: str = ""
    note: SheetNote | None = None
    groups: tuple[FactGroup, ...] = ()


class FactSheet(QTextEdit):
    """Shows facts as plain text: no file name can format, link or load anything."""

    time_opened = Signal(float)
    """The time of a row that was double-clicked, or chosen by Enter, seconds."""

    player_wanted = Signal(float)
    """The time from which the player that opens files is to play."""

    path_opened = Signal(object)
    """The path (bytes) of the same, for a row that stands for a file."""

    path_revealed = Signal(object)
    """The path of a file that is to be shown in its folder."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("factSheet")
        self._theme = theme
        self._facts = Facts("")
        self._rules: list[int] = []
        self._times: dict[int, float] = {}
        """Times by the numbers of the blocks that stand for them."""
        self._paths: dict[int, bytes] = {}
        """Paths likewise."""
        self._card: tuple[int, int] | None = None
        self._inset: QWidget | None = None
        self._room: int | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        theme.changed.connect(self._apply_theme)

    def show_facts(self, facts: Facts) -> None:
        """Show other facts from the top; equal facts keep their position and selection."""
        if facts == self._facts:
            return
        self._facts = facts
        self._write()
        self.verticalScrollBar().setValue(0)

    def embed(self, inset: QWidget) -> None:
        """Embed a widget below the title, which scrolls with the text; its height depends on its width.

        Call `make_room` whenever the widget needs another height.
        """
        self._inset = inset
        inset.setParent(self.viewport())

    def make_room(self, *, wanted: bool) -> None:
        """Show or hide the embedded widget, and give it the height that it needs."""
        if self._inset is not None and self._inset.isHidden() is wanted:
            self._inset.setVisible(wanted)
            self._apply_theme()
        self._fit()

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a part of the embedded widget."""
        top = widget.mapTo(self.viewport(), widget.rect().topLeft()).y()
        below = top + widget.height() - self.viewport().height()
        self.verticalScrollBar().setValue(
            self.verticalScrollBar().value() + min(max(below, 0), top) + min(top, 0)
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open a row that stands for a time or a file; elsewhere select a word."""
        row = self.cursorForPosition(event.position().toPoint()).blockNumber()
        if event.button() is not Qt.MouseButton.LeftButton or not self._open(row):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the row of the text cursor by Enter."""
        wanted = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not wanted or not self._open(self.textCursor().blockNumber()):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the time or file of a row, before what is done with text."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        others = menu.actions()
        if acts := self._acts(cursor.blockNumber()):
            for other in others:
                menu.removeAction(other)
            for text, act in acts.items():
                menu.addAction(text).triggered.connect(act)
            menu.addSeparator()
            menu.addActions(others)
        menu.popup(event.globalPos())

    def _acts(self, row: int) -> Mapping[str, Callable[[], None]]:
        """Return what can be done with the time or the file that a row stands for, by its text."""
        if path := self._paths.get(row):
            return {
                self.tr("Open"): partial(self.path_opened.emit, path),
                self.tr("Show in file manager"): partial(self.path_revealed.emit, path),
            }
        if (seconds := self._times.get(row)) is not None:
            return {
                self.tr("Play from here"): partial(self.time_opened.emit, seconds),
                self.tr("Open in the player from here"): partial(self.player_wanted.emit, seconds),
            }
        return {}

    def _open(self, row: int) -> bool:
        """Tell of the time or the file that a row stands for; return False where it stands for none."""
        if (seconds := self._times.get(row)) is not None:
            self.time_opened.emit(seconds)
        elif path := self._paths.get(row):
            self.path_opened.emit(path)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Move the embedded widget with the text."""
        super().scrollContentsBy(dx, dy)
        self._place()

    def _fit(self) -> None:
        """Reserve the height that the embedded widget needs at this width."""
        inset = self._inset
        if inset is None or self._room is None:
            return
        width = self.viewport().width() - 2 * _MARGIN
        height = inset.heightForWidth(width)
        inset.resize(width, height)
        cursor = QTextCursor(self.document().findBlockByNumber(self._room))
        cursor.setBlockFormat(_gap(height))  # may bring a scroll bar, and with it another width
        self._place()

    def _place(self) -> None:
        if self._inset is not None and self._room is not None:
            top = round(self._across(self._room).top()) - self.verticalScrollBar().value()
            self._inset.move(_MARGIN, top + _ABOVE_INSET)

    def _apply_theme(self) -> None:
        at = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(at)

    def _write(self) -> None:
        self.clear()
        self._rules, self._times, self._paths = [], {}, {}
        self._card = None
        self.document().setDocumentMargin(_MARGIN)
        self._room = None
        self._keep_direction()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._write_head(cursor)
        labels = self._label_width()
        for group in self._facts.groups:
            self._write_group(cursor, group, labels)
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))
        self._fit()

    def _keep_direction(self) -> None:
        """Begin every line at the side of the layout direction, also a name in another script."""
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)

    def _write_head(self, cursor: QTextCursor) -> None:
        colours = self._theme.colours
        cursor.setBlockFormat(_block(below=2))
        cursor.insertText(self._facts.title, _ink(colours.text, size=15, bold=True))
        if self._facts.subtitle:
            cursor.insertBlock(_block(below=2))
            cursor.insertText(self._facts.subtitle, _ink(colours.dim))
        if self._facts.note is not None:
            self._write_note(cursor, self._facts.note)
        if self._inset is not None and not self._inset.isHidden():
            cursor.insertBlock(_gap(0))
            self._room = cursor.blockNumber()

    def _write_note(self, cursor: QTextCursor, note: SheetNote) -> None:
        colours = self._theme.colours
        ink, _ = self._tones(note.tone)
        inside = _block(above=18, indent=30, hanging=-20, right=10)
        inside.setTabPositions([QTextOption.Tab(20, QTextOption.TabType.LeftTab)])
        cursor.insertBlock(inside)
        first = cursor.blockNumber()
        cursor.insertText(f"{note.mark}\t", _ink(ink))
        cursor.insertText(note.heading, _ink(ink, bold=True))
        if note.text:
            cursor.insertBlock(_block(above=2, indent=30, right=10))
            cursor.insertText(note.text, _ink(colours.text))
        self._card = first, cursor.blockNumber()

    def _write_group(self, cursor: QTextCursor, group: FactGroup, labels: int) -> None:
        colours = self._theme.colours
        below_card = self._card is not None and cursor.blockNumber() == self._card[1]
        cursor.insertBlock(_block(above=33 if below_card else 25, below=5))
        self._rules.append(cursor.blockNumber())
        cursor.insertText(group.heading, _ink(colours.text, bold=True))
        row = _block(above=6, indent=labels, hanging=-labels)
        row.setTabPositions([QTextOption.Tab(labels, QTextOption.TabType.LeftTab)])
        for (label, value), seconds, path in zip_longest(group.rows, group.times, group.paths):
            cursor.insertBlock(row)
            name, said = _ink(colours.dim), _ink(colours.text)
            if tip := self._note_row(cursor.blockNumber(), seconds, path):
                for ink in (name, said):
                    set_tip(ink, tip)
            wide = self.fontMetrics().horizontalAdvance(label) + _GAP > labels
            cursor.insertText(f"{label}{_LINE_BREAK if wide and value else _TAB}", name)
            cursor.insertText(value.replace("\n", _LINE_BREAK), said)

    def _note_row(self, row: int, seconds: float | None, path: bytes | None) -> str:
        """Note what a row stands for, and return what a double click does."""
        if seconds is not None:
            self._times[row] = seconds
            return self.tr("Double click to play the file from here")
        if path is not None:
            self._paths[row] = path
            return self.tr("Double click to open the file")
        return ""

    def _label_width(self) -> int:
        widths = (
            self.fontMetrics().horizontalAdvance(label)
            for group in self._facts.groups
            for label, _ in group.rows
        )
        return min(max([LABELS, *(width + _GAP for width in widths)]), _WIDEST)

    def _tones(self, tone: Tone) -> tuple[str, str]:
        """Return text colour and background colour."""
        colours = self._theme.colours
        return {
            Tone.RED: (colours.red, colours.red_ground),
            Tone.AMBER: (colours.amber, colours.amber_ground),
            Tone.GREY: (colours.dim, colours.background),
        }[tone]

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Copy plain text: on another background the theme's text colour may be invisible.

        Qt's own object is stripped, not replaced. The clipboard outlives Python, and an object made by
        Python would then crash the process.
        """
        copied = super().createMimeDataFromSelection()
        copied.text()  # Qt creates the formats on first access
        for kind in copied.formats():
            if kind != "text/plain":
                copied.removeFormat(kind)
        return copied

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the note's background and the lines between the groups beneath the text."""
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.verticalScrollBar().value())
            if self._card is not None and self._facts.note is not None:
                first, last = self._card
                ground = self._across(first).united(self._across(last)).adjusted(0, -8, 0, 8)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._tones(self._facts.note.tone)[1]))
                painter.drawRoundedRect(ground, 6, 6)
            for number in self._rules:
                rule = self._across(number)
                painter.fillRect(
                    QRectF(rule.left(), round(rule.top()) - 12, rule.width(), 1),
                    QColor(self._theme.colours.line),
                )
        super().paintEvent(event)

    def _across(self, number: int) -> QRectF:
        """Return the rectangle of a block from margin to margin, in document coordinates, px."""
        block = self.document().findBlockByNumber(number)
        rect = self.document().documentLayout().blockBoundingRect(block)
        return QRectF(_MARGIN, rect.top(), self.viewport().width() - 2 * _MARGIN, rect.height())


def _block(
    *, above: int = 0, below: int = 0, indent: int = 0, hanging: int = 0, right: int = 0
) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setBottomMargin(below)
    block.setLeftMargin(indent)
    block.setTextIndent(hanging)
    block.setRightMargin(right)
    return block


def _gap(height: int) -> QTextBlockFormat:
    """Return the format of an empty line for an embedded widget of `height` px."""
    block = QTextBlockFormat()
    block.setLineHeight(height + _ABOVE_INSET, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return block


def _ink(colour: str, *, size: int = 13, bold: bool = False) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setForeground(QColor(colour))
    ink.setProperty(QTextCharFormat.Property.FontPixelSize, size)
    ink.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return ink
