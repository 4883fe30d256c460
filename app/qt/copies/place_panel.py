"""The comparison of two sources or folders: files only in the first, in both, or only in the second."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.core.copies.comparison import Presence
from app.core.text.names import display
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.read_models import PlaceFileModel
from app.qt.widgets.tooltips import explain, set_choice_tip

_ORDER: Final = (Presence.FIRST, Presence.BOTH, Presence.SECOND, Presence.UNKNOWN)


class PlacePanel(QWidget):
    """Requests a comparison by a signal, and receives it by `show_comparison`."""

    comparison_requested = Signal(object, object)
    """The paths of two different places: sources or folders."""
    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""

    def __init__(self, words: CopyFormatter, menu: Menu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._found: Mapping[Presence, array[int]] = {}
        self._folders: tuple[bytes, ...] = ()
        """The folders that were compared last, which are offered beside the sources."""
        self._wanted: tuple[bytes, bytes] | None = None
        """The places to be compared as soon as the sources are known."""
        self.model = PlaceFileModel(words.place_columns(), self)
        self.first, self.second = QComboBox(), QComboBox()
        explain(
            self.first, self.tr("First place"), self.tr("The source or folder whose files are looked for")
        )
        compared = self.tr("The source or folder that the first is compared with")
        explain(self.second, self.tr("Second place"), compared)
        for combo in (self.first, self.second):  # a long path must not widen the page
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
        self.tabs = QTabBar()
        self.tabs.setObjectName("placesTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Presence"))
        self.tabs.setAccessibleDescription(self.tr("Which of the two places hold the contents, with counts"))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_table(menu)
        self._lay_out()
        for combo in (self.first, self.second):
            combo.activated.connect(self.request)
        self.tabs.currentChanged.connect(self._show_presence)

    def _make_table(self, menu: Menu) -> None:
        self.table = FileRowTable(self.model, "placesFiles", menu, self.model.key_of)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.name_rows(self.tr("Compared files"), self.tr("A row a file; Enter opens it"))
        self.table.name_columns(
            self.tr("Columns of the compared files"), self.tr("What is told of each file")
        )
        self.go = self.table.add_command(self.tr("Show in the table"), self._go, "Ctrl+Return", "Ctrl+Enter")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.first, 1)
        top.addWidget(self.second, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.tabs)
        column.addWidget(self.hint, 1)
        column.addWidget(self.table, 1)
        self.hint.hide()

    def choose(self, first: bytes, second: bytes) -> None:
        """Compare two folders once `show_places` tells the sources."""
        self._folders = self._wanted = (first, second)

    def show_places(self, sources: Sequence[bytes]) -> None:
        """Offer sources and the folders compared last, and request the comparison of the chosen two."""
        paths = [*sources, *(each for each in self._folders if each not in sources)]
        wanted = self._wanted or (self.first.currentData(), self.second.currentData())
        self._wanted = None
        first = wanted[0] if wanted[0] in paths else next(iter(paths), None)
        others = [path for path in paths if path != first]
        second = wanted[1] if wanted[1] in others else next(iter(others), None)
        for combo, chosen in ((self.first, first), (self.second, second)):
            combo.clear()
            for path in paths:
                combo.addItem(self._words.source(path) if path in sources else display(path), path)
                set_choice_tip(combo, combo.count() - 1, display(path))
            combo.setCurrentIndex(paths.index(chosen) if chosen is not None else -1)
        self.request()

    @Slot()
    def request(self) -> None:
        """Request the comparison of the chosen places."""
        first, second = self.first.currentData(), self.second.currentData()
        several = self.first.count() > 1
        differ = second is not None and second != first
        self.hint.setText(
            self.tr("These are the same place. Choose another one on one side.")
            if several
            else self.tr("Add a second source to compare two places.")
        )
        self.hint.setVisible(not differ)
        self.table.setVisible(differ)
        self.tabs.setVisible(differ)
        if differ:
            self.comparison_requested.emit(first, second)
        else:
            self.show_comparison(first, second, {})

    def show_comparison(
        self, first: bytes | None, second: bytes | None, found: "Mapping[Presence, array[int]]"
    ) -> None:
        """Show a comparison, a tab for each presence that has files. Ignore that of two other places."""
        if (first, second) != (self.first.currentData(), self.second.currentData()):
            return
        chosen = self._presence()
        self._found = found
        one, other = self._words.places(first, second) if first and second else ("", "")
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for presence in _ORDER:
            if ids := found.get(presence):
                at = self.tabs.addTab(self._words.presence(presence, one, other, len(ids)))
                self.tabs.setTabData(at, presence)
                if presence is chosen:
                    self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(False)
        self._show_presence()

    def _presence(self) -> Presence | None:
        data = self.tabs.tabData(self.tabs.currentIndex())
        return Presence(data) if data else None

    @Slot()
    def _show_presence(self) -> None:
        presence = self._presence()
        self.model.show_files(self._found[presence] if presence else array("q"))

    @Slot()
    def _go(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.file_requested.emit(self.model.key_of(index.row()))
