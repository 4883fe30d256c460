"""A player as a widget: the screen, the time line, and the controls that each player has."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.core.text.units import UNKNOWN_TEXT, moment_text
from app.player import protocol
from app.player.protocol import Caption, NoText, Opened, OpenVideo, Position, VideoPicture
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.player.link import PlayerLink
from app.qt.player.screen import Screen
from app.qt.player.sound_controls import SoundControls
from app.qt.player.time_line import TimeLine
from app.qt.widgets.tooltips import explain

SHORT: Final = 5.0
"""Seconds that the arrows go."""


class BasicPlayerView(QWidget):
    """Shows one file. A subclass lays the controls out, and adds others."""

    def __init__(
        self, link: PlayerLink, texts: Formatter, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._texts = texts
        self._theme = theme
        self._now = 0.0
        self._playing = False
        self._awaited = False
        """Whether the player has not told yet if the video moves: until then it is as it was asked."""
        self._is_open = False
        """Whether the file was opened, so that times of it are known."""
        self._has_failed = False
        """Whether its player has ended, so that it can be tried again."""
        self._icons: list[tuple[QToolButton, str]] = []
        self.screen_ = Screen()
        self.time_line = TimeLine(theme)
        self.clock = QLabel()
        self.clock.setTextFormat(Qt.TextFormat.PlainText)
        self.sound = SoundControls(link, texts, theme)
        self.play = self._button("pause", self.tr("Play or pause"), "K", self.toggle)
        self.time_line.sought.connect(self.go)
        self.screen_.resized.connect(self._resize)
        self.screen_.clicked.connect(self.toggle)
        link.opened.connect(self._show_opened)
        link.pictured.connect(self._show_picture)
        link.moved.connect(self._show_position)
        link.captioned.connect(self._show_caption)
        link.failed.connect(self._show_failure)
        theme.changed.connect(self._apply_theme)

    @property
    def playing(self) -> bool:
        """Return whether the video moves."""
        return self._playing

    @property
    def now(self) -> float:
        """Return the time of the shown picture, seconds."""
        return self._now

    def show_file(self, record: FileRecord, root: bytes, start: float = 0.0) -> None:
        """Play a file from a time on; `root` is the folder of its source."""
        self.clear()
        if record.status in AWAY:
            self.screen_.show_text(
                self.tr("This file is not there now: it is missing, or its disk is not connected.")
            )
            return
        self._playing = self._awaited = True
        self._now = start
        self._refresh()
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
        self._now = 0.0
        self._playing = self._awaited = self._is_open = self._has_failed = False
        self._enable(on=False)
        self._refresh()

    @Slot()
    def toggle(self) -> None:
        """Go on, or stand still. What has failed is tried again."""
        if not self._playing:
            self.go_on()
            return
        self._link.command(protocol.Pause())
        if self._awaited:
            self._playing = False
            self._refresh()

    def go_on(self) -> None:
        """Play on, if the video stands still; one that has failed is opened again."""
        if self._has_failed:
            self._has_failed = False
            self.screen_.show_text("")
            self._playing = self._awaited = True
            self._link.again(self._now)
            self._resize()
        else:
            self._link.command(protocol.Play())
            self._playing = self._playing or self._awaited
        self._refresh()

    @Slot(float, bool)
    def go(self, seconds: float, exact: bool = True) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """Go to a time."""
        length = self.time_line.length
        self._now = max(0.0, min(seconds, length) if length else seconds)
        self.time_line.show_time(self._now)
        self._link.seek(self._now, exact=exact)
        self._refresh()

    def leap(self, seconds: float, *, exact: bool = True) -> None:
        """Go forward by seconds, or back for a negative number."""
        self.go(self._now + seconds, exact)

    def _button(self, icon: str, name: str, key: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        explain(button, name, f"{name} ({native})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked: act())
        self._icons.append((button, icon))
        return button

    def _enable(self, *, on: bool) -> None:
        """Enable what needs an open file."""
        self.sound.setEnabled(on)

    @Slot()
    def _resize(self) -> None:
        room = self.screen_.room
        self._link.command(protocol.SetSize(room.width(), room.height()))

    @Slot(object)
    def _show_opened(self, opened: Opened) -> None:
        self._is_open = True
        self.time_line.set_length(opened.seconds)
        self.time_line.show_time(self._now)
        self._enable(on=True)
        self._begin(opened)
        self._refresh()

    def _begin(self, opened: Opened) -> None:
        """Show more of a file that is open. Slots cannot be overridden: Qt would keep them too long."""

    @Slot(object, object)
    def _show_picture(self, picture: VideoPicture, memory: memoryview) -> None:
        self.screen_.show_picture(picture, memory)
        if picture.follows == self._link.number:  # else a later time was asked for
            self._tell_time(picture.seconds)

    @Slot(object)
    def _show_position(self, position: Position) -> None:
        self._playing, self._awaited = position.playing, False
        if position.waiting and not self.screen_.text:
            self.clock.setText(self.tr("The disk is slow…"))
        else:
            self._refresh()

    @Slot(object)
    def _show_caption(self, event: Caption | NoText) -> None:
        if isinstance(event, Caption):
            picture = event.picture
            pixels = self._link.pixels_of(picture) if picture is not None else b""
            self.screen_.show_caption(event.text, event.blocks, picture if pixels else None, pixels)
        else:
            self.screen_.show_caption(self._texts.message(event.reason))

    def _tell_time(self, seconds: float) -> None:
        second = int(seconds)
        changed = second != int(self._now) or not self._playing
        self._now = seconds
        self.time_line.show_time(seconds)
        if changed:
            self._refresh()

    @Slot(object)
    def _show_failure(self, reason: Message) -> None:
        self._playing = self._awaited = False
        self._has_failed = True
        self._enable(on=False)
        again = self.tr("K or a click tries again.")
        self.screen_.show_text(f"{self._texts.message(reason)}\n\n{again}")
        self._refresh()

    def _refresh(self) -> None:
        length = self.time_line.length
        now = moment_text(self._now, exact=not self._playing) if self._is_open else UNKNOWN_TEXT
        self.clock.setText(f"{now} / {moment_text(length)}" if length else now)
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
        self._show_icons()
        self.play.setProperty("icon_name", None)
        self._refresh()  # the icon of a video that stands still is another one

    def _show_icons(self) -> None:
        """Show other icons in the colours of the theme."""
