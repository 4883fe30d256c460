"""The view of videos that lie in longer ones: the pairs, and the two files of the chosen one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.parts.confirmation import PartKind
from app.library.near.part_pairs import PartPair
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable
from app.qt.copies.parts.formatting import PLACE_OF_FILE, PLACE_OF_PAIR, PartsFormatter
from app.qt.copies.parts.loader import PartsAsked, PartsFound, PartsState
from app.qt.copies.parts.models import PLACE, PartFileModel, PartPairModel, files_of
from app.qt.widgets.action_button import ActionButton
from app.qt.widgets.empty_state import EmptyState
from app.qt.widgets.row_table import RowTable, choose_row
from app.qt.widgets.tooltips import explain
from app.qt.widgets.two_pane_splitter import TwoPaneSplitter

Index = QModelIndex | QPersistentModelIndex
_BAR: Final = 8.0
_MARGIN: Final = 8.0
_LEAST: Final = 3.0
"""Width of the shortest part that can still be seen, px."""
_FAINT: Final = 0.35
"""The opacity of the outline of a bar."""
_KINDS: Final = (PartKind.CONTAINED, PartKind.SHARES)


class PlaceBar(QStyledItemDelegate):
    """A delegate of cells with the role `PLACE`: a bar as long as the file, filled where the part lies."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        place = index.data(PLACE)
        if place is None:
            return
        room = QRectF(option.rect)
        bar = QRectF(room.left() + _MARGIN, room.center().y() - _BAR / 2, room.width() - 2 * _MARGIN, _BAR)
        begin, end = place
        width = max(_LEAST, (end - begin) * bar.width())
        left = min(bar.left() + begin * bar.width(), bar.right() - width)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = option.palette.color(QPalette.ColorRole.Text)
        text.setAlphaF(_FAINT)
        painter.setPen(text)  # also seen in the dark, and on the colour of the selection
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Accent))
        round_ = min(width, _BAR) / 2
        painter.drawRoundedRect(QRectF(left, bar.top(), width, _BAR), round_, round_)
        painter.restore()


