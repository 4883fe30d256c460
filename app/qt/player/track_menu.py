"""The button whose menu chooses the track of sound, and the subtitles."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.core.sidecars.sidecar import Sidecar
from app.core.sidecars.timed_text import TEXT_CODECS
from app.core.text.names import display
from app.player.protocol import PICTURE_CODECS, Opened, Track
from app.qt.base.theme import Theme
from app.qt.player.link import PlayerLink
from app.qt.widgets.tooltips import explain


class TrackMenu(QToolButton):
    """Lists the tracks of the file, and files of subtitles beside it."""

    beside_chosen = Signal(object)
    """The `Sidecar` whose subtitles are wanted."""

    def __init__(self, link: PlayerLink, theme: Theme) -> None:
        super().__init__(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._link = link
        self._theme = theme
        self._opened: Opened | None = None
        self._beside: tuple[Sidecar, ...] = ()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        explain(self, self.tr("Tracks"), self.tr("Choose the track of sound, and subtitles (T)"))
        link.opened.connect(self._show_opened)
        self.clear()
        self.apply_theme()

    def clear(self) -> None:
        """Forget the file."""
        self._opened, self._beside = None, ()
        self._fill()

    def show_beside(self, beside: Sequence[Sidecar]) -> None:
        """List the files of subtitles that lie beside the video."""
        self._beside = tuple(beside)
        self._fill()

    def ask(self) -> None:
        """Open the menu, unless there is nothing to choose."""
        if self.isEnabled():
            self.showMenu()

    def apply_theme(self) -> None:
        """Show the icon in the colours of the theme."""
        self.setIcon(self._theme.icon("tracks"))
        self.setIconSize(QSize(16, 16))

    def _show_opened(self, opened: Opened) -> None:
        self._opened = opened
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        opened = self._opened
        sounds, texts = (opened.sounds, opened.subtitles) if opened is not None else ((), ())
        self.setEnabled(bool(len(sounds) > 1 or texts or self._beside))
        self._head(self.tr("Sound"))
        group = QActionGroup(self._menu)
        for at, track in enumerate(sounds):
            chosen = opened is not None and track.index == opened.sound
            self._add(group, _said(track, at), partial(self._link.choose_sound, track.index), on=chosen)
        self._menu.addSeparator()
        self._head(self.tr("Subtitles"))
        group = QActionGroup(self._menu)
        self._add(group, self.tr("None"), lambda: self._link.choose_text(None), on=True)
        for at, track in enumerate(texts):
            said, able = _said(track, at), track.codec in TEXT_CODECS | PICTURE_CODECS
            said = said if able else self.tr("{} (of a kind that is not shown here)").format(said)
            act = self._add(group, said, partial(self._link.choose_text, track.index))
            act.setEnabled(able)
        for each in self._beside:
            self._add(group, display(each.name), partial(self.beside_chosen.emit, each))

    def _head(self, text: str) -> None:
        """Add a heading. Not a section of Qt, whose words most styles leave out."""
        heading = self._menu.addAction(text)
        heading.setEnabled(False)
        font = self._menu.font()
        font.setBold(True)
        heading.setFont(font)

    def _add(
        self, group: QActionGroup, text: str, choose: Callable[[], object], *, on: bool = False
    ) -> QAction:
        action = self._menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _checked: choose())
        group.addAction(action)
        return action


def _said(track: Track, at: int) -> str:
    """Return the words for a track: its number, language, title and codec."""
    number = QCoreApplication.translate("TrackMenu", "Track {}").format(at + 1)
    language = "" if track.language == "und" else track.language
    return ", ".join(word for word in (number, language, track.title, track.codec) if word)
