"""What an import has stored is shown, and what a scan has found instead is not shown any more."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.catalogues import session
from app.library.catalogues import imported
from app.library.copies.removal import remove_source
from app.qt.sources.catalogue.dialog import CatalogueDialog
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.scanning import detail, wait_heading


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window that has imported a list of one file."""
    return importing(open_desktop, qtbot, tmp_path, b"1000\t1715767200.0\t./films/a.mkv\0", "Imported")


def importing(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path, contents: bytes, end: str) -> Desktop:
    """Import a list by the dialog, and wait for the words of the end."""
    desktop = open_desktop(lambda _request: FakeProber())
    window = desktop.window
    (tmp_path / "disk.files").write_bytes(contents)
    qtbot.waitUntil(window.menu["import_catalogue"].isEnabled)
    assert shown(desktop, qtbot) == []
    window.menu["import_catalogue"].trigger()
    (dialog,) = window.findChildren(CatalogueDialog)
    dialog.take(bytes(tmp_path / "disk.files"))
    qtbot.waitUntil(lambda: dialog.found.text() == "List of find")
    dialog.disk.setText("Shelf 4")
    dialog.disk.textEdited.emit("Shelf 4")
    dialog.accept()
    wait_heading(qtbot, desktop, end)
    return desktop


def shown(desktop: Desktop, qtbot: QtBot) -> list[bytes]:
    return [record.name for record in records_in(parts(desktop.window).model, qtbot)]


def test_an_import_is_shown_and_goes_once_a_scan_has_found_its_files(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown(desktop, qtbot) == [b"a.mkv"])
    assert desktop.session is not None
    desk = desktop.session.desk
    (source,) = desk.library.sources()
    desk.library.write(remove_source, source.id, 0.0).result()
    desk.jobs.files_replaced.emit()
    qtbot.waitUntil(lambda: shown(desktop, qtbot) == [])


def test_what_an_import_stored_before_it_failed_is_shown(
    open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_BATCH", 1)
    add, batches = imported.add, iter(range(3))

    def failing(*args: Any) -> int:  # noqa: ANN401 - handed on
        if next(batches) == 2:
            raise sqlite3.OperationalError("database or disk is full")
        return add(*args)

    monkeypatch.setattr(imported, "add", failing)
    listed = b"".join(b"1000\t1715767200.0\t./films/%s.mkv\0" % name for name in (b"a", b"b", b"c"))
    desktop = importing(open_desktop, qtbot, tmp_path, listed, "Needs attention")
    qtbot.waitUntil(lambda: shown(desktop, qtbot) == [b"a.mkv", b"b.mkv"])
    assert detail(desktop).startswith("2 files · stopped before its end (import it again ")
    assert "database or disk is full" in detail(desktop)
