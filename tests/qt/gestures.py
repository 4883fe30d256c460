"""What a user does with the mouse, as Qt delivers it."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.qt.shell.main_window import MainWindow
from tests.qt.parts import parts

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def uri_list(uris: Iterable[bytes]) -> QMimeData:
    """Return what a file manager hands over."""
    mime = QMimeData()
    mime.setData("text/uri-list", QByteArray(b"".join(uri + b"\r\n" for uri in uris)))
    return mime


def select(view: QAbstractItemView, *rows: int) -> None:
    """Select these rows alone; the last one becomes the current row.

    Not with `selectRow`, which heeds the modifier keys that an earlier test pressed last.
    """
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().clear()
    for row in rows:
        index = view.model().index(row, 0)
        view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def hover(widget: QWidget, at: QPoint) -> None:
    """Move the pointer to a point of a widget.

    By a detour: Qt sends no event where an earlier test has left the pointer. And by an event of our own:
    another window may lie over the real pointer.
    """
    QTest.mouseMove(widget, at - QPoint(1, 1))
    QTest.mouseMove(widget, at)
    none, there = Qt.MouseButton.NoButton, QPointF(widget.mapToGlobal(at))
    QCoreApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, QPointF(at), there, none, none, _NONE)
    )


def drop(window: QWidget, mime: QMimeData, at: QPoint) -> QDropEvent:
    """Drag `mime` over a point of the window and let it fall, by way of the native window."""
    enter = QDragEnterEvent(at, _ACTIONS, mime, _LEFT, _NONE)
    QCoreApplication.sendEvent(window.windowHandle(), enter)
    event = QDropEvent(QPointF(at), _ACTIONS, mime, _LEFT, _NONE)
    QCoreApplication.sendEvent(window.windowHandle(), event)
    return event


def ask_to_remove(window: MainWindow, row: int) -> None:
    """Ask for the removal of a source, as its context menu does, and show all files again."""
    parts(window).side_bar.choose(parts(window).source_list.sources[row].id)
    window.menu["remove_source"].trigger()
    parts(window).side_bar.choose(None)
