"""Shows the subtitles of files beside the video, which the window chooses."""

from typing import Final

from app.core.message import Message
from app.core.sidecars.contents import MOST_BYTES
from app.player.picture_file import PictureFile, is_index, is_sup, pictures_of_index, pictures_of_sup
from app.player.playback import Playback
from app.player.protocol import NotPlayed, OpenPictures, Order
from app.player.styled_text import styled_cues
from app.process.opening import OpenFile

_HEAD: Final = 200


class FilesBeside:
    """Takes the files as they are opened. Used by one thread."""

    def __init__(self, playback: Playback) -> None:
        self._playback = playback
        self._pictures: OpenFile | None = None
        """The file that the next index tells of."""

    def take(self, order: Order, opened: OpenFile) -> None:
        """Show the subtitles in a file, or keep it for its index. Raises `NotPlayed` or `OSError`."""
        pictures, self._pictures = self._pictures, None
        if isinstance(order, OpenPictures):
            self._pictures = opened
        else:
            self._show(opened, pictures)

    def _show(self, opened: OpenFile, pictures: OpenFile | None) -> None:
        head = opened.file.read(_HEAD) or b""
        opened.file.seek(0)
        if is_sup(head):
            self._show_pictures(pictures_of_sup(opened.file, opened.status.st_size))
            return
        with opened.file as file:
            data = file.read(MOST_BYTES) or b""
        if is_index(head):
            if pictures is None:
                raise NotPlayed(Message("player.no_sub_file"))
            self._show_pictures(pictures_of_index(data, pictures.file))
        elif cues := styled_cues(data):
            self._playback.show_texts(cues)
        else:
            raise NotPlayed(Message("player.no_subtitles"))

    def _show_pictures(self, file: PictureFile) -> None:
        if not file.can_be_shown:
            file.close()
            raise NotPlayed(Message("player.no_subtitles"))
        self._playback.show_pictures(file)
