"""What the window offers of a source that was imported: nothing that would read its files."""

from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.library import open_library
from tests.doubles import FakeProber
from tests.library.filling import fill, found, run_sql
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts

READING = ("rescan", "look_after", "index_dialogue", "find_copies", "compare_pictures", "find_parts")
OF_SOURCE = (
    *("checksum_source", "verify_source", "check_damage_source", "find_copies_source"),
    *("pictures_source", "watch_source", "relocate_source"),
)


def test_an_imported_source_offers_no_job_that_reads(
    open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path
) -> None:
    with closing(open_library(library_path)) as library:
        for path in (b"/films", b"/imported/Bob"):
            fill(library, path, [(path, [found(b"1.mkv")])])
        run_sql(library, "UPDATE source SET imported = 'Bob', online = 0 WHERE path = ?", b"/imported/Bob")
    desktop = open_desktop(lambda _request: FakeProber())
    assert desktop.session is not None
    desk, menu = desktop.session.desk, desktop.window.menu
    qtbot.waitUntil(lambda: len(desk.sources.sources) == 2)
    ids = {source.path: source.id for source in desk.sources.sources}

    def enabled() -> set[str]:
        return {key for key in (*READING, *OF_SOURCE) if menu[key].isEnabled()}

    qtbot.waitUntil(lambda: enabled() == set(READING))
    assert desk.sources.paths(None) == desk.shown_paths() == (b"/films",)
    desk.browse.choose(ids[b"/imported/Bob"])
    qtbot.waitUntil(lambda: enabled() == set())
    assert menu.reason("find_copies_source") == (
        "Needs a folder that was scanned: what is only imported cannot be read"
    )
    assert menu["check_damage"].isEnabled(), "of all files"
    qtbot.waitUntil(lambda: "imported from Bob" in parts(desktop.window).filter.label.text())
    assert "Find again" not in parts(desktop.window).filter.label.text()
    assert desk.chosen_source() == desk.shown_paths() == ()
    desk.browse.choose(ids[b"/films"])
    qtbot.waitUntil(lambda: enabled() == {*READING, *OF_SOURCE})
