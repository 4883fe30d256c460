"""Files of subtitles beside a video are offered, an index of pictures by its languages."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import Sidecar, SubtitleContents
from app.player.protocol import (
    CAPTIONS,
    Describe,
    Description,
    IndexLanguage,
    Opened,
    OpenPictures,
    OpenText,
    Track,
)
from app.qt.base.theme import Theme
from app.qt.player.texts_beside import TextsBeside
from app.qt.player.track_menu import TrackMenu

LANGUAGES = (IndexLanguage(0, "en"), IndexLanguage(3))


class RecordedLink(QObject):
    """Notes what it is asked."""

    opened = Signal(object)
    described = Signal(object)
    captions_found = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.open_text, self.describe, self.choose_text, self.choose_sound = (Mock() for _ in range(4))


def beside(name: bytes, format_: str = "") -> Sidecar:
    contents = SubtitleContents(format_) if format_ else None
    return Sidecar(
        id=1, folder=b"/v", name=name, size=1, mtime_ns=1, kind=SidecarKind.SUBTITLES, contents=contents
    )


@pytest.fixture
def link() -> RecordedLink:
    """The link to a player."""
    return RecordedLink()


@pytest.fixture
def menu(link: RecordedLink, theme: Theme, qtbot: QtBot) -> TrackMenu:
    """The menu, which offers an index with its pictures, and a text."""
    menu = TrackMenu(link, theme)  # type: ignore[arg-type]
    qtbot.addWidget(menu)
    offers = TextsBeside(link, menu, lambda path: path[:2])  # type: ignore[arg-type]
    offers.offer((beside(b"a.srt"), beside(b"a.sub", "vobsub"), beside(b"a.idx")))
    return menu


def texts(menu: TrackMenu) -> list[QAction]:
    return [each for each in menu.menu().actions() if each.isCheckable()]


def test_each_language_of_an_index_is_offered(menu: TrackMenu, link: RecordedLink) -> None:
    assert [each.text() for each in texts(menu)] == ["None", "a.srt", "a.idx"]
    assert [each.args for each in link.describe.call_args_list] == [
        (Describe(path=b"/v/a.idx", root=b"/v", number=1),),
        (Describe(path=b"/v/a.srt", root=b"/v", number=0),),
    ]
    link.described.emit(Description(1, LANGUAGES))
    assert [each.text() for each in texts(menu)] == ["None", "a.srt", "a.idx, en", "a.idx, language 4"]
    texts(menu)[3].trigger()
    link.open_text.assert_called_once_with(
        OpenText(path=b"/v/a.idx", root=b"/v", language=3), OpenPictures(path=b"/v/a.sub", root=b"/v")
    )
    texts(menu)[0].trigger()
    link.choose_text.assert_called_once_with(None)


def test_an_index_with_one_language_is_offered_by_its_name(menu: TrackMenu, link: RecordedLink) -> None:
    for told in (Description(1, LANGUAGES[:1]), Description(7, LANGUAGES)):
        link.described.emit(told)
    texts(menu)[2].trigger()
    assert link.open_text.call_args[0][0] == OpenText(path=b"/v/a.idx", root=b"/v")


def test_a_file_without_subtitles_is_offered_no_more(menu: TrackMenu, link: RecordedLink) -> None:
    link.described.emit(Description(0, has_subtitles=False))
    assert [each.text() for each in texts(menu)] == ["None", "a.idx"]
    link.described.emit(Description(1, has_subtitles=False))
    assert not menu.isEnabled()


def test_the_player_describes_what_the_library_has_not_read(
    link: RecordedLink, theme: Theme, qtbot: QtBot
) -> None:
    menu = TrackMenu(link, theme)  # type: ignore[arg-type]
    qtbot.addWidget(menu)
    offers = TextsBeside(link, menu, lambda _path: b"")  # type: ignore[arg-type]
    offers.offer((beside(b"a.srt", "subrip"), *(beside(b"%d.srt" % number) for number in range(300))))
    assert len(texts(menu)) == 201
    assert [each.args[0].number for each in link.describe.call_args_list] == list(range(1, 101))


def test_closed_captions_are_offered_once_they_are_found(menu: TrackMenu, link: RecordedLink) -> None:
    link.captions_found.emit()
    assert [each.text() for each in texts(menu)] == ["None", "Closed captions", "a.srt", "a.idx"]
    texts(menu)[1].trigger()
    link.choose_text.assert_called_once_with(CAPTIONS)
    menu.clear()
    assert [each.text() for each in texts(menu)] == ["None"]


def test_what_was_chosen_stays_marked_until_the_file_is_opened_again(
    menu: TrackMenu, link: RecordedLink
) -> None:
    texts(menu)[2].trigger()
    opened = Opened(seconds=1.0, picture=True, sounds=(Track(1, "aac"), Track(2, "aac")), sound=1)
    link.opened.emit(opened)
    texts(menu)[1].trigger()
    link.described.emit(Description(1, LANGUAGES[:1]))
    chosen = [each.text() for each in texts(menu) if each.isChecked()]
    assert chosen == ["Track 2, aac", "a.idx"]
    link.opened.emit(opened)
    assert [each.text() for each in texts(menu) if each.isChecked()] == ["Track 1, aac", "None"]


def test_a_folder_full_of_subtitles_does_not_flood_menu_and_player(
    link: RecordedLink, theme: Theme, qtbot: QtBot
) -> None:
    menu = TrackMenu(link, theme)  # type: ignore[arg-type]
    qtbot.addWidget(menu)
    offers = TextsBeside(link, menu, lambda path: path[:2])  # type: ignore[arg-type]
    offers.offer([beside(b"%d.idx" % number) for number in range(500)])
    assert len(texts(menu)) == 201
    assert link.describe.call_count == 8
