"""Offers the subtitles in files beside a video, and has the player show the chosen one."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, Slot

from app.core.sidecars.sidecar import Sidecar, choosable, is_index, pictures_of
from app.player.protocol import Languages, ListLanguages, OpenPictures, OpenText
from app.qt.player.link import PlayerLink
from app.qt.player.track_menu import TrackMenu

_MOST: Final = 200
"""Files that are offered: a longer menu is of no use, and slow."""
_MOST_INDEXES: Final = 8
"""Indexes whose languages are asked for, each of which may tell of 64."""


class TextsBeside(QObject):
    """Connects a menu of tracks with the player of a file."""

    def __init__(self, link: PlayerLink, menu: TrackMenu, root_of: Callable[[bytes], bytes]) -> None:
        """Take a function that returns the folder of the source of a path."""
        super().__init__(menu)
        self._link = link
        self._menu = menu
        self._root_of = root_of
        self._beside: Sequence[Sidecar] = ()
        menu.beside_chosen.connect(self._show)
        link.languages_told.connect(self._offer_languages)

    def offer(self, beside: Sequence[Sidecar]) -> None:
        """Offer the subtitles among all files beside the video that is played."""
        self._beside = beside
        offered = choosable(beside)[:_MOST]
        self._menu.show_beside(offered)
        indexes = ((number, each) for number, each in enumerate(offered) if is_index(each))
        for number, each in islice(indexes, _MOST_INDEXES):
            order = ListLanguages(path=each.path, root=self._root_of(each.path), number=number)
            self._link.list_languages(order)

    @Slot(object)
    def _offer_languages(self, told: Languages) -> None:
        self._menu.show_languages(told)

    @Slot(object, object)
    def _show(self, chosen: Sidecar, language: int | None) -> None:
        root = self._root_of(chosen.path)
        path = pictures_of(chosen, self._beside)
        pictures = OpenPictures(path=path, root=root) if path is not None else None
        self._link.open_text(OpenText(path=chosen.path, root=root, language=language), pictures)
