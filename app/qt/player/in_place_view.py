"""The small player that stands over the picture of a file, in the details or in a card of the gallery."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.player.basic_view import SHORT, BasicPlayerView
from app.qt.player.link import PlayerLink

_WIDE: Final = 200
"""Width from which on there is room for the time line, px."""
_WIDEST: Final = 300
"""Width from which on there is room for the time, too."""


class InPlaceView(BasicPlayerView):
    """A player with the few controls for which there is room. Escape ends it."""

    ended = Signal()
    enlarge_requested = Signal()
    """The quick look is to go on with the file."""

    def __init__(self, link: PlayerLink, texts: Formatter, theme: Theme) -> None:
        super().__init__(link, texts, theme)
        self.setObjectName("inPlace")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Player"))
        self.screen_.setMinimumSize(0, 0)
        self.sound.volume.hide()
        self.enlarge = self._button(
            "full-screen", self.tr("Go on in the quick look"), "F", self.enlarge_requested.emit
        )
        self.stop = self._button("close", self.tr("End the player"), "Esc", self.ended.emit)
        self._keys: Final[dict[Qt.Key, Callable[[], object]]] = {
            Qt.Key.Key_K: self.toggle,
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_M: self.sound.toggle,
            Qt.Key.Key_F: self.enlarge.click,
            Qt.Key.Key_Escape: self.stop.click,
            Qt.Key.Key_Left: lambda: self.leap(-SHORT),
            Qt.Key.Key_Right: lambda: self.leap(SHORT),
        }
        self._lay_out()
        self._apply_theme()
        self.clear()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        row.addWidget(self.play)
        row.addWidget(self.time_line, 1)
        row.addWidget(self.clock)
        row.addStretch()
        for widget in (self.sound, self.enlarge, self.stop):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.screen_, 1)
        column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the controls for which there is room."""
        super().resizeEvent(event)
        self.time_line.setVisible(self.width() >= _WIDE)
        self.clock.setVisible(self.width() >= _WIDEST)

    def event(self, event: QEvent) -> bool:
        """Keep the own keys from the view below, which has acts with the same ones."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers()
            and Qt.Key(event.key()) in self._keys
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Obey the keys that the control with the focus has no use for."""
        act = self._keys.get(Qt.Key(event.key())) if not event.modifiers() else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
