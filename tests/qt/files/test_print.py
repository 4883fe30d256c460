"""A report is printed: all files or the selected ones, on any paper, or not at all."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.core.errors import Cancelled
from app.core.job.control import JobControl
from app.qt import charts
from app.qt.files.print_command import PrintCommand
from app.qt.startup.application import Desktop
from app.qt.widgets.notice_bar import Notice
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.parts import parts


@pytest.fixture
def desktop(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    make_files(videos, 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: parts(desktop.window).model.totals.files == 3)
    qtbot.waitUntil(lambda: not desktop.window.menu["cancel"].isEnabled())
    settle(desktop, qtbot)
    return desktop


def printer(path: Path) -> QPrinter:
    """Return a printer that writes a PDF."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    return made


def command(desktop: Desktop) -> PrintCommand:
    (found,) = desktop.window.findChildren(PrintCommand)
    return found


@pytest.fixture
def told(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences and buttons of all notices so far."""
    texts: list[str] = []
    announce = desktop.window.notice.announce

    def note(notice: Notice | str) -> None:
        texts.extend((notice.text, notice.offer) if isinstance(notice, Notice) else (notice,))
        announce(notice)

    monkeypatch.setattr(desktop.window.notice, "announce", note)
    return texts


def test_a_library_opens_with_what_a_thread_paints_a_report_with(
    open_desktop: OpenDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread that loads modules of the window may end the process: see `app.qt.startup.features.loads`."""
    monkeypatch.delitem(sys.modules, "app.qt.charts.report", raising=False)
    monkeypatch.delattr(charts, "report", raising=False)
    open_desktop(lambda _request: FakeProber())
    assert "app.qt.charts.report" in sys.modules


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5])
def test_the_report_is_printed_on_the_chosen_paper(
    desktop: Desktop, told: list[str], qtbot: QtBot, tmp_path: Path, size: QPageSize.PageSizeId
) -> None:
    paper = printer(tmp_path / "report.pdf")
    paper.setPageSize(QPageSize(size))
    command(desktop).print_on(paper)
    qtbot.waitUntil(lambda: "Printing a report of 3 files…" in told)
    qtbot.waitUntil(lambda: "The report was sent to the printer." in told)
    printed = (tmp_path / "report.pdf").read_bytes()
    assert printed.startswith(b"%PDF")
    width = round(QPageSize(size).size(QPageSize.Unit.Point).width())
    assert f"/MediaBox [0 0 {width}".encode() in printed


def test_only_the_selected_files_are_printed_if_that_is_wanted(
    desktop: Desktop, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    parts(desktop.window).files.table.selectRow(1)
    paper = printer(tmp_path / "report.pdf")
    paper.setPrintRange(QPrinter.PrintRange.Selection)
    command(desktop).print_on(paper)
    qtbot.waitUntil(lambda: "Printing a report of 1 file…" in told)
    qtbot.waitUntil(lambda: "The report was sent to the printer." in told)


def test_printing_is_cancelled_by_the_button(
    desktop: Desktop, told: list[str], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelled(_control: JobControl) -> None:
        raise Cancelled

    monkeypatch.setattr(JobControl, "check", cancelled)
    command(desktop).print_on(printer(tmp_path / "report.pdf"))
    qtbot.waitUntil(lambda: "Printing was cancelled." in told)
    assert "Cancel" in told


def test_a_printer_that_refuses_is_told(
    desktop: Desktop, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    command(desktop).print_on(printer(tmp_path / "none" / "report.pdf"))
    qtbot.waitUntil(lambda: any("printer could not be used" in each for each in told))
