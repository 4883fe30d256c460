"""Drags that leave the window, and the clock of the X server that they may set wrong."""

import ctypes
import time
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

_X_EVENT: Final = b"xcb_generic_event_t"
_TYPE: Final = 0x7F
"""The part of its first byte that tells the type of an X event."""
PROPERTY_NOTIFY: Final = 28
SELECTION_REQUEST: Final = 30
_ROUND: Final = 1 << 32
_HALF: Final = (1 << 31) - 1
_DAY: Final = 24 * 60 * 60


class SelectionRequest(ctypes.Structure):
    """The beginning of the X event that asks for dragged data."""

    _fields_ = (("type", ctypes.c_uint8), ("_unused", ctypes.c_uint8 * 3), ("time", ctypes.c_uint32))


class PropertyNotify(ctypes.Structure):
    """The beginning of the X event that tells that a window has another title, state or the like."""

    _fields_ = (("type", ctypes.c_uint8), ("_unused", ctypes.c_uint8 * 11), ("time", ctypes.c_uint32))


class OutgoingDrag(QAbstractNativeEventFilter):
    """Drags copies to other programs, and sets Qt's clock right after a drag that made it wrong.

    PCManFM asks for dragged data at the seconds since 1970, and not at a time of the X server, which is in
    milliseconds. Qt keeps the latest time that it hears of. The server refuses the clipboard at a time that
    is yet to come, so that each later Copy would be lost.

    Times of the server go round after 49 days: half a round is the most by which one is later than another.
    A time that much later is therefore told to Qt, for which the true time that follows is later again.
    """

    def __init__(self) -> None:
        super().__init__()
        self._dragging = False
        self._false: int | None = None

    def run(self, source: QWidget, mime: QMimeData) -> None:
        """Drag until the button is released, if it is still down."""
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(source)
            drag.setMimeData(mime)
            self._watch(True)
            self._dragging = True
            drag.exec(Qt.DropAction.CopyAction)
            self._dragging = False
            self._watch(self._false is not None)

    def nativeEventFilter(  # noqa: N802
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Note a false time, and replace one of the times that follow. Each event goes on to Qt."""
        if kind == _X_EVENT:
            address = int(message)
            type_ = ctypes.c_uint8.from_address(address).value & _TYPE
            if type_ == SELECTION_REQUEST:
                self._note(SelectionRequest.from_address(address).time)
            elif type_ == PROPERTY_NOTIFY and self._false is not None and not self._dragging:
                PropertyNotify.from_address(address).time = (self._false + _HALF) % _ROUND
                self._false = None
                self._watch(False)
        return False, 0

    def _note(self, asked: int) -> None:
        if abs(asked - time.time()) < _DAY:
            self._false = asked

    def _watch(self, on: bool) -> None:  # noqa: FBT001 - a switch
        program = QCoreApplication.instance()
        if program is not None:
            # Each event of the program would pass here. Qt knows the object once, however often it is told.
            (program.installNativeEventFilter if on else program.removeNativeEventFilter)(self)
