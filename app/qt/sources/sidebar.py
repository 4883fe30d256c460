"""The side bar: the choice of files for the table, and the commands on sources and searches."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.coverage import Question, question_of
from app.core.query.collections import SavedSearch, SmartGroup
from app.core.sources.disk import KnownDisk
from app.qt.base.action import Menu, Scope
from app.qt.base.browse_state import Choice
from app.qt.base.menus import context_menu
from app.qt.base.place import In
from app.qt.base.theme import Theme
from app.qt.sources.model import SourceListModel
from app.qt.sources.view import SourceView
from app.qt.widgets.tooltips import set_tip

_WIDTH: Final = 232
_NARROWEST: Final = 160


class SideBar(QFrame):
    """The side bar. Commands are emitted as signals; results come back through the model."""

    chosen = Signal(object)
    """The new `Choice` of the user."""
    choice_replaced = Signal(object)
    """The `Choice` in place of one whose row has gone or changed."""
    question_asked = Signal(object)
    """A `Question` about all files."""

    def __init__(
        self,
        sources: SourceListModel,
        theme: Theme,
        menu: Menu,
        parent: QWidget | None = None,
    ) -> None:
        """Take the `menu` with the acts on what is chosen here."""
        super().__init__(parent)
        self.setObjectName("sideBar")
        self.setAccessibleName(self.tr("Side bar"))
        self.setMinimumWidth(_NARROWEST)
        self.sources = sources
        self._writable = True
        self.view = SourceView(sources, theme)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._make_menus(menu)
        self.view.chosen_changed.connect(self.chosen)
        self.view.choice_replaced.connect(self.choice_replaced)
        for change in (self.view.chosen_changed, self.view.choice_replaced):
            change.connect(self._refresh)
        self.view.customContextMenuRequested.connect(self._open_menu)
        sources.dataChanged.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width that the side bar has until the user changes it."""
        return QSize(_WIDTH, super().sizeHint().height())

    def _make_menus(self, menu: Menu) -> None:
        self.view.addActions([*menu.in_scope(Scope.SOURCE), *menu.in_scope(Scope.SEARCH)])
        self.ask = QAction(self)
        self.ask.triggered.connect(lambda: self.question_asked.emit(self._question()))
        self.ask.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(self.ask)
        self.menu = context_menu(menu, In.OF_SOURCE, self)
        self.search_menu = context_menu(menu, In.OF_SEARCH, self)
        self.group_menu = context_menu(menu, In.OF_GROUP, self)
        self.disk_menu = context_menu(menu, In.OF_DISK, self)
        self.group_menu.aboutToShow.connect(self._offer_question)

    def disk(self) -> KnownDisk | None:
        """Return the chosen disk, or that of the chosen source; None for any other choice."""
        return self.sources.disk(self.view.chosen)

    def choose(self, choice: Choice) -> None:
        """Choose a source, a group or a search. Choose all files for None, or if the row has gone."""
        if choice != self.view.chosen:
            self.view.choose(choice)

    def set_total(self, files: int | None, told: str = "") -> None:
        """Show the number of all files, and tell more of them; None: the number is not known yet."""
        self.view.set_total(files, told)

    def set_watches(self, watches: Mapping[int, str]) -> None:
        """Show which sources are watched: sentences about them, by id."""
        self.sources.set_watches(watches)

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001
        """Set whether the library can be changed."""
        self._writable = writable
        self._refresh()

    def _question(self) -> Question | None:
        """Return the question whose answers the chosen group needs; None without one."""
        chosen = self.view.chosen
        return question_of(chosen) if isinstance(chosen, SmartGroup) else None

    @Slot()
    def _refresh(self) -> None:
        question = self._question()
        self.ask.setEnabled(self._writable and question is not None and self.sources.rowCount() > 0)
        self.ask.setText("" if question is None else self.view.words.act(question))
        set_tip(self.ask, "" if question is None else self.view.words.act_hint(question))
        self.ask.setStatusTip(self.ask.toolTip())

    @Slot()
    def _offer_question(self) -> None:
        """Put the question about a group above the other entries."""
        if self._question() is not None:
            self.group_menu.insertAction(self.group_menu.actions()[0], self.ask)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        """Open the menu of the clicked source or search, which the click has chosen."""
        if self.view.indexAt(at) != self.view.currentIndex():
            return
        if self.view.source() is not None:
            self.menu.popup(self.view.viewport().mapToGlobal(at))
        elif isinstance(self.view.chosen, SmartGroup):
            self.group_menu.popup(self.view.viewport().mapToGlobal(at))
        elif isinstance(self.view.chosen, SavedSearch):
            self.search_menu.popup(self.view.viewport().mapToGlobal(at))
        elif self.disk() is not None:
            self.disk_menu.popup(self.view.viewport().mapToGlobal(at))
