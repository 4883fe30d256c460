"""The program that a file is opened with: the preferred one, a player for `.ts`, or the system's."""

import sys
from pathlib import Path

import pytest

from app.config.programs.installed import Installed, find_tools, installed
from tests.config.programs.desktops import FakeDesktop


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesktop:
    desk = FakeDesktop(tmp_path)
    desk.add("editor.desktop", "text/vnd.trolltech.linguist", "text/plain", Categories="TextEditor;")
    return desk


def found(desk: FakeDesktop) -> Installed:
    files = desk.read()
    return Installed(files, tuple(find_tools(files, str(desk.programs))))


def test_a_stream_never_goes_to_a_text_editor(desk: FakeDesktop) -> None:
    with pytest.raises(LookupError):
        found(desk).player(b"a.ts", "")
    assert found(desk).player(b"a.mkv", "") is None
    desk.add("cut.desktop", "video/mp2t", Categories="AudioVideo;AudioVideoEditing;")
    desk.add("play.desktop", "video/mp4", Categories="AudioVideo;Video;Player;")
    player = found(desk).player(b"A.TS", "")
    assert player is not None
    assert player.key == "play.desktop"


def test_an_editor_that_was_chosen_for_streams_is_not_offered(desk: FakeDesktop) -> None:
    desk.associate("Added Associations", {"video/mp2t": "editor.desktop;"})
    desk.add("play.desktop", "video/mp4", Categories="Player;")
    assert [each.key for each in found(desk).for_file(b"a.ts")] == ["play.desktop"]
    player = found(desk).player(b"a.ts", "editor.desktop")
    assert player is not None
    assert player.key == "play.desktop"


def test_the_usual_program_is_started_by_its_name_to_begin_at_a_time(desk: FakeDesktop) -> None:
    desk.add("mpv.desktop", "video/mp4", Categories="Player;")
    usual = found(desk).player(b"a.mp4", "", 12.0)
    assert usual is not None
    assert usual.start == "--start={}"
    assert found(desk).player(b"a.mp4", "") is None
    desk.associate("Default Applications", {"video/mp4": "other.desktop;"})
    desk.add("other.desktop", "video/mp4")
    assert found(desk).player(b"a.mp4", "", 12.0) is None


def test_the_preferred_program_opens_each_file_while_it_is_there(desk: FakeDesktop) -> None:
    desk.add("play.desktop", "video/mp4", Categories="Player;")
    for name in (b"a.mkv", b"a.ts"):
        player = found(desk).player(name, "play.desktop")
        assert player is not None
        assert player.key == "play.desktop"
    assert found(desk).player(b"a.mkv", "gone.desktop") is None


def test_programs_of_any_video_are_offered_for_each(desk: FakeDesktop) -> None:
    desk.add("any.desktop", "video/mp4")
    desk.add("avi.desktop", "video/x-msvideo")
    assert [each.key for each in found(desk).for_file(b"x.avi")] == ["avi.desktop", "any.desktop"]
    assert [each.key for each in found(desk).for_file(b"x.unknown")] == ["any.desktop"]


def test_what_the_programs_are_is_read_once() -> None:
    assert installed() is installed()


if sys.platform == "linux":

    def test_tools_are_found_by_their_desktop_files_or_on_the_search_path(desk: FakeDesktop) -> None:
        desk.add("org.videolan.VLC.desktop", "video/mp4", Name="VLC media player", Categories="Player;")
        mpv = desk.put("mpv")
        tools = found(desk).tools
        assert [(tool.key, tool.name, tool.plays) for tool in tools] == [
            ("mpv", "mpv", True),
            ("org.videolan.VLC.desktop", "VLC media player", True),
        ]
        assert tools[0].command == (str(mpv),)
        assert len({each.key for each in found(desk).everything(b"a.mp4")}) == 2
