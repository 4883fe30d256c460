"""The controls of the sound: the speaker, and the volume."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from app.core.message import Message
from app.player.protocol import Opened, SoundEnded, SoundEvent
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.player.link import PlayerLink
from app.qt.widgets.tooltips import explain

_LOUDEST: Final = 100
_WIDTH: Final = 72


class SoundControls(QWidget):
    """A crossed speaker says why there is no sound. A click on it, or M, tries again."""

    volume_chosen = Signal(int)
    """The volume that the user has chosen, 0 to 100."""

    def __init__(self, link: PlayerLink, texts: Formatter, theme: Theme) -> None:
        super().__init__()
        self._link = link
        self._texts = texts
        self._theme = theme
        self._on = False
        self._reason: Message | None = None
        """Why there is no sound, though it is wanted."""
        self.mute = QToolButton()
        self.mute.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mute.clicked.connect(self.toggle)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, _LOUDEST)
        self.volume.setValue(_LOUDEST)
        self.volume.setFixedWidth(_WIDTH)
        explain(self.volume, self.tr("Volume"), self.tr("How loud the sound is"))
        self.volume.valueChanged.connect(self._set_volume)
        self.volume.sliderReleased.connect(lambda: self.volume_chosen.emit(self.volume.value()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.mute)
        row.addWidget(self.volume)
        link.opened.connect(self._show_opened)
        link.sounded.connect(self._show_sounded)
        self.apply_theme()

    @property
    def on(self) -> bool:
        """Return whether sound is wanted."""
        return self._on

    @property
    def is_heard(self) -> bool:
        """Return whether the speaker says that sound is heard."""
        return self._on and self._reason is None

    def turn(self, *, on: bool) -> None:
        """Have the sound heard or not."""
        self._on, self._reason = on, None
        self._link.turn_sound(on=on)
        self.apply_theme()

    @Slot()
    def toggle(self) -> None:
        """Have the sound heard, or not any more."""
        self.turn(on=not self.is_heard)

    def set_volume(self, volume: int) -> None:
        """Show a volume, and make it as loud."""
        self.volume.setValue(volume)
        self._set_volume(volume)

    @Slot(int)
    def _set_volume(self, volume: int) -> None:
        self._link.set_volume(volume / _LOUDEST)
        if not self.volume.isSliderDown() and self.volume.hasFocus():  # by a key
            self.volume_chosen.emit(volume)

    @Slot(object)
    def _show_opened(self, opened: Opened) -> None:
        self._reason = Message("sound.none") if opened.sound is None else None
        self.mute.setEnabled(opened.sound is not None)
        self.apply_theme()

    @Slot(object)
    def _show_sounded(self, event: SoundEvent) -> None:
        self._reason = event.reason if isinstance(event, SoundEnded) else None
        self.apply_theme()

    def apply_theme(self) -> None:
        """Show the speaker in the colours of the theme."""
        self.mute.setIcon(self._theme.icon("sound" if self.is_heard else "sound-off"))
        self.mute.setIconSize(QSize(16, 16))
        says = self.tr("Sound off (M)") if self.is_heard else self.tr("Sound on (M)")
        if self._reason is not None:
            says = self._texts.message(self._reason)
        explain(self.mute, self.tr("Sound"), says)
