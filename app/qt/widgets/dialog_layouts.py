"""The sizes of dialogs, and the columns of their lists, kept from one opening to the next."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDialog, QHeaderView, QSplitter, QTableView

Part = QDialog | QHeaderView | QSplitter


class DialogLayouts:
    """The layouts of dialogs by the object names of their parts, as Qt saves them, in base64."""

    def __init__(self) -> None:
        self._layouts: dict[str, str] = {}

    def layouts(self) -> Mapping[str, str]:
        """Return the layouts for the next start."""
        return dict(self._layouts)

    def load(self, layouts: Mapping[str, str]) -> None:
        """Use the layouts of an earlier start."""
        self._layouts = dict(layouts)

    def keep(self, dialog: QDialog) -> None:
        """Restore the layout of a dialog, and save it when the dialog is closed.

        The user can move the columns of all lists that have an object name.
        """
        for name, part in _parts(dialog):
            if isinstance(part, QHeaderView):
                part.setSectionsMovable(True)
            state = QByteArray.fromBase64(self._layouts.get(name, "").encode("ascii", "ignore"))
            if not state.isEmpty():
                _ = part.restoreGeometry(state) if isinstance(part, QDialog) else part.restoreState(state)
        dialog.finished.connect(lambda: self._save(dialog))

    def _save(self, dialog: QDialog) -> None:
        for name, part in _parts(dialog):
            state = part.saveGeometry() if isinstance(part, QDialog) else part.saveState()
            self._layouts[name] = bytes(state.toBase64().data()).decode()


def _parts(dialog: QDialog) -> Iterator[tuple[str, Part]]:
    """Yield the dialog and its lists and splitters that have a name, each with a key."""
    name = dialog.objectName()
    yield name, dialog
    for table in dialog.findChildren(QTableView):
        if table.objectName():
            # Qt would apply the widths of a version with other columns to the wrong ones.
            yield f"{name}/{table.objectName()}/{table.model().columnCount()}", table.horizontalHeader()
    for splitter in dialog.findChildren(QSplitter):
        if splitter.objectName():
            yield f"{name}/{splitter.objectName()}", splitter
