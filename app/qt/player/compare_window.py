"""The window in which files are compared while they are played in step."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.text.names import display
from app.player.protocol import OpenVideo, SetSize, VideoPicture
from app.qt.base.comparison_view import ComparisonView
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.player.in_step import InStep
from app.qt.player.link import PlayerLink
from app.qt.player.overlay import Composition, Overlay
from app.qt.player.quick_look import QuickLook
from app.qt.player.screen import Screen
from app.qt.player.view import PlayerView
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.tooltips import explain

_PARTS: Final = 1000
"""Places of the edge."""
_EDGE_WIDTH: Final = 280
"""Width of the slider that moves the edge, px."""
_FACTS: Final = 170
"""Height of the table of facts, px."""
_FARTHEST: Final = 36_000.0
"""Greatest offset, seconds."""
_FRAME: Final = 0.04


class CompareWindow(QuickLook):
    """Two to four files with one time line. The first one leads, and is the one that is heard."""

    def __init__(
        self, records: Sequence[FileRecord], link: InStep, texts: Formatter, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(PlayerView(link, texts, theme), parent)
        self.setObjectName("compare")
        self.setWindowTitle(self.tr("Compare"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._records = records
        self._link = link
        self._texts = texts
        links: list[PlayerLink] = [link, *link.followers]
        self.screens = [self.view.screen_, *(Screen() for _ in link.followers)]
        self.offsets = [self._offset(number) for number in range(1, len(records))]
        self.overlay = Overlay(self.screens[0])
        self.overlay.second = self.screens[1]
        self.facts = ComparisonView(texts)
        self._make_choices()
        self._lay_out()
        self._connect(links)
        self.view.show_alone()
        resize_on_screen(self, QSize(1200, 860))
        self.screens[0].setFocus()  # it lost the keyboard to the first control, which has a use for Space

    def _offset(self, number: int) -> QDoubleSpinBox:
        box = QDoubleSpinBox(minimum=-_FARTHEST, maximum=_FARTHEST, singleStep=_FRAME, decimals=2)
        box.setSuffix(self.tr(" s"))
        name = self.tr("Offset of {}").format(display(self._records[number].name))
        explain(box, name, self.tr("How much later this file is shown than the first one"))
        box.setKeyboardTracking(False)
        box.valueChanged.connect(partial(self._link.set_offset, number))
        return box

    def _make_choices(self) -> None:
        self.look = QComboBox()
        self.look.addItems([self.tr("Side by side"), self.tr("Wipe"), self.tr("Difference")])
        explain(self.look, self.tr("View"), self.tr("How the pictures are compared (W for the next way)"))
        self.second = QComboBox()
        for record in self._records[1:]:
            self.second.addItem(display(record.name))
        explain(
            self.second, self.tr("File over the first one"), self.tr("The file to compare the first with")
        )
        self.edge = QSlider(Qt.Orientation.Horizontal)
        self.edge.setRange(0, _PARTS)
        self.edge.setValue(_PARTS // 2)
        self.edge.setFixedWidth(_EDGE_WIDTH)
        explain(self.edge, self.tr("Edge"), self.tr("Where the first picture ends and the other one begins"))

    def _lay_out(self) -> None:
        beside = QWidget()
        grid = QGridLayout(beside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        column = self.view.layout()
        self.pictures = QStackedWidget()
        if column is not None:
            column.replaceWidget(self.view.screen_, self.pictures)
        across = 2
        for number, (record, screen) in enumerate(zip(self._records, self.screens, strict=True)):
            grid.addWidget(self._cell(number, record, screen), number // across, number % across)
        self.pictures.addWidget(beside)
        self.pictures.addWidget(self.overlay)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(8)
        for widget in (self.look, self.second, self.edge):
            head.addWidget(widget)
        head.addStretch(1)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertLayout(0, head)
            outer.setStretch(1, 1)
            outer.addWidget(self.facts)
        self.facts.title.hide()
        self.facts.totals.hide()
        self.facts.setFixedHeight(_FACTS)
        self.facts.only_differing.setChecked(True)
        self.facts.model.show_files(self._records)

    def _cell(self, number: int, record: FileRecord, screen: Screen) -> QWidget:
        name = QLabel(self._texts.names((record.path,)))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFixedHeight(self.offsets[0].sizeHint().height())  # the pictures begin at one height
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 0)
        row.addWidget(name, 1)
        if number:
            row.addWidget(QLabel(self.tr("Offset")))
            row.addWidget(self.offsets[number - 1])
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(screen, 1)
        return cell

    def _connect(self, links: Sequence[PlayerLink]) -> None:
        self.look.currentIndexChanged.connect(self._turn)
        self.second.currentIndexChanged.connect(self._choose)
        self.edge.valueChanged.connect(lambda value: self.overlay.move_edge(value / _PARTS))
        self.overlay.edge_moved.connect(lambda part: self.edge.setValue(round(part * _PARTS)))
        self.overlay.resized.connect(self._fit)
        next_look = QShortcut(QKeySequence("W"), self)
        next_look.activated.connect(
            lambda: self.look.setCurrentIndex((self.look.currentIndex() + 1) % self.look.count())
        )
        for number, (link, screen) in enumerate(zip(links, self.screens, strict=True)):
            link.pictured.connect(self._repaint)
            if number:
                link.pictured.connect(screen.show_picture)
                link.failed.connect(partial(self._show_failure, screen))
                screen.resized.connect(self._fit)
                screen.clicked.connect(self.view.toggle)
        self._turn()

    def begin(self, root_of: Callable[[FileRecord], bytes], starts: Sequence[float]) -> None:
        """Play the files in step, from times at which they show the same, in seconds.

        `root_of` returns the folder of the source of a file.
        """
        for number, start in enumerate(starts[1:], 1):
            self._link.begin_apart(number, start - starts[0])
            self.offsets[number - 1].blockSignals(True)
            self.offsets[number - 1].setValue(start - starts[0])
            self.offsets[number - 1].blockSignals(False)
        self.view.show_file(self._records[0], root_of(self._records[0]), starts[0])
        orders = []
        for record, screen, start in zip(self._records[1:], self.screens[1:], starts[1:], strict=True):
            room = screen.room
            orders.append(
                OpenVideo(
                    path=record.path,
                    root=root_of(record),
                    width=room.width(),
                    height=room.height(),
                    seconds=record.summary.duration or 0.0,
                    start=start,
                )
            )
        self._link.play_beside(orders)

    @Slot()
    def _turn(self) -> None:
        """Show the pictures in the chosen way."""
        look = Composition(self.look.currentIndex())
        over = look is not Composition.BESIDE
        if over:
            self.overlay.look = look
        self.pictures.setCurrentIndex(int(over))
        self.second.setVisible(over and self.second.count() > 1)
        self.edge.setVisible(look is Composition.WIPE)
        self.overlay.update()
        self._fit()

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.overlay.second = self.screens[number + 1]
        self._turn()

    @Slot()
    def _fit(self) -> None:
        """Have each file give pictures of the size in which they are shown."""
        over = self.pictures.currentWidget() is self.overlay
        for link, screen in zip([self._link, *self._link.followers], self.screens, strict=True):
            room = self.overlay.room if over else screen.room
            link.command(SetSize(room.width(), room.height()))

    @Slot(object, object)
    def _repaint(self, _picture: VideoPicture, _memory: memoryview) -> None:
        if self.pictures.currentWidget() is self.overlay:
            self.overlay.update()

    def _show_failure(self, screen: Screen, reason: Message) -> None:
        screen.show_text(self._texts.message(reason))
