"""The dialogs of labels: what is printed, where the file lies, and which disk a scanner finds."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import settings as kept
from app.config.settings import LabelChoice
from app.core.labels.label import DiskLabel, LabelPrint
from app.core.labels.sheets import SHEETS
from app.library import open_library
from app.library.scan import disks
from app.qt.base.environment import UserFiles
from app.qt.base.formatting import Formatter
from app.qt.sources.disks.page import DisksPage
from app.qt.sources.labels.commands import LabelCommands, LabelFileDialog
from app.qt.sources.labels.dialog import LabelsDialog
from app.qt.sources.labels.scan import ScanDialog
from app.qt.startup.application import Desktop
from app.qt.widgets.notice_bar import Notice
from tests.doubles import FakeProber
from tests.library.filling import fill, found, run_sql
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts

LABELS = tuple(DiskLabel(f"{number:08}", f"Blue {number}", ("attic",)) for number in range(30))


@pytest.fixture
def dialog(qtbot: QtBot) -> LabelsDialog:
    """The dialog for 30 disks, of which the second and third are ticked."""
    choice = LabelChoice(sheet="Avery 5163", right=0.5, down=-1.0)
    ticked = {label.code for label in LABELS[1:3]}
    made = LabelsDialog(LABELS, ticked, choice, Formatter(QLocale("en_US")))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    return made


def test_what_is_chosen_is_what_is_printed(dialog: LabelsDialog, qtbot: QtBot) -> None:
    dialog.first.setValue(4)
    with qtbot.waitSignal(dialog.print_requested) as asked:
        dialog.print.click()
    (wanted,) = asked.args
    (sheet,) = (sheet for sheet in SHEETS if sheet.name == "Avery 5163")
    assert wanted == LabelPrint(sheet=sheet, labels=LABELS[1:3], first=4, right=0.5, down=-1.0)
    assert dialog.choice() == LabelChoice(sheet="Avery 5163", right=0.5, down=-1.0)


def test_without_a_ticked_disk_only_a_test_page_can_be_printed(dialog: LabelsDialog) -> None:
    for row in range(dialog.disks.count()):
        dialog.disks.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert (dialog.print.isEnabled(), dialog.save.isEnabled()) == (False, False)
    dialog.test.setChecked(True)
    assert (dialog.print.isEnabled(), dialog.save.isEnabled()) == (True, True)
    assert dialog.asked().outlines


def test_the_preview_has_the_pages_of_all_labels(dialog: LabelsDialog) -> None:
    preview = dialog.preview
    assert (preview.told.text(), preview.next.isEnabled()) == ("Page 1 of 1", False)
    dialog.every.click()
    assert preview.told.text() == "Page 1 of 3"
    preview.next.click()
    preview.next.click()
    assert (preview.told.text(), preview.next.isEnabled()) == ("Page 3 of 3", False)
    dialog.sheet.setCurrentIndex(0)
    assert preview.told.text() == "Page 2 of 2"
    preview.back.click()
    assert (preview.told.text(), preview.back.isEnabled()) == ("Page 1 of 2", False)


def test_the_first_label_is_one_of_the_sheet(dialog: LabelsDialog) -> None:
    dialog.first.setValue(99)
    assert dialog.first.value() == 10
    dialog.sheet.setCurrentIndex(len(SHEETS) - 1)
    assert (dialog.first.value(), dialog.first.isEnabled()) == (1, False)


@pytest.fixture
def desktop(library_path: Path, open_desktop: OpenDesktop, qtbot: QtBot) -> Desktop:
    """The window on a library of two disks, with a chosen id each."""
    with closing(open_library(library_path)) as library:
        for number in (1, 2):
            path = b"/disk%d" % number
            fill(library, path, [(path, [found(b"1.mkv")])], f"uuid:{number}")
            library.write(disks.tell, number, {"given": f"Blue {number}"}).result()
        run_sql(library, "UPDATE disk SET code = '7KQ4M2Y' || id")
    desktop = open_desktop(lambda _request: FakeProber())
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 2)
    return desktop


def notices(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the sentences of all notices from now on."""
    texts: list[str] = []
    announce = desktop.window.notice.announce

    def note(notice: Notice | str) -> None:
        texts.append(notice.text if isinstance(notice, Notice) else notice)
        announce(notice)

    monkeypatch.setattr(desktop.window.notice, "announce", note)
    return texts


