"""The page of room, with a tab for each of its views."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from app.core.advice.named_targets import TargetChoice
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable, RowSelection
from app.qt.base.help_button import HelpButton
from app.qt.insights.room.formatting import RoomFormatter
from app.qt.insights.room.handed_panel import HandedPanel
from app.qt.insights.room.savings_formatting import SavingsFormatter
from app.qt.insights.room.savings_panel import SavingsPanel
from app.qt.insights.room.waste_panel import WastePanel


class RoomPage(QTabWidget):
    """The page. Acts on files work on the table of the view that is shown."""

    view_shown = Signal()
    """Another view is shown, so that it is to be read."""

    def __init__(
        self,
        words: RoomFormatter,
        advice_words: SavingsFormatter,
        menu: Menu,
        targets: TargetChoice,
        *,
        writable: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setAccessibleName(self.tr("Room"))
        self.setDocumentMode(True)
        self.selection = RowSelection(self)
        self.waste = WastePanel(words, menu, writable=writable)
        self.savings = SavingsPanel(advice_words, menu, targets)
        self.handed = HandedPanel(advice_words)
        self._files: dict[QWidget, FileRowTable] = {
            self.waste: self.waste.files,
            self.savings: self.savings.table,
        }
        """The tables of files by their views."""
        for view, title in (
            (self.waste, self.tr("Where it goes")),
            (self.savings, self.tr("What encoding saves")),
            (self.handed, self.tr("Handed over")),
        ):
            self.addTab(view, title)
        for table in self._files.values():
            self.selection.follow(table)
        bar = self.tabBar()
        bar.setObjectName("roomTabs")
        bar.setDrawBase(False)
        bar.setAccessibleName(self.tr("Views of the room"))
        bar.setAccessibleDescription(self.tr("Where it goes, what could be saved, and what was saved"))
        self.setCornerWidget(HelpButton("room"))
        self.currentChanged.connect(self._turn)
        self._turn()

    @Slot()
    def _turn(self, *_: object) -> None:
        view = self.currentWidget()
        self.selection.show(self._files.get(view))
        self.view_shown.emit()

    def turn_to(self, view: QWidget) -> None:
        """Show a view."""
        self.setCurrentWidget(view)

    def focus(self) -> None:
        """Give the focus to the part that keys act on."""
        self.main_part.setFocus()

    @property
    def main_part(self) -> QWidget:
        """Return the part that keys act on."""
        heirs: tuple[QWidget, ...] = (self.waste.kinds, self.savings.table, self.handed.table)
        heir = heirs[self.currentIndex()]
        return heir if heir.isVisibleTo(self) else self.tabBar()
