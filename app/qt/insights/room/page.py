"""The page of room, with a tab for each of its views."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable, RowSelection
from app.qt.base.help_button import HelpButton
from app.qt.insights.room.formatting import RoomFormatter
from app.qt.insights.room.waste_panel import WastePanel
from app.qt.widgets.later_view import LaterView

if TYPE_CHECKING:
    from app.qt.insights.room.handed_panel import HandedPanel
    from app.qt.insights.room.savings_panel import SavingsPanel


class AdvicePanels(NamedTuple):
    """The contents of both views about encoding, which the same advice fills."""

    savings: "SavingsPanel"
    handed: "HandedPanel"


class RoomPage(QTabWidget):
    """The page. Acts on files work on the table of the view that is shown."""

    view_shown = Signal()
    """Another view is shown, so that it is to be read."""

    def __init__(
        self,
        words: RoomFormatter,
        menu: Menu,
        advice: Callable[[], AdvicePanels],
        *,
        writable: bool,
    ) -> None:
        """`advice` makes the views about encoding, once, when one of them is first shown."""
        super().__init__()
        self.setObjectName("room")
        self.setAccessibleName(self.tr("Room"))
        self.setDocumentMode(True)
        self.selection = RowSelection(self)
        self.waste = WastePanel(words, menu, writable=writable)
        self._make_advice = advice
        self._advice: AdvicePanels | None = None
        self.savings_view = LaterView(lambda: self._panels.savings)
        self.handed_view = LaterView(lambda: self._panels.handed)
        self._files: dict[QWidget, FileRowTable] = {self.waste: self.waste.files}
        """The tables of files by their views."""
        for view, title in (
            (self.waste, self.tr("Where it goes")),
            (self.savings_view, self.tr("What encoding saves")),
            (self.handed_view, self.tr("Handed over")),
        ):
            self.addTab(view, title)
        self.selection.follow(self.waste.files)
        bar = self.tabBar()
        bar.setObjectName("roomTabs")
        bar.setDrawBase(False)
        bar.setAccessibleName(self.tr("Views of the room"))
        bar.setAccessibleDescription(self.tr("Where it goes, what could be saved, and what was saved"))
        self.setCornerWidget(HelpButton("room"))
        self.currentChanged.connect(self._turn)
        self._turn()

    @property
    def _panels(self) -> AdvicePanels:
        if self._advice is None:
            self._advice = self._make_advice()
            table = self._advice.savings.table
            self._files[self.savings_view] = table
            self.selection.follow(table)
        return self._advice

    @property
    def savings(self) -> "SavingsPanel":
        """The view of what encoding saves, which is made now at the latest."""
        return self.savings_view.made()

    @property
    def handed(self) -> "HandedPanel":
        """The view of lists, which is made now at the latest."""
        return self.handed_view.made()

    @Slot()
    def _turn(self, *_: object) -> None:
        view = self.currentWidget()
        if isinstance(view, LaterView):
            view.made()
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
        view = self.currentWidget()
        heir: QWidget = self.waste.kinds
        if view is not self.waste:
            heir = self.savings.table if view is self.savings_view else self.handed.table
        return heir if heir.isVisibleTo(self) else self.tabBar()
