"""The programs that a desktop names: associations, removed ones, and entries that are none."""

from pathlib import Path

import pytest

from tests.config.programs.desktops import FakeDesktop

MP4 = "video/mp4"


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesktop:
    desk = FakeDesktop(tmp_path)
    for key in ("one.desktop", "three.desktop", "two.desktop"):
        desk.add(key, MP4)
    return desk


def keys(desk: FakeDesktop, *types: str, **environment: str) -> list[str]:
    return [program.key for program in desk.read(**environment).programs(types or (MP4,))]


def test_the_usual_program_and_added_ones_come_first(desk: FakeDesktop) -> None:
    assert keys(desk) == ["one.desktop", "three.desktop", "two.desktop"]
    desk.add("editor.desktop", "text/plain")
    desk.associate("Added Associations", {MP4: "editor.desktop;gone.desktop;"})
    desk.associate("Default Applications", {MP4: "two.desktop"})
    assert keys(desk) == ["two.desktop", "editor.desktop", "one.desktop", "three.desktop"]


def test_removed_associations_are_not_offered(desk: FakeDesktop) -> None:
    desk.associate("Removed Associations", {MP4: "one.desktop;three.desktop"})
    assert keys(desk) == ["two.desktop"]


def test_the_list_of_the_desktop_that_runs_comes_before_the_common_one(desk: FakeDesktop) -> None:
    desk.associate("Default Applications", {MP4: "two.desktop"})
    desk.associate("Default Applications", {MP4: "three.desktop"}, "kde-mimeapps.list")
    assert keys(desk)[0] == "two.desktop"
    assert keys(desk, XDG_CURRENT_DESKTOP="Other:KDE")[0] == "three.desktop"


def test_several_types_are_asked_in_order_and_each_program_is_named_once(desk: FakeDesktop) -> None:
    desk.add("matroska.desktop", "video/x-matroska", MP4)
    found = keys(desk, "video/x-matroska", MP4)
    assert found[0] == "matroska.desktop"
    assert len(found) == len(set(found)) == 4


def test_a_file_of_the_user_stands_for_that_of_the_system(desk: FakeDesktop) -> None:
    desk.add("one.desktop", MP4, own=True, Name="My own", Exec="own %f")
    desk.add("two.desktop", MP4, own=True, Hidden="true")
    own, other = desk.read().programs((MP4,))
    assert (own.key, own.name, own.command) == ("one.desktop", "My own", ("own", "%f"))
    assert other.key == "three.desktop"


def test_folders_are_part_of_the_id(desk: FakeDesktop) -> None:
    desk.add("kde/player.desktop", "video/webm")
    assert keys(desk, "video/webm") == ["kde-player.desktop"]


@pytest.mark.parametrize(
    "values",
    [
        {"Exec": ""},
        {"Exec": 'un"closed'},
        {"Terminal": "true"},
        {"TryExec": "not-here"},
        {"Hidden": "true"},
    ],
)
def test_what_opens_no_window_is_left_out(desk: FakeDesktop, values: dict[str, str]) -> None:
    desk.write("odd.desktop", ("video/webm",), values)
    assert keys(desk, "video/webm") == []


def test_a_program_that_is_tried_is_there(desk: FakeDesktop) -> None:
    desk.put("player")
    desk.add("tried.desktop", "video/webm", TryExec="player", NoDisplay="true")
    assert keys(desk, "video/webm") == ["tried.desktop"]


def test_names_are_in_the_language_of_the_user(desk: FakeDesktop) -> None:
    desk.write("named.desktop", ("video/webm",), {"Name": "Videos", "Name[de]": "Filme"})
    names = [desk.read(LANG=lang).programs(("video/webm",))[0].name for lang in ("de_AT.UTF-8", "fr_FR", "")]
    assert names == ["Filme", "Videos", "Videos"]


@pytest.mark.parametrize(
    ("categories", "plays"),
    [("AudioVideo;Player;", True), ("Utility;TextEditor;", False), ("AudioVideo;AudioVideoEditing;", False)],
)
def test_a_player_is_told_from_an_editor(desk: FakeDesktop, categories: str, plays: bool) -> None:  # noqa: FBT001
    desk.add("some.desktop", "video/webm", Categories=categories)
    (program,) = desk.read().programs(("video/webm",))
    assert program.plays is plays


def test_files_that_cannot_be_read_are_left_out(desk: FakeDesktop) -> None:
    (desk.system / "applications" / "folder.desktop").mkdir()
    (desk.system / "applications" / "odd.desktop").write_bytes(b"\xff\xfe[Desktop Entry\n=\n")
    (desk.config / "mimeapps.list").mkdir()
    assert len(keys(desk)) == 3
