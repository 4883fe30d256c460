"""The columns of lists and the sizes of the parts of pages, kept from one start to the next."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QByteArray, SignalInstance
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QWidget

Part = QHeaderView | QSplitter


class PageLayouts:
    """The layouts of pages by the object names of their parts, as Qt saves them, in base64."""

    def __init__(self) -> None:
        self._layouts: dict[str, str] = {}

    def layouts(self) -> Mapping[str, str]:
        """Return the layouts for the next start."""
        return dict(self._layouts)

    def load(self, layouts: Mapping[str, str]) -> None:
        """Use the layouts of an earlier start."""
        self._layouts = dict(layouts)

    def keep(self, page: QWidget, closed: SignalInstance) -> None:
        """Restore the layout of a page, and save it when `closed` is emitted.

        The user can move the columns of all lists that have an object name.
        """
        for name, part in _parts(page):
            if isinstance(part, QHeaderView):
                part.setSectionsMovable(True)
            state = QByteArray.fromBase64(self._layouts.get(name, "").encode("ascii", "ignore"))
            if not state.isEmpty():
                part.restoreState(state)
        closed.connect(lambda: self._save(page))

    def _save(self, page: QWidget) -> None:
        for name, part in _parts(page):
            self._layouts[name] = bytes(part.saveState().toBase64().data()).decode()


def _parts(page: QWidget) -> Iterator[tuple[str, Part]]:
    """Yield the lists and splitters of a page that have a name, each with a key."""
    name = page.objectName()
    for table in page.findChildren(QTableView):
        if table.objectName():
            # Qt would apply the widths of a version with other columns to the wrong ones.
            yield f"{name}/{table.objectName()}/{table.model().columnCount()}", table.horizontalHeader()
    for splitter in page.findChildren(QSplitter):
        if splitter.objectName():
            yield f"{name}/{splitter.objectName()}", splitter
