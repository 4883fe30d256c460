"""Leaves groups of copies alone, shows those that are left alone, and undoes it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QCheckBox

from app.core.text.names import display, split
from app.qt.base.desk import Desk
from app.qt.base.undo import UndoEntry
from app.qt.copies.page import CopiesPage
from app.qt.widgets.tooltips import explain

if TYPE_CHECKING:
    from app.qt.copies.loader import CopiesLoader, GroupList


class LeftAlone(QObject):
    """Adds a filter, and a command with undo, to a page."""

    def __init__(self, page: CopiesPage, loader: "CopiesLoader", desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._loader = loader
        self._texts = desk.texts
        self._writable = desk.writable
        self._undo = desk.undo
        self.only = QCheckBox(self.tr("Ignored"))
        explain(
            self.only,
            self.only.text(),
            self.tr("Shows the groups that you ignore, and no others"),
        )
        self.command = page.groups.add_key("", self._change, "Ctrl+Shift+L")
        self.command.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(self.command)
        page.groups.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.button = page.add_button(self.tr("Ignore"), "")
        page.filters.addWidget(self.only)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.only.toggled.connect(self._choose)
        self.button.clicked.connect(self.command.trigger)
        selection = self._page.groups.selectionModel()
        for changed in (selection.selectionChanged, selection.currentRowChanged):
            changed.connect(self._refresh)
        self._page.groups_model.modelReset.connect(self._refresh)
        self._loader.groups_read.connect(self._count)
        self._loader.groups_changed.connect(self._page.groups_requested)
        self._loader.left_alone_changed.connect(self._tell)

    @Slot(bool)
    def _choose(self, alone: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._loader.show_left_alone(alone=alone)
        self._page.groups_requested.emit()
        self._refresh()

    @Slot()
    def _refresh(self, *_changes: object) -> None:
        alone = self.only.isChecked()
        text = self.tr("No longer ignore") if alone else self.tr("Ignore")
        says = (
            self.tr("Lists the group with the others again")
            if alone
            else self.tr("Lists the group no more, also after its files were moved; “Ignored” shows it")
        )
        self.command.setText(text)
        self.command.setEnabled(self._writable and self._page.group() is not None)
        self.button.setText(text)
        explain(self.button, text, says)
        self.button.setEnabled(self.command.isEnabled())

    @Slot(object)
    def _count(self, found: "GroupList") -> None:
        if found.is_alone and not found.left_alone:
            self.only.setChecked(False)
        number = self._texts.number(found.left_alone)
        self.only.setText(self.tr("Ignored ({})").format(number))
        self.only.setVisible(bool(found.left_alone) or self.only.isChecked())

    @Slot()
    def _change(self) -> None:
        group = self._page.group()
        if group is not None:
            path = self._page.groups_model.known(group.content)
            name = display(split(path)[1]) if path else ""
            self._loader.leave_alone(group.content, name, alone=not self.only.isChecked())

    @Slot(object, str, bool)
    def _tell(self, content: int, name: str, alone: bool) -> None:  # noqa: FBT001 - a signal's argument
        text = (
            self.tr("“{}” is ignored. Its copies still count as copies.")
            if alone
            else self.tr("“{}” is listed with the other groups again.")
        )
        words = self.tr("ignoring of “{}”") if alone else self.tr("listing of “{}”")
        undo, redo = (partial(self._loader.set_alone, content, alone=each) for each in (not alone, alone))
        self._undo.push(UndoEntry(words=words.format(name), undo=undo, redo=redo), text.format(name))
