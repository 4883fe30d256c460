"""The context menu of the rows in a view of files, and their drags."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from app.qt.base.action import Menu, Scope
from app.qt.base.drag_out import DragOut
from app.qt.base.menus import context_menu
from app.qt.base.place import In


class RowMenu(QObject):
    """The menu of actions on rows, whose shortcuts work while the view has the focus, and their drags."""

    def __init__(self, view: QAbstractItemView, menu: Menu) -> None:
        super().__init__(view)
        self._view = view
        view.addActions(menu.in_scope(Scope.FILES))
        self._menu = context_menu(menu, In.OF_FILES, view)
        DragOut.of(view)
        by_key = QShortcut(QKeySequence("Shift+F10"), view, context=Qt.ShortcutContext.WidgetShortcut)
        by_key.activated.connect(self._open)

    def open(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or by key at the current row."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._menu.popup(event.globalPos())
        else:
            self._open()

    @Slot()
    def _open(self) -> None:
        rect = self._view.visualRect(self._view.currentIndex())
        self._menu.popup(self._view.viewport().mapToGlobal(rect.bottomLeft()))
