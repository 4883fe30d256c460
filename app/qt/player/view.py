"""The player as a widget: screen, strip of pictures, time line, and controls."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.player import protocol
from app.player.protocol import SPEEDS, Caption, NoText, Opened, OpenVideo, Position, VideoPicture
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.pictures.shots import Shots
from app.qt.player.link import PlayerLink
from app.qt.player.screen import Screen
from app.qt.player.sound_controls import SoundControls
from app.qt.player.time_line import PictureStrip, TimeLine, TimeMark
from app.qt.player.track_menu import TrackMenu
from app.qt.widgets.tooltips import explain

_SHORT: Final = 5.0
_BACK: Final = 2.0
"""Seconds that the arrows and J go."""
_USUAL: Final = SPEEDS.index(1.0)


class PlayerView(QWidget):
    """Shows one file. All that keys do here has a button, but for going along the time line."""

    file_requested = Signal(int)
    """1 for the next file, -1 for the one before."""
    full_screen_requested = Signal()

    def __init__(
        self, link: PlayerLink, texts: Formatter, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self._link = link
        self._texts = texts
        self._theme = theme
        self._now = 0.0
        self._playing = False
        self._shots: Shots | None = None
        """The pictures of the gallery, which may come before the length is known."""
        self._icons: list[tuple[QToolButton, str]] = []
        self.screen_ = Screen()
        self.strip = PictureStrip()
        self.time_line = TimeLine(texts, theme)
        self.clock = QLabel()
        self.sound = SoundControls(link, texts, theme)
        self.tracks = TrackMenu(link, theme)
        self._make_controls()
        self._lay_out()
        self._make_keys()
        for source in (self.strip, self.time_line):
            source.sought.connect(self.go)
        self.screen_.resized.connect(self._resize)
        self.screen_.clicked.connect(self.toggle)
        link.opened.connect(self._show_opened)
        link.pictured.connect(self._show_picture)
        link.moved.connect(self._show_position)
        link.captioned.connect(self._show_caption)
        link.failed.connect(self._show_failure)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self.clear()

    @property
    def playing(self) -> bool:
        """Return whether the video moves."""
        return self._playing

    @property
    def now(self) -> float:
        """Return the time of the shown picture, seconds."""
        return self._now

    def show_alone(self) -> None:
        """Hide what leads to other files and programs."""
        for button in (self.file_back, self.file_forward, self.programs):
            button.hide()
            button.setEnabled(False)

    def show_file(self, record: FileRecord, root: bytes, start: float = 0.0) -> None:
        """Play a file from a time on; `root` is the folder of its source."""
        self.clear()
        if record.status in AWAY:
            self.screen_.show_text(
                self.tr("This file is not there now: it is missing, or its disk is not connected.")
            )
            return
        room = self.screen_.room
        self._link.play(
            OpenVideo(
                path=record.path,
                root=root,
                width=room.width(),
                height=room.height(),
                seconds=record.summary.duration or 0.0,
                start=start,
            )
        )

    def clear(self) -> None:
        """End the player of the file, and show nothing."""
        self._link.stop()
        self.screen_.show_text("")
        self.time_line.set_length(0.0)
        self.show_marks(())
        self.show_shots(None)
        self.tracks.clear()
        self.speed.setCurrentIndex(_USUAL)
        self._now = 0.0
        self._playing = False
        self._enable(on=False)
        self._refresh()

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

    @Slot()
    def toggle(self) -> None:
        """Go on, or stand still."""
        self._link.command(protocol.Pause() if self._playing else protocol.Play())

    def _make_controls(self) -> None:
        self.play = self._button("pause", self.tr("Play or pause"), "K", self.toggle)
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
        self.clock.setTextFormat(Qt.TextFormat.PlainText)

    def _button(self, icon: str, name: str, key: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        explain(
            button, name, f"{name} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"
        )
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked: act())
        self._icons.append((button, icon))
        self._key(key, button.click)
        return button

    def _make_keys(self) -> None:
        self._key("R", self.loop.toggle)
        self._key("M", self.sound.toggle)
        self._key("T", self.tracks.ask)
        self._key("Left", lambda: self._leap(-_SHORT))
        self._key("Right", lambda: self._leap(_SHORT))
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
        for control in (self.frame_back, self.frame_forward, self.loop, self.speed, self.sound):
            control.setEnabled(on)

    @Slot(int)
    def _set_speed(self, at: int) -> None:
        self._link.command(protocol.SetSpeed(SPEEDS[at]))

    def _faster(self) -> None:
        if not self._playing:
            self._choose_speed(_USUAL)
            self._link.command(protocol.Play())
        else:
            self._choose_speed(min(self.speed.currentIndex() + 1, len(SPEEDS) - 1))

    def _slower(self) -> None:
        """Go back to the usual speed, or leap back."""
        if self._playing and self.speed.currentIndex() > _USUAL:
            self._choose_speed(self.speed.currentIndex() - 1)
        else:
            self._leap(-_BACK, exact=False)

    def _choose_speed(self, at: int) -> None:
        self.speed.setCurrentIndex(at)
        self._set_speed(at)

    def _leap(self, seconds: float, *, exact: bool = True) -> None:
        self.go(self._now + seconds, exact)

    def _jump(self, *, forward: bool) -> None:
        seconds = self.time_line.next_mark(self._now, forward=forward)
        if seconds is not None:
            self.go(seconds, exact=True)

    @Slot(float, bool)
    def go(self, seconds: float, exact: bool = True) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """Go to a time."""
        length = self.time_line.length
        self._now = max(0.0, min(seconds, length) if length else seconds)
        self.time_line.show_time(self._now)
        self._link.seek(self._now, exact=exact)
        self._refresh()

    @Slot()
    def _resize(self) -> None:
        room = self.screen_.room
        self._link.command(protocol.SetSize(room.width(), room.height()))

    @Slot(object)
    def _show_opened(self, opened: Opened) -> None:
        self.time_line.set_length(opened.seconds)
        self.time_line.show_time(self._now)
        self.strip.show_shots(self._shots, opened.seconds)
        self._enable(on=True)
        if self.loop.isChecked():
            self._link.command(protocol.SetLoop(on=True))
        self._refresh()

    @Slot(object, object)
    def _show_picture(self, picture: VideoPicture, memory: memoryview) -> None:
        self.screen_.show_picture(picture, memory)
        if picture.follows == self._link.number:  # else a later time was asked for
            self._tell_time(picture.seconds)

    @Slot(object)
    def _show_position(self, position: Position) -> None:
        self._playing = position.playing
        if position.waiting and not self.screen_.text:
            self.clock.setText(self.tr("The disk is slow…"))
        else:
            self._refresh()

    @Slot(object)
    def _show_caption(self, event: Caption | NoText) -> None:
        said = event.text if isinstance(event, Caption) else self._texts.message(event.reason)
        self.screen_.show_caption(said)

    def _tell_time(self, seconds: float) -> None:
        second = int(seconds)
        changed = second != int(self._now) or not self._playing
        self._now = seconds
        self.time_line.show_time(seconds)
        if changed:
            self._refresh()

    @Slot(object)
    def _show_failure(self, reason: Message) -> None:
        self._playing = False
        self._enable(on=False)
        self.screen_.show_text(self._texts.message(reason))
        self._refresh()

    def _refresh(self) -> None:
        length = self.time_line.length
        now = self._texts.duration(self._now) if self._playing or not length else f"{self._now:.2f} s"
        self.clock.setText(f"{now} / {self._texts.duration(length)}" if length else now)
        icon = "pause" if self._playing else "resume"
        if self.play.property("icon_name") != icon:
            self.play.setProperty("icon_name", icon)
            self.play.setIcon(self._theme.icon(icon))

    @Slot()
    def _apply_theme(self) -> None:
        for button, icon in self._icons:
            button.setIcon(self._theme.icon(icon))
            button.setIconSize(QSize(16, 16))
        self.sound.apply_theme()
        self.tracks.apply_theme()
        self.play.setProperty("icon_name", None)
        self._refresh()  # the icon of a video that stands still is another one
