"""What the menus and file managers of Linux are told."""

import re

import project
from tests.packaging.documents import desktop_file

MAIN = f"{project.APP_ID}.desktop"
FOLDER = "zz.cinventory-folder.desktop"


def test_paths_come_as_arguments() -> None:
    assert desktop_file(MAIN)["Exec"] == desktop_file(FOLDER)["Exec"] == "cinventory %F"


def test_mime_types_are_those_of_videos() -> None:
    types = desktop_file(MAIN)["MimeType"].removesuffix(";").split(";")
    containers = {"application/mxf", "application/vnd.ms-asf", "application/vnd.rn-realmedia"}
    for kind in types:
        assert re.fullmatch(r"video/[a-z0-9][a-z0-9.+-]*", kind) or kind in containers | {
            "application/x-matroska"
        }
    assert sorted(set(types)) == types
    assert {"video/mp4", "video/x-matroska", "video/webm", "video/quicktime", "video/mp2t"} < set(types)


def test_folders_are_taken_by_an_entry_that_comes_last_and_stays_hidden() -> None:
    """Desktops open a folder with the first by file name: it must not be this one."""
    entry = desktop_file(FOLDER)
    assert entry["MimeType"] == "inode/directory;"
    assert entry["NoDisplay"] == "true"
    assert FOLDER.startswith("zz.")


def test_both_are_complete_in_german() -> None:
    for name in (MAIN, FOLDER):
        entry = desktop_file(name)
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            assert key not in entry or f"{key}[de]" in entry or entry[key] == "Cinventory"


def test_the_window_is_known_by_its_class() -> None:
    assert desktop_file(MAIN)["StartupWMClass"] == desktop_file(FOLDER)["StartupWMClass"] == "cinventory"
