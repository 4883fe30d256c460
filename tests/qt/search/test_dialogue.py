"""A search for what is said tells that nothing was indexed, and finds something once that is done."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.library.dialogue.index import index_state
from app.qt.search.dialogue.commands import DeletionQuestion
from app.qt.startup.application import Desktop
from tests.dialogue.spoken import srt
from tests.doubles import FakeProber, write_file
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading

LACK = "Nothing was indexed yet"


def _shown(desktop: Desktop, qtbot: QtBot) -> list[bytes]:
    return [record.name for record in records_in(parts(desktop.window).model, qtbot)]


def test_a_search_offers_the_index_and_finds_what_is_said_once_it_is_made(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    write_file(videos / "Film.mkv", b"a film")
    write_file(videos / "Film.srt", srt("To be, or not to be"))
    write_file(videos / "Other.mkv", b"another film")
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    window = desktop.window
    qtbot.waitUntil(window.menu["index_dialogue"].isEnabled)
    window.browse.set_text("says:not")
    qtbot.waitUntil(lambda: window.notice.label.text().startswith(LACK))
    qtbot.waitUntil(lambda: _shown(desktop, qtbot) == [])
    window.notice.offer.click()
    qtbot.waitUntil(lambda: _shown(desktop, qtbot) == [b"Film.mkv"])
    assert not window.notice.label.text().startswith(LACK) or window.notice.isHidden()
    window.browse.set_text("-says:not")
    qtbot.waitUntil(lambda: _shown(desktop, qtbot) == [b"Other.mkv"])
    window.browse.set_text('says:"or not t')
    qtbot.waitUntil(lambda: _shown(desktop, qtbot) == [b"Film.mkv"])


def test_the_index_is_deleted_once_that_is_confirmed(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    write_file(videos / "Film.mkv", b"a film")
    write_file(videos / "Film.srt", srt("To be"))
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    assert desktop.session is not None
    window, library = desktop.window, desktop.session.desk.library.path
    qtbot.waitUntil(window.menu["delete_dialogue"].isEnabled)
    window.menu["delete_dialogue"].trigger()
    qtbot.waitUntil(lambda: window.notice.label.text() == "There is no index of what is said.")
    ended: list[str] = []
    stop = desktop.session.desk.queue.subscribe(
        lambda job: ended.append(job.type.name) if job.state.terminal else None
    )
    qtbot.waitUntil(window.menu["index_dialogue"].isEnabled)
    window.menu["index_dialogue"].trigger()
    qtbot.waitUntil(lambda: ended == ["dialogue"])
    stop()
    assert index_state(library).texts == 1
    window.menu["delete_dialogue"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(DeletionQuestion)) == 1)
    (question,) = window.findChildren(DeletionQuestion)
    assert question.text().endswith("B.")
    assert index_state(library).texts == 1
    question.delete.click()
    qtbot.waitUntil(lambda: window.notice.label.text() == "The index of what is said is deleted.")
    assert not index_state(library).is_there


def test_the_notice_goes_with_the_search(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> None:
    write_file(videos / "Film.mkv", b"a film")
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    window = desktop.window
    window.browse.set_text("says:not")
    qtbot.waitUntil(lambda: window.notice.label.text().startswith(LACK))
    window.browse.set_text("film")
    qtbot.waitUntil(lambda: window.notice.isHidden() or not window.notice.label.text().startswith(LACK))


def test_new_subtitles_that_are_not_indexed_are_told(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    write_file(videos / "Film.mkv", b"a film")
    write_file(videos / "Film.srt", srt("To be"))
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    window = desktop.window
    window.browse.set_text("says:be")
    qtbot.waitUntil(lambda: window.notice.label.text().startswith(LACK))
    window.notice.offer.click()
    qtbot.waitUntil(lambda: _shown(desktop, qtbot) == [b"Film.mkv"])
    write_file(videos / "Film.de.srt", srt("Sein"))
    desktop.scan((os.fsencode(videos),))
    qtbot.waitUntil(lambda: window.notice.label.text().startswith("1 file of subtitles is not indexed"))
