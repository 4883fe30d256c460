"""Offers the subtitles in files beside a video, and has the player show the chosen one."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, Slot

from app.core.sidecars.sidecar import Sidecar, choosable, is_index, pictures_of
from app.player.protocol import Describe, OpenPictures, OpenText
from app.qt.player.link import PlayerLink
from app.qt.player.track_menu import TrackMenu

_MOST: Final = 200
"""Files that are offered: a longer menu is of no use, and slow."""
_MOST_INDEXES: Final = 8
"""Indexes that the player is to describe, each of which may tell of 64 languages."""
_MOST_UNREAD: Final = 100
"""Other files that it is to describe, as the library has not read them."""


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
        link.described.connect(menu.show_description)

    def offer(self, beside: Sequence[Sidecar]) -> None:
        """Offer the subtitles among all files beside the video that is played."""
        self._beside = beside
        offered = choosable(beside)[:_MOST]
        self._menu.show_beside(offered)
        indexes = (number for number, each in enumerate(offered) if is_index(each))
        unread = (
            number for number, each in enumerate(offered) if each.contents is None and not is_index(each)
        )
        for number in (*islice(indexes, _MOST_INDEXES), *islice(unread, _MOST_UNREAD)):
            path = offered[number].path
            self._link.describe(Describe(path=path, root=self._root_of(path), number=number))

    @Slot(object, object)
    def _show(self, chosen: Sidecar, language: int | None) -> None:
        root = self._root_of(chosen.path)
        path = pictures_of(chosen, self._beside)
        pictures = OpenPictures(path=path, root=root) if path is not None else None
        self._link.open_text(OpenText(path=chosen.path, root=root, language=language), pictures)
