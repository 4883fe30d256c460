"""The commands on column sets: save, replace, delete and undo."""

from PySide6.QtCore import QObject, Signal, Slot

from app.config.settings import LONGEST_NAME, ColumnSet
from app.core.text.names import one_line
from app.qt.files.header import FileHeader
from app.qt.widgets.notice_bar import Notice


class ColumnSets(QObject):
    """The link between the dialog of columns and the saved column sets."""

    changed = Signal(object)
    """The `ColumnSet`s to keep."""
    notice_raised = Signal(object)
    """A `Notice`."""

    def __init__(self, header: FileHeader) -> None:
        super().__init__(header)
        self._header = header
        header.save_requested.connect(self._ask_for_name)
        header.delete_requested.connect(self._delete)

    @Slot()
    def _ask_for_name(self) -> None:
        from app.qt.widgets.name_dialog import NameDialog  # noqa: PLC0415 - not needed at the start

        about = self.tr("What the set is called in the dialog of columns")
        dialog = NameDialog(self.tr("Save columns"), "", about, self._header.window())
        dialog.named.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Save the current columns and their order under a name. A set of this name is replaced."""
        name = one_line(" ".join(name.split()))[:LONGEST_NAME]
        if not name:
            return
        header = self._header
        new = ColumnSet(name=name, columns=header.columns(), order=header.order)
        replaced = [kept for kept in header.sets if kept.name == name]
        self._put(new)
        for before in replaced:
            self._offer_back(self.tr("The column set “{}” was replaced."), before)

    @Slot(object)
    def _delete(self, gone: ColumnSet) -> None:
        self._keep(tuple(kept for kept in self._header.sets if kept != gone))
        self._offer_back(self.tr("The column set “{}” was deleted."), gone)

    def _offer_back(self, said: str, before: ColumnSet) -> None:
        text = said.format(before.name)
        self.notice_raised.emit(Notice(text, self.tr("Undo"), lambda: self._put(before), done=True))

    def _put(self, new: ColumnSet) -> None:
        """Keep a set, in place of a set with the same name."""
        self._keep((*(kept for kept in self._header.sets if kept.name != new.name), new))

    def _keep(self, sets: tuple[ColumnSet, ...]) -> None:
        self._header.sets = sets
        self._header.sets_changed.emit()
        self.changed.emit(sets)
