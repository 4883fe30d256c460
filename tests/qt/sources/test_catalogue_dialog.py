"""The dialog for a catalogue shows what its first rows would become, and asks for what they do not tell."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.catalogues.preview import preview
from app.core.catalogue.entry import RECIPE, CatalogueFormat, Columns
from app.core.catalogue.job import ImportRequest
from app.core.file.filetypes import BUILT_IN
from app.preview.other_cache import has_pictures
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.sources.catalogue.dialog import CatalogueDialog
from tests.catalogues.other_computer import BLUE, know, other_library
from tests.catalogues.samples import SAMPLES


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> CatalogueDialog:
    """The dialog, whose looks are answered at once."""
    dialog = CatalogueDialog(RECIPE, Formatter(QLocale.c()))
    qtbot.addWidget(dialog)
    own = tmp_path / "own.sqlite3"
    dialog.look_requested.connect(
        lambda path, columns: dialog.show_preview(preview(path, columns, BUILT_IN, own, has_pictures))
    )
    return dialog


def choose(dialog: CatalogueDialog, folder: Path, contents: bytes) -> bytes:
    path = folder / "catalogue"
    path.write_bytes(contents)
    dialog.take(bytes(path))
    return bytes(path)


def rows(dialog: CatalogueDialog) -> list[str]:
    return [line.partition(SEPARATOR)[0] for line in dialog.rows.text().splitlines()]


def accepted(dialog: CatalogueDialog, qtbot: QtBot) -> ImportRequest:
    with qtbot.waitSignal(dialog.import_requested) as told:
        dialog.go.click()
    request = told.args[0]
    assert isinstance(request, ImportRequest)
    return request


def test_what_a_catalogue_tells_is_proposed(dialog: CatalogueDialog, tmp_path: Path, qtbot: QtBot) -> None:
    assert not dialog.go.isEnabled()
    path = choose(dialog, tmp_path, SAMPLES[CatalogueFormat.KATALOG])
    assert (dialog.disk.text(), dialog.prefix.text()) == ("Blue 3", "/media/blue3")
    assert (dialog.found.text(), rows(dialog)) == ("Catalogue of Katalog", ["a/x y.mkv", "b.mkv"])
    assert accepted(dialog, qtbot) == ImportRequest(path=path, disk="Blue 3", format=CatalogueFormat.KATALOG)


def test_a_disk_without_a_name_gets_one(dialog: CatalogueDialog, tmp_path: Path, qtbot: QtBot) -> None:
    choose(dialog, tmp_path, SAMPLES[CatalogueFormat.FIND])
    assert (dialog.go.isEnabled(), dialog.fault.text()) == (False, "Give the disk a name.")
    dialog.disk.insert("Red 1")
    dialog.disk.textEdited.emit("Red 1")
    dialog.prefix.setText("a")
    dialog.prefix.setModified(True)
    dialog.forget.click()
    request = accepted(dialog, qtbot)
    assert (request.disk, request.prefix, request.forget) == ("Red 1", "a", True)


def test_the_columns_of_a_table_are_chosen(dialog: CatalogueDialog, tmp_path: Path, qtbot: QtBot) -> None:
    choose(dialog, tmp_path, b"Was;Wo;Wie viel\nx.mkv;E:\\a;7\n")
    assert dialog.fault.text() == "Choose the columns of the sizes, and of the paths or the names."
    assert dialog.columns["size"].isVisibleTo(dialog)
    dialog.prefix.setText("E:")
    dialog.prefix.setModified(True)
    for part, at in (("name", 1), ("folder", 2), ("size", 3)):
        dialog.columns[part].setCurrentIndex(at)
        dialog.columns[part].activated.emit(at)
    assert rows(dialog) == ["a/x.mkv"]
    dialog.disk.setText("Red 1")
    dialog.disk.textEdited.emit("Red 1")
    request = accepted(dialog, qtbot)
    assert (request.columns, request.prefix) == (Columns(name="1", folder="2", size="3"), "E:")
    choose(dialog, tmp_path, SAMPLES[CatalogueFormat.FIND])
    assert not dialog.columns["size"].isVisibleTo(dialog)


def test_a_file_that_is_no_catalogue_is_refused(dialog: CatalogueDialog, tmp_path: Path) -> None:
    dialog.show_fault("It is empty.")
    choose(dialog, tmp_path, SAMPLES[CatalogueFormat.KATALOG])
    assert dialog.go.isEnabled()
    dialog.show_fault("It is empty.")
    assert (dialog.go.isEnabled(), dialog.fault.text(), rows(dialog)) == (False, "It is empty.", ["—"])


def test_the_recipe_is_copied(dialog: CatalogueDialog) -> None:
    dialog.recipe.click()
    assert QApplication.clipboard().text() == RECIPE


def test_another_library_asks_for_no_more_than_a_name(
    dialog: CatalogueDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    with other_library(tmp_path) as library:
        know(library, BLUE, [(b"films", "a.mkv")])
    dialog.take(bytes(library.path))
    assert dialog.found.text() == f"Library of Cinventory{SEPARATOR}1 file"
    assert (dialog.origin.text(), dialog.disk.isVisibleTo(dialog)) == ("bob", False)
    assert not dialog.prefix.isVisibleTo(dialog)
    assert rows(dialog) == ["/media/bob/Blue/films/a.mkv"]
    assert dialog.beside.text() == "No pictures"
    (tmp_path / "previews").mkdir()
    dialog.take(bytes(library.path))
    assert dialog.beside.text() == "No pictures"
    (tmp_path / "previews" / "0.frames").touch()
    dialog.take(bytes(library.path))
    assert dialog.beside.text() == "Pictures"
    dialog.origin.clear()
    dialog.origin.textEdited.emit("")
    assert (dialog.go.isEnabled(), dialog.fault.text()) == (False, "Give the library a name.")
    dialog.origin.setText("Bob")
    dialog.origin.textEdited.emit("Bob")
    assert accepted(dialog, qtbot) == ImportRequest(
        path=bytes(library.path), disk="Bob", format=CatalogueFormat.LIBRARY
    )
