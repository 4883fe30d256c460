"""The threads of a player: one decodes, one shows what is due, one takes files of subtitles."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import av

from app.core.message import Message
from app.core.sidecars.contents import HEAD_BYTES, MOST_BYTES, contents_of
from app.core.sidecars.kinds import SidecarKind
from app.player.decoder import Decoder, NoFrames
from app.player.painter import Painter
from app.player.picture_file import (
    PictureFile,
    is_index,
    is_sup,
    languages_of_index,
    pictures_of_index,
    pictures_of_sup,
)
from app.player.picture_subtitles import PictureCue
from app.player.playback import Playback
from app.player.protocol import (
    Caption,
    Describe,
    Description,
    Event,
    HasCaptions,
    NotPlayed,
    OpenPictures,
    OpenText,
    OpenVideo,
    Order,
    Position,
    VideoPicture,
)
from app.player.requests import Due, Jump, To
from app.player.shared_pictures import CAPTION_SLOTS, SLOT_BYTES, SharedPictures
from app.player.sound import Sound
from app.player.sound_feed import SoundFeed
from app.player.sound_ring import SoundRing
from app.player.source import PlainFile, PlayedFile
from app.player.styled_text import styled_cues
from app.process.opening import OpenFile, why_unread

_MOST_UNPAINTED: Final = 50
"""Frames in a row that cannot be made a picture, after which a file is given up."""
_HEAD: Final = 200
"""Bytes of a file of subtitles that tell its format."""
Tell = Callable[[Event], None]


def open_playback(
    order: OpenVideo, opened: OpenFile, pictures: SharedPictures, ring: SoundRing, tell: Tell
) -> "tuple[Playback, FilesBeside, Sequence[Callable[[], None]]]":
    """Open a file, and tell of it. Raises `NotPlayed`.

    Return its state, what takes files beside it, and the work of its threads.
    """
    size = opened.status.st_size
    if not size:
        raise NotPlayed(Message("file.empty"))
    try:
        source = PlayedFile(PlainFile(opened.file, size), order.seconds)
        described = source.described()
    except av.ArgumentError as error:  # not among the formats of the whitelist
        raise NotPlayed(Message("preview.format")) from error
    except av.FFmpegError as error:
        raise NotPlayed(_damaged(error)) from error
    except OSError as error:
        raise NotPlayed(why_unread(error)) from error
    if source.picture is None:
        raise NotPlayed(Message("preview.no_video"))
    tell(described)
    jump = Jump(0, order.start, To.EXACT)
    feed = SoundFeed(ring)
    playback = Playback(described.seconds, jump, (order.width, order.height), feed, playing=not order.paused)
    return (
        playback,
        FilesBeside(playback, described.frame_seconds, tell),
        (
            partial(_decode, Decoder(source, playback, Sound(feed), lambda: tell(HasCaptions()))),
            partial(_present, playback, Painter(source.aspect), pictures, tell),
        ),
    )


class FilesBeside:
    """Shows the subtitles of files beside the video, which the window chooses. Used by one thread."""

    def __init__(self, playback: Playback, frame_seconds: float, tell: Tell) -> None:
        """Take the usual time of a picture, by which some formats count."""
        self._playback = playback
        self._rate = 1 / frame_seconds if frame_seconds else None
        self._tell = tell
        self._pictures: OpenFile | None = None
        """The file that the next index tells of."""

    def take(self, order: Order, opened: OpenFile) -> None:
        """Show the subtitles in a file, or keep it for its index. Raises `NotPlayed` or `OSError`."""
        if isinstance(order, Describe):
            self._describe(opened, order.number)
            return
        pictures, self._pictures = self._pictures, None
        if isinstance(order, OpenPictures):
            self._pictures = opened
        else:
            self._show(opened, pictures, order.language if isinstance(order, OpenText) else None)

    def _describe(self, opened: OpenFile, number: int) -> None:
        with opened.file as file:
            try:
                data = file.read(HEAD_BYTES) or b""
                if has_languages := is_index(data):
                    data += file.read(MOST_BYTES - len(data)) or b""
            except OSError:  # no user has asked for it
                return
        languages = languages_of_index(data) if has_languages else ()
        has_subtitles = has_languages or contents_of(data).kind is SidecarKind.SUBTITLES
        self._tell(Description(number, languages, has_subtitles))

    def _show(self, opened: OpenFile, pictures: OpenFile | None, language: int | None) -> None:
        from app.config.language_table import language_table  # noqa: PLC0415 - as in `child`

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
            self._show_pictures(pictures_of_index(data, pictures.file, language))
        elif cues := styled_cues(data, language_table(), self._rate):
            self._playback.show_texts(cues)
        else:
            raise NotPlayed(Message("player.no_subtitles"))

    def _show_pictures(self, file: PictureFile) -> None:
        if not file.can_be_shown:
            file.close()
            raise NotPlayed(Message("player.no_subtitles"))
        self._playback.show_pictures(file)


def _damaged(error: av.FFmpegError) -> Message:
    return Message("player.damaged", {"detail": error.strerror or type(error).__name__})


def _decode(decoder: Decoder) -> None:
    try:
        decoder.run()
    except NoFrames as error:
        raise NotPlayed(Message("preview.no_frame")) from error
    except av.FFmpegError as error:
        raise NotPlayed(_damaged(error)) from error
    except OSError as error:
        raise NotPlayed(why_unread(error)) from error


def _present(playback: Playback, painter: Painter, pictures: SharedPictures, tell: Tell) -> None:
    unpainted = slot = 0
    standing: tuple[Caption, PictureCue | None] = Caption(""), None
    while True:
        due = playback.await_due()
        if isinstance(due, Position):
            tell(due)
            continue
        picture = _painted(due, painter, playback.room, pictures)
        if picture is not None:
            unpainted = 0
            now = playback.captions.at(picture.seconds), playback.captions.picture_at(picture.seconds)
            if now != standing:
                standing, slot = now, (slot + 1) % CAPTION_SLOTS
                tell(_laid(*now, pictures, slot))
            tell(picture)
            continue
        playback.take_back(due.slot)
        unpainted += 1
        if unpainted >= _MOST_UNPAINTED:
            raise NotPlayed(Message("preview.no_frame"))


def _laid(caption: Caption, picture: PictureCue | None, pictures: SharedPictures, slot: int) -> Caption:
    """Return a subtitle with its picture, if it has one, which is laid into a slot."""
    if picture is None:
        return caption
    laid = picture.lay_into(pictures.caption(slot, SLOT_BYTES), slot)
    return Caption(caption.text, caption.blocks, laid)


def _painted(
    due: Due, painter: Painter, room: tuple[int, int], pictures: SharedPictures
) -> VideoPicture | None:
    """Lay a frame into its slot; return None if it cannot be a picture."""
    slot = pictures.slot(due.slot, SLOT_BYTES)
    try:
        timed = due.timed
        shape = painter.paint(timed.frame, room, slot, fine=due.fine, before=timed.before)
    except (av.FFmpegError, ValueError, TypeError):
        return None
    return VideoPicture(
        slot=due.slot,
        width=shape.width,
        height=shape.height,
        stride=shape.stride,
        seconds=due.timed.seconds,
        follows=due.follows,
    )