@pytest.fixture
def told(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return notices(desktop, monkeypatch)


def open_labels(desktop: Desktop, qtbot: QtBot) -> LabelsDialog:
    desktop.window.menu["print_labels"].trigger()
    qtbot.waitUntil(lambda: len(desktop.window.findChildren(LabelsDialog)) == 1)
    (dialog,) = desktop.window.findChildren(LabelsDialog)
    return dialog


def page_of_disks(desktop: Desktop, qtbot: QtBot) -> DisksPage:
    desktop.window.menu["disks"].trigger()
    page = desktop.window.findChild(DisksPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    return page


def test_a_file_gets_the_labels_and_the_paper_is_kept(
    desktop: Desktop, told: list[str], qtbot: QtBot, tmp_path: Path, files: UserFiles
) -> None:
    dialog = open_labels(desktop, qtbot)
    assert [label.name for label in dialog.asked().labels] == ["Blue 1", "Blue 2"]
    dialog.sheet.setCurrentIndex(2)
    dialog.right.setValue(1.5)
    dialog.save.click()
    (file,) = dialog.findChildren(LabelFileDialog)
    target = tmp_path / "labels.pdf"
    file.say(str(target).encode(), None)
    qtbot.waitUntil(
        lambda: told == ["The labels were saved. Print the file at 100 %, not fitted to the page."]
    )
    assert target.read_bytes().startswith(b"%PDF-")
    assert kept.load(files.settings).settings.labels == LabelChoice(sheet=SHEETS[2].name, right=1.5)


def test_a_file_that_cannot_be_written_is_told(
    desktop: Desktop, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_labels(desktop, qtbot)
    dialog.save.click()
    (file,) = dialog.findChildren(LabelFileDialog)
    file.say(str(tmp_path / "no folder" / "labels.pdf").encode(), None)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "labels.pdf" in told[0]


def test_the_printer_gets_paper_without_margins(
    desktop: Desktop, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_labels(desktop, qtbot)
    dialog.sheet.setCurrentIndex(len(SHEETS) - 1)
    dialog.print.click()
    (choice,) = dialog.findChildren(QPrintDialog)
    choice.reject()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    (commands,) = desktop.window.findChildren(LabelCommands)
    commands.print_on(printer, dialog.asked())
    qtbot.waitUntil(lambda: told == ["The labels were sent to the printer."])
    assert printer.fullPage()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_on_the_page_of_disks_the_chosen_one_is_ticked(desktop: Desktop, qtbot: QtBot) -> None:
    page = page_of_disks(desktop, qtbot)
    page.table.selectRow(1)
    assert desktop.window.menu["print_labels"] in page.table.menu.actions()
    assert [label.name for label in open_labels(desktop, qtbot).asked().labels] == ["Blue 2"]


def test_a_scanned_label_shows_its_disk(desktop: Desktop, qtbot: QtBot) -> None:
    """A scanner types as on an American keyboard, here into a German one, and ends with Enter."""
    desktop.window.menu["scan_label"].trigger()
    (dialog,) = desktop.window.findChildren(ScanDialog)
    assert not dialog.show_button.isEnabled()
    QTest.keyClicks(dialog.text, "CINV:00000000")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "00000000" in dialog.field.problem.text())
    QTest.keyClicks(dialog.text, "CINV;7KQ4M2Z2")
    assert dialog.field.problem.text() == ""
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.page == "disks")
    page = desktop.window.findChild(DisksPage)
    assert page is not None
    qtbot.waitUntil(lambda: (row := page.chosen()) is not None and row.name == "Blue 2")


def test_a_scan_on_the_page_of_disks_chooses_another_row(desktop: Desktop, qtbot: QtBot) -> None:
    page = page_of_disks(desktop, qtbot)
    page.table.selectRow(0)
    desktop.window.menu["scan_label"].trigger()
    (dialog,) = desktop.window.findChildren(ScanDialog)
    dialog.text.setText("7kq4 m2y2")
    dialog.show_button.click()
    qtbot.waitUntil(lambda: (row := page.chosen()) is not None and row.name == "Blue 2")


def test_a_library_without_disks_has_nothing_to_print(
    open_desktop: OpenDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_desktop(lambda _request: FakeProber())
    told = notices(desktop, monkeypatch)
    desktop.window.menu["print_labels"].trigger()
    qtbot.waitUntil(lambda: told == ["No disk is known yet. Add a folder first."])
    assert desktop.window.findChildren(LabelsDialog) == []
