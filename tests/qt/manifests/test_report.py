"""The report of a verification in the real window: requested, shown, narrowed, copied and written."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.manifest.report import VerificationReport
from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict, VerificationResult
from app.core.message import Message
from app.qt.jobs.panel import JobsPanel
from app.qt.manifests.create_dialog import CreateDialog
from app.qt.manifests.report_dialog import ReportDialog, ReportExportDialog
from app.qt.manifests.verify_dialog import VerifyDialog
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.manifest_formats.checks import make
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts
from tests.qt.tables import texts_of

FILES = {"Clips/a.mov": b"one", "Clips/b.mov": b"two", "c.mov": b"three"}


@pytest.fixture
def desktop(open_desktop: OpenDesktop) -> Desktop:
    """A window on an empty library."""
    return open_desktop(lambda _request: FakeProber())


@pytest.fixture
def card(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> Path:
    """A folder of three files, with a history that the window has written."""
    card = make(tmp_path / "card", FILES)
    commands = desktop.window.menu
    qtbot.waitUntil(commands["create_manifest"].isEnabled)
    commands["create_manifest"].trigger()
    dialog = desktop.window.findChild(CreateDialog)
    assert dialog is not None
    dialog.folder.choose(bytes(card))
    dialog.permission.setChecked(True)
    dialog.go.click()
    heading = parts(desktop.window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    assert (card / "ascmhl" / "ascmhl_chain.xml").exists()
    return card


def verify(desktop: Desktop, qtbot: QtBot, path: Path) -> ReportDialog:
    """Verify a manifest by the dialog, and return the report that opens by itself."""
    desktop.window.menu["verify_manifest"].trigger()
    dialog = desktop.window.findChild(VerifyDialog)
    assert dialog is not None
    dialog.manifest.choose(bytes(path))
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(visible_reports(desktop)))
    report = visible_report(desktop)
    listed = len(report.report.findings)
    qtbot.waitUntil(lambda: report.model.rowCount() == listed)
    return report


def make_report(folder: Path, *findings: ManifestFinding, verified: int = 0) -> VerificationReport:
    counts = Counter(finding.state for finding in findings)
    counts[FileState.VERIFIED] = verified
    return VerificationReport(
        manifest=bytes(folder / "x.md5"),
        folder=bytes(folder),
        result=VerificationResult(counts=counts, bytes=1000),
        findings=findings,
        time=1e9,
    )


def show(desktop: Desktop, qtbot: QtBot, report: VerificationReport) -> ReportDialog:
    """Show a report, as the button of the activity bar does."""
    parts(desktop.window).activity.report_requested.emit(report)
    dialog = visible_report(desktop)
    listed = len(report.findings)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == listed)
    return dialog


@pytest.fixture
def report(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> Iterator[ReportDialog]:
    """The report of a folder with a changed, a missing and an additional file."""
    reason = Message("manifest.other_checksum", {"algorithm": "md5"})
    found = make_report(
        tmp_path,
        ManifestFinding(b"Clips/a.mov", FileState.CHANGED, reason),
        ManifestFinding(b"Clips/b.mov", FileState.MISSING),
        ManifestFinding(b"new.mov", FileState.ADDITIONAL),
    )
    dialog = show(desktop, qtbot, found)
    yield dialog
    dialog.close()


def column(report: ReportDialog, title: str) -> list[str]:
    return texts_of(report.model, title)


def test_a_whole_folder_is_complete(desktop: Desktop, card: Path, qtbot: QtBot) -> None:
    report = verify(desktop, qtbot, card)
    assert report.report.result.verdict is ManifestVerdict.COMPLETE
    assert report.verdict.text().startswith("Complete")
    assert "3 verified" in report.about.text()
    qtbot.waitUntil(report.nothing.isVisible)
    assert not report.view.isVisible()
    report.close()
    (card / "c.mov").unlink()
    (card / "Clips/a.mov").write_bytes(b"onE")
    report = verify(desktop, qtbot, card)
    assert column(report, "File") == ["Clips/a.mov", "c.mov"]
    assert report.verdict.text().startswith("Failed")
    report.close()
    the_report_is_shown_again(desktop, qtbot)


def test_states_are_told_by_word_and_sign_the_worst_first(report: ReportDialog) -> None:
    assert report.verdict.text().startswith("Failed")
    assert column(report, "State") == ["✕ Changed", "⚠ Missing", "+ Additional"]
    assert column(report, "File") == ["Clips/a.mov", "Clips/b.mov", "new.mov"]
    assert column(report, "Reason")[0] == "The md5 checksum is not that of the manifest."
    titles = [report.tabs.tabText(at) for at in range(report.tabs.count())]
    assert titles == ["All (3)", "Changed (1)", "Missing (1)", "Additional (1)"]


@pytest.mark.parametrize("state", [FileState.MISSING, FileState.OFFLINE, FileState.NOT_CHECKED])
def test_what_was_not_read_is_never_a_pass(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, state: FileState
) -> None:
    dialog = show(desktop, qtbot, make_report(tmp_path, ManifestFinding(b"a", state), verified=9))
    assert dialog.verdict.text().startswith("Incomplete")
    dialog.close()


def test_tabs_and_a_search_narrow_the_list(report: ReportDialog, qtbot: QtBot) -> None:
    report.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: column(report, "File") == ["Clips/b.mov"])
    report.tabs.setCurrentIndex(0)
    QTest.keyClicks(report.search, "CLIPS mov")
    two = ["Clips/a.mov", "Clips/b.mov"]
    qtbot.waitUntil(lambda: column(report, "File") == two)
    QTest.keyClicks(report.search, " nothing")
    qtbot.waitUntil(report.nothing.isVisible)
    assert not report.copy.isEnabled()
    report.search.clear()
    qtbot.waitUntil(lambda: report.model.rowCount() == 3)
    assert report.view.isVisible()


def test_rows_are_copied(report: ReportDialog) -> None:
    report.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["Changed", "Clips/a.mov"],
        ["Missing", "Clips/b.mov"],
        ["Additional", "new.mov"],
    ]
    report.view.selectRow(1)
    report.view.copy.trigger()
    assert QGuiApplication.clipboard().text() == "Missing\tClips/b.mov"


def test_a_file_is_shown_in_the_file_manager(report: ReportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    report.reveal_requested.disconnect()
    report.view.selectRow(0)
    with qtbot.waitSignal(report.reveal_requested) as shown:
        report.view.reveal.trigger()
    assert shown.args == [bytes(tmp_path / "Clips/a.mov")]


@pytest.mark.parametrize(("number", "name"), [(0, "report.html"), (1, "report.json"), (2, "report.txt")])
def test_the_report_is_written(
    report: ReportDialog, desktop: Desktop, qtbot: QtBot, tmp_path: Path, number: int, name: str
) -> None:
    report.export.click()
    dialog = report.findChild(ReportExportDialog)
    assert dialog is not None
    filters = dialog.nameFilters()
    dialog.selectNameFilter(filters[number])
    dialog.filterSelected.emit(filters[number])
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(str(tmp_path / name.removesuffix(Path(name).suffix)))
    dialog.accept()
    notice = desktop.window.notice
    qtbot.waitUntil(lambda: any("was written" in each for each in notice.notices()))
    text = (tmp_path / name).read_text("utf-8")
    assert "Clips/a.mov" in text
    if name.endswith("json"):
        assert json.loads(text)["verdict"] == "failed"


def the_report_is_shown_again(desktop: Desktop, qtbot: QtBot) -> None:
    bar = parts(desktop.window).activity
    assert bar.changes.text() == "Show report"
    desktop.window.menu["jobs"].trigger()
    panel = desktop.window.findChild(JobsPanel)
    assert panel is not None
    panel.view.selectRow(0)
    qtbot.waitUntil(panel.changes.isEnabled)
    assert panel.changes.text() == "Show report"
    panel.changes.trigger()
    visible_report(desktop).close()
    QTest.mouseClick(bar.changes, Qt.MouseButton.LeftButton)
    visible_report(desktop).close()


def test_a_refused_path_is_not_shown_in_the_file_manager(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    refused = ManifestFinding(b"../../etc/passwd", FileState.NOT_CHECKED, Message("manifest.path_outside"))
    dialog = show(desktop, qtbot, make_report(tmp_path, refused))
    dialog.reveal_requested.disconnect()
    dialog.view.selectRow(0)
    with qtbot.assertNotEmitted(dialog.reveal_requested):
        dialog.view.reveal.trigger()
    dialog.close()


def test_a_long_report_is_narrowed_without_a_stall(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    many = [ManifestFinding(b"Clips/%06d.mov" % number, FileState.MISSING) for number in range(20_000)]
    dialog = show(desktop, qtbot, make_report(tmp_path, *many))
    dialog.view.selectAll()
    assert len(dialog.view.chosen_rows()) == 20_000
    dialog.copy.click()
    assert dialog.refused.text() == "20,000 rows are too many for the clipboard: export the report."
    dialog.search.setText("012345")
    qtbot.waitUntil(lambda: column(dialog, "File") == ["Clips/012345.mov"])
    dialog.close()


def visible_reports(desktop: Desktop) -> list[ReportDialog]:
    return [each for each in desktop.window.findChildren(ReportDialog) if each.isVisible()]


def visible_report(desktop: Desktop) -> ReportDialog:
    (shown,) = visible_reports(desktop)
    return shown


def test_a_text_of_another_kind_opens_no_report(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    make(tmp_path, {"notes.txt": b"hello\n"})
    desktop.window.menu["verify_manifest"].trigger()
    dialog = desktop.window.findChild(VerifyDialog)
    assert dialog is not None
    dialog.manifest.choose(bytes(tmp_path / "notes.txt"))
    dialog.go.click()
    detail = parts(desktop.window).activity.detail
    qtbot.waitUntil(lambda: "no manifest" in detail.accessibleName())
    assert not visible_reports(desktop)


def test_a_remark_about_the_manifest_is_shown(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    found = VerificationReport(
        manifest=bytes(tmp_path),
        folder=bytes(tmp_path),
        result=VerificationResult(
            counts={FileState.VERIFIED: 1},
            notes=(Message("manifest.generation_pending", {"path": "ascmhl/0002_x.mhl"}),),
        ),
        findings=(),
        time=0.0,
    )
    dialog = show(desktop, qtbot, found)
    assert dialog.verdict.text().startswith("Complete")
    assert "0002_x.mhl" in dialog.notes.text()
    assert dialog.notes.isVisible()
    assert not dialog.broken.isVisible()
    dialog.close()
