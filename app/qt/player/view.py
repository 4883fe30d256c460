"""The player of the quick look: screen, strip of pictures, time line, and all controls."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.player import protocol
from app.player.protocol import SPEEDS, Opened
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.pictures.shots import Shots
from app.qt.player.basic_view import SHORT, BasicPlayerView
from app.qt.player.link import PlayerLink
from app.qt.player.time_line import PictureStrip, TimeMark
from app.qt.player.track_menu import TrackMenu
from app.qt.widgets.tooltips import explain

_BACK: Final = 2.0
"""Seconds that J goes back."""
_USUAL: Final = SPEEDS.index(1.0)


class PlayerView(BasicPlayerView):
    """Shows one file. All that keys do here has a button, but for going along the time line."""

    file_requested = Signal(int)
    """1 for the next file, -1 for the one before."""
    full_screen_requested = Signal()

    def __init__(
        self, link: PlayerLink, texts: Formatter, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(link, texts, theme, parent)
        self.setObjectName("player")
        self._shots: Shots | None = None
        """The pictures of the gallery, which may come before the length is known."""
        self.strip = PictureStrip()
        self.tracks = TrackMenu(link, theme)
        self._make_controls()
        self._lay_out()
        self._make_keys()
        self.strip.sought.connect(self.go)
        self._apply_theme()
        self.clear()

    def show_alone(self) -> None:
        """Hide what leads to other files and programs."""
        for button in (self.file_back, self.file_forward, self.programs):
            button.hide()
            button.setEnabled(False)

    def clear(self) -> None:
        """End the player of the file, and show nothing."""
        super().clear()
        self.show_marks(())
        self.show_shots(None)
        self.tracks.clear()
        self.speed.setCurrentIndex(_USUAL)

    def show_marks(self, marks: Sequence[TimeMark]) -> None:
        """Show marks on the time line."""
        self.time_line.show_marks(marks)
        for button in (self.mark_back, self.mark_forward):
            button.setVisible(bool(marks))

    def show_shots(self, shots: Shots | None) -> None:
        """Show the pictures of the gallery above the time line."""
        self._shots = shots
        self.strip.show_shots(shots, self.time_line.length)

    def stand(self) -> float:
        """Stand still, so that another program can go on, and return the time of the picture."""
        self._link.command(protocol.Pause())
        return self._now

    def _make_controls(self) -> None:
        self.frame_back = self._button(
            "frame-back", self.tr("Picture before"), ",", lambda: self._link.step(forward=False)
        )
        self.frame_forward = self._button(
            "frame-forward", self.tr("Next picture"), ".", lambda: self._link.step(forward=True)
        )
        self.mark_back = self._button(
            "mark-back", self.tr("Mark before"), "[", lambda: self._jump(forward=False)
        )
        self.mark_forward = self._button(
            "mark-forward", self.tr("Next mark"), "]", lambda: self._jump(forward=True)
        )
        self.file_back = self._button(
            "up", self.tr("File before"), "Up", lambda: self.file_requested.emit(-1)
        )
        self.file_forward = self._button(
            "down", self.tr("Next file"), "Down", lambda: self.file_requested.emit(1)
        )
        self.full = self._button("full-screen", self.tr("Full screen"), "F", self.full_screen_requested.emit)
        self.programs = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.programs.setText(self.tr("Open with"))
        explain(
            self.programs,
            self.tr("Open with"),
            self.tr("Go on at this picture in another program (Enter: in the preferred player)"),
        )
        self.loop = QCheckBox(self.tr("Loop"))
        explain(self.loop, self.tr("Loop"), self.tr("Begin again at the end (R)"))
        self.loop.toggled.connect(lambda on: self._link.command(protocol.SetLoop(on=on)))
        self.speed = QComboBox()
        for speed in SPEEDS:
            self.speed.addItem(f"{speed:g}x")
        self.speed.setCurrentIndex(_USUAL)
        explain(
            self.speed,
            self.tr("Speed"),
            self.tr("How fast the video is played (J slower and back, L faster)"),
        )
        self.speed.activated.connect(self._set_speed)

    def _button(self, icon: str, name: str, key: str, act: Callable[[], object]) -> QToolButton:
        button = super()._button(icon, name, key, act)
        self._key(key, button.click)
        return button

    def _make_keys(self) -> None:
        self._key("R", self.loop.toggle)
        self._key("M", self.sound.toggle)
        self._key("T", self.tracks.ask)
        self._key("Left", lambda: self.leap(-SHORT))
        self._key("Right", lambda: self.leap(SHORT))
        self._key("J", self._slower)
        self._key("L", self._faster)

    def _key(self, key: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 8)
        row.setSpacing(8)
        for left in (self.play, self.frame_back, self.frame_forward, self.clock):
            row.addWidget(left)
        row.addStretch(1)
        for widget in (
            *(self.mark_back, self.mark_forward, self.sound, self.tracks, self.programs),
            *(self.loop, self.speed, self.file_back, self.file_forward, self.full),
        ):
            row.addWidget(widget)
        below = QVBoxLayout()
        below.setContentsMargins(12, 4, 12, 0)
        below.setSpacing(2)
        below.addWidget(self.strip)
        below.addWidget(self.time_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.screen_, 1)
        column.addLayout(below)
        column.addLayout(row)

    def _enable(self, *, on: bool) -> None:
        super()._enable(on=on)
        for control in (self.frame_back, self.frame_forward, self.loop, self.speed):
            control.setEnabled(on)

    @Slot(int)
    def _set_speed(self, at: int) -> None:
        self._link.command(protocol.SetSpeed(SPEEDS[at]))

    def _faster(self) -> None:
        if not self._playing:
            self._choose_speed(_USUAL)
            self.go_on()
        else:
            self._choose_speed(min(self.speed.currentIndex() + 1, len(SPEEDS) - 1))

    def _slower(self) -> None:
        """Go back to the usual speed, or leap back."""
        if self._playing and self.speed.currentIndex() > _USUAL:
            self._choose_speed(self.speed.currentIndex() - 1)
        else:
            self.leap(-_BACK, exact=False)

    def _choose_speed(self, at: int) -> None:
        self.speed.setCurrentIndex(at)
        self._set_speed(at)

    def _jump(self, *, forward: bool) -> None:
        seconds = self.time_line.next_mark(self._now, forward=forward)
        if seconds is not None:
            self.go(seconds, exact=True)

    def _begin(self, opened: Opened) -> None:
        self.strip.show_shots(self._shots, opened.seconds)
        if self.loop.isChecked():
            self._link.command(protocol.SetLoop(on=True))
        if self.speed.currentIndex() != _USUAL:
            self._set_speed(self.speed.currentIndex())

    def _show_icons(self) -> None:
        self.tracks.apply_theme()
