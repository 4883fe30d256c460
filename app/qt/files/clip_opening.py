"""Opens and closes recordings of several files in the views of files, by keys, by the mouse and by an act."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from app.qt.files.model import FileTableModel
from app.qt.widgets.announcement import announce

_OPENING: Final = {Qt.Key.Key_Plus: True, Qt.Key.Key_Minus: False}
_IN_TREES: Final = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}


def set_open(view: QAbstractItemView, model: FileTableModel, row: int, *, is_open: bool) -> bool:
    """Open or close the recording in a row, or that of the part there; return whether that did anything.

    A part that is hidden has its recording become the current row.
    """
    clip = model.clip_at(row)
    if clip.is_part and not is_open:
        row = model.whole_of(row)
        view.setCurrentIndex(model.index(row, max(view.currentIndex().column(), 0)))
        clip = model.clip_at(row)
    if not clip.parts or clip.is_open is is_open:
        return False
    model.set_open(row, is_open=is_open)
    told = (
        QCoreApplication.translate("FileTable", "The recording is open: its parts are below it")
        if is_open
        else QCoreApplication.translate("FileTable", "The recording is closed")
    )
    announce(view, told)
    return True


def turn(view: QAbstractItemView, model: FileTableModel) -> None:
    """Open the recording in the current row, or close it."""
    row = view.currentIndex().row()
    if row >= 0:
        clip = model.clip_at(row)
        set_open(view, model, row, is_open=not (clip.is_open or clip.is_part))


def is_opened_by(
    view: QAbstractItemView,
    model: FileTableModel,
    event: QKeyEvent,
    *,
    as_tree: bool = False,
    at_edge: bool = False,
) -> bool:
    """Open or close the current recording by a key; return whether the key was one for that.

    Plus opens and Minus closes. As in trees, so do Right and Left, and `at_edge` of the cells, Left goes from
    a part to its recording.
    """
    keys = _OPENING | (_IN_TREES if as_tree else {})
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_open = keys.get(Qt.Key(event.key())) if plain or event.key() in _OPENING else None
    row = view.currentIndex().row()
    if is_open is None or row < 0:
        return False
    clip = model.clip_at(row)
    if clip.is_part and event.key() == Qt.Key.Key_Left:
        if not at_edge:
            return False
        view.setCurrentIndex(model.index(model.whole_of(row), view.currentIndex().column()))
        return True
    return set_open(view, model, row, is_open=is_open)