class PartsPanel(QWidget):
    """Shows pairs, and emits requests. None is for the trash: a part may be the better one."""

    asked_changed = Signal()
    """Other kinds of pairs are to be shown."""
    pair_requested = Signal(object)
    """The number of the chosen pair (`key_of_pair`)."""
    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""

    def __init__(self, words: PartsFormatter, menu: Menu) -> None:
        super().__init__()
        self._words = words
        self._menu = menu
        self._key: int | None = None
        """The number of the chosen pair."""
        self.model = PartPairModel(words.pair_columns(), self)
        self.files_model = PartFileModel(words.file_columns(), self)
        self._make_head()
        self._make_tables()
        self._make_states()
        self._make_buttons()
        self._lay_out()
        self.pairs.selectionModel().currentRowChanged.connect(self._choose)

    def _make_head(self) -> None:
        self.totals = _label()
        self.kinds = {kind: QCheckBox() for kind in _KINDS}
        for box in self.kinds.values():
            box.setChecked(True)
            box.toggled.connect(self.asked_changed)
        self._name_filters(PartsFound())

    def _make_tables(self) -> None:
        self.pairs = RowTable(self.model, "partPairs")
        self.pairs.name_rows(
            self.tr("Videos in longer ones"),
            self.tr("A row a video and a longer one in which it lies, or with which it shares a part"),
        )
        self.pairs.name_columns(self.tr("Columns of the pairs"), self.tr("What is told of each pair"))
        self.pairs.setItemDelegateForColumn(PLACE_OF_PAIR, PlaceBar(self.pairs))
        self.files = FileRowTable(self.files_model, "partFiles", self._menu, self.files_model.key_of)
        self.files.name_rows(
            self.tr("The two videos"),
            self.tr(
                "The longer video, then the other one, with the times that both have; Enter opens a file"
            ),
        )
        self.files.name_columns(self.tr("Columns of the two videos"), self.tr("What is told of each video"))
        self.files.setItemDelegateForColumn(PLACE_OF_FILE, PlaceBar(self.files))
        self.files.add_command(self.tr("Show in the table"), self._go, "Ctrl+Return", "Ctrl+Enter")
        self.place = _label()

    def _make_states(self) -> None:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.place)
        column.addWidget(self.files, 1)
        self.tables = TwoPaneSplitter(self.pairs)
        self.tables.setHandleWidth(8)
        self.tables.setObjectName("partHalves")
        self.tables.add_lower(lower)
        self.waiting = QWidget()
        self.never = EmptyState(self._menu["find_parts"], framed=False)
        self.nothing = EmptyState(self._menu["show_all"], framed=False, rather=self._menu["search_all"])
        self.states = QStackedWidget()
        for state in (self.waiting, self.tables, self.never, self.nothing):
            self.states.addWidget(state)

    def _make_buttons(self) -> None:
        self.state = _label()
        self.again = ActionButton(self._menu["find_parts"], self.tr("Find clips…"))
        self.beside = ActionButton(self._menu["compare_videos"], self.tr("Compare"))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.state, 1)
        self.buttons.addWidget(self.again)
        self.buttons.addWidget(self.beside)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(16)
        filters.addWidget(self.totals, 1)
        for box in self.kinds.values():
            filters.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(filters)
        column.addWidget(self.states, 1)
        column.addLayout(self.buttons)

    @property
    def asked(self) -> PartsAsked:
        """The kinds that are to be shown, of any query."""
        contained, shares = (self.kinds[kind].isChecked() for kind in _KINDS)
        return PartsAsked(contained=contained, shares=shares)

    def show_found(self, found: PartsFound, narrowing: Callable[[], str]) -> None:
        """Show pairs. The chosen one stays chosen if it is among them.

        `narrowing` returns why a search has none.
        """
        wanted, row = self._key, self.pairs.currentIndex().row()
        self._key = None
        self._name_filters(found)
        self.totals.setText(self._words.totals(found))
        self.model.show_pairs(found.pairs)
        if found.pairs.parts:
            self.states.setCurrentWidget(self.tables)
            self._choose(choose_row(self.pairs, self.model.row_of(wanted, row)))
            return
        self._show_pair(None)
        is_hidden = bool(found.contained or found.shares)
        text = self.tr("The boxes above hide all pairs of the search.") if is_hidden else narrowing()
        self.nothing.say(self.tr("No pair matches"), text)
        is_narrowed = is_hidden or not found.asked.query.everything
        self.states.setCurrentWidget(self.nothing if is_narrowed else self.never)

    @Slot(object)
    def show_state(self, state: PartsState) -> None:
        """Say of how many videos nothing is known."""
        said = self._words.state(state)
        self.state.setText(said)
        how = self.tr(
            "A clip that was cut out of a recording has another length, and the pictures of a part of it."
        )
        if not state.coverage.videos:
            title = self.tr("No video is long enough")
        elif state.coverage.left or state.unconfirmed:
            title = self.tr("Not all videos were compared yet")
        else:
            title = self.tr("No video lies in a longer one")
        self.never.say(title, f"{how} {said}".rstrip())

    @Slot(object, object)
    def show_pair(self, key: int, pair: PartPair | None) -> None:
        """Show the files of the chosen pair."""
        if key == self._key:
            self._show_pair(pair)

    def _show_pair(self, pair: PartPair | None) -> None:
        files = () if pair is None else files_of(pair)
        self.place.setText(self._words.sentence(pair))
        self.files.moments = {each.record.id: each.begin for each in files}
        self.files_model.show(files)

    @Slot(QModelIndex)
    def _choose(self, index: Index) -> None:
        """Request the files of a pair. Those of the pair before stay in sight until they come."""
        if index.isValid() and (key := self.model.key_of(index.row())) != self._key:
            self._key = key
            self.pair_requested.emit(key)

    @Slot()
    def _go(self) -> None:
        if rows := self.files.chosen_rows():
            self.file_requested.emit(self.files_model.key_of(rows[0]))

    def _name_filters(self, found: PartsFound) -> None:
        counts = (found.contained, found.shares)
        for (kind, box), count in zip(self.kinds.items(), counts, strict=True):
            box.setText(self._words.kind_filter(kind, count))
            explain(box, box.text(), self._words.kind_explained(kind))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
