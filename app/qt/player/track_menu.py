"""The button whose menu chooses the track of sound, and the subtitles."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.core.sidecars.sidecar import Sidecar
from app.core.sidecars.timed_text import TEXT_CODECS
from app.core.text.names import display
from app.player.protocol import CAPTIONS, PICTURE_CODECS, Description, IndexLanguage, Opened, Track
from app.qt.base.theme import Theme
from app.qt.player.link import PlayerLink
from app.qt.widgets.tooltips import explain

Text = int | tuple[int, int | None] | None
"""Subtitles: a track; the number of a file beside the video and of its language; none."""


class TrackMenu(QToolButton):
    """Lists the tracks of the file, and files of subtitles beside it."""

    beside_chosen = Signal(object, object)
    """The `Sidecar` whose subtitles are wanted, and the number of their language if it has several."""

    def __init__(self, link: PlayerLink, theme: Theme) -> None:
        super().__init__(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._link = link
        self._theme = theme
        self._opened: Opened | None = None
        self._beside: tuple[Sidecar, ...] = ()
        self._languages: dict[int, Sequence[IndexLanguage]] = {}
        """Of files with several languages, and of those that turned out to have no subtitles, none.

        By their numbers in `_beside`.
        """
        self._has_captions = False
        """Whether closed captions were found in the pictures."""
        self._sound: int | None = None
        self._text: Text = None
        """The choices."""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        explain(self, self.tr("Tracks"), self.tr("Choose the track of sound, and subtitles (T)"))
        link.opened.connect(self._show_opened)
        link.captions_found.connect(self._show_captions)
        self.clear()
        self.apply_theme()

    def clear(self) -> None:
        """Forget the file."""
        self._opened = self._sound = self._text = None
        self._has_captions = False
        self.show_beside(())

    def show_beside(self, beside: Sequence[Sidecar]) -> None:
        """List the files of subtitles that lie beside the video."""
        self._beside, self._languages = tuple(beside), {}
        self._fill()

    @Slot(object)
    def show_description(self, told: Description) -> None:
        """List the languages of one of these files, if it has several; leave out one without subtitles."""
        if told.number < len(self._beside) and (len(told.languages) > 1 or not told.has_subtitles):
            self._languages[told.number] = told.languages
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
        if self._opened is not None:  # it was opened again: nothing is shown or heard that was chosen
            self._sound = self._text = None
        self._opened = opened
        self._fill()

    @Slot()
    def _show_captions(self) -> None:
        self._has_captions = True
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        opened = self._opened
        sounds, texts = (opened.sounds, opened.subtitles) if opened is not None else ((), ())
        offered = list(self._texts(texts))
        self.setEnabled(len(sounds) > 1 or len(offered) > 1)
        self._head(self.tr("Sound"))
        group = QActionGroup(self._menu)
        preferred = opened.sound if opened is not None else None
        for at, track in enumerate(sounds):
            act = self._add(group, _said(track, at), partial(self._choose_sound, track.index))
            act.setChecked(track.index == (preferred if self._sound is None else self._sound))
        self._menu.addSeparator()
        self._head(self.tr("Subtitles"))
        group = QActionGroup(self._menu)
        for text, said, able in offered:
            act = self._add(group, said, partial(self._choose_text, text))
            act.setChecked(text == self._text)
            act.setEnabled(able)

    def _texts(self, tracks: Sequence[Track]) -> Iterator[tuple[Text, str, bool]]:
        """Yield each choice of subtitles, its words, and whether it can be shown."""
        yield None, self.tr("None"), True
        for at, track in enumerate(tracks):
            said, able = _said(track, at), track.codec in TEXT_CODECS | PICTURE_CODECS
            yield (
                track.index,
                said if able else self.tr("{} (of a kind that is not shown here)").format(said),
                able,
            )
        if self._has_captions:
            yield CAPTIONS, self.tr("Closed captions"), True
        for number, each in enumerate(self._beside):
            name = display(each.name)
            if number not in self._languages:
                yield (number, None), name, True
            for language in self._languages.get(number, ()):
                told = language.name or self.tr("language {}").format(language.number + 1)
                yield (number, language.number), f"{name}, {told}", True

    def _choose_sound(self, track: int) -> None:
        self._sound = track
        self._link.choose_sound(track)

    def _choose_text(self, text: Text) -> None:
        self._text = text
        if isinstance(text, tuple):
            number, language = text
            self.beside_chosen.emit(self._beside[number], language)
        else:
            self._link.choose_text(text)

    def _head(self, text: str) -> None:
        """Add a heading. Not a section of Qt, whose words most styles leave out."""
        heading = self._menu.addAction(text)
        heading.setEnabled(False)
        font = self._menu.font()
        font.setBold(True)
        heading.setFont(font)

    def _add(self, group: QActionGroup, text: str, choose: Callable[[], object]) -> QAction:
        action = self._menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.triggered.connect(lambda _checked: choose())
        group.addAction(action)
        return action


def _said(track: Track, at: int) -> str:
    """Return the words for a track: its number, language, title and codec."""
    number = QCoreApplication.translate("TrackMenu", "Track {}").format(at + 1)
    language = "" if track.language == "und" else track.language
    return ", ".join(word for word in (number, language, track.title, track.codec) if word)
