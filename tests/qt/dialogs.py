"""Every dialog of the program, opened over a window with files as a user comes to it."""

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

import app.qt
from app.config.settings import LabelChoice
from app.core.advice.named_targets import SHIPPED
from app.core.backup.backup import Backup, BackupKind
from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import ChecksumVerdict, Contents, FileVersion, KnownContents
from app.core.file.record import FileRecord, FileStatus, summarise
from app.core.home.figures import FileCount
from app.core.insights.disk_loss import CopyPlan, DiskLoss
from app.core.labels.label import DiskLabel
from app.core.manifest.report import VerificationReport
from app.core.manifest.verdict import FileState, ManifestFinding, VerificationResult
from app.core.query import Query
from app.core.sources.disk import KnownDisk, Space
from app.library.checks.checksum_plan import StoredFile
from app.qt.base.desk import Desk
from app.qt.base.request_dialog import RequestDialog
from app.qt.checks.accept_commands import AcceptDialog
from app.qt.checks.check_dialog import CheckDialog
from app.qt.copies.beside_dialog import BesideDialog
from app.qt.copies.read_dialog import ReadDialog
from app.qt.help.dialogs import ProblemDialog, SelfTestDialog
from app.qt.help.error_dialog import ErrorDialog, Kept, UnexpectedError
from app.qt.insights.room.targets import TargetDialog
from app.qt.jobs.escape_key import CancelQuestion
from app.qt.jobs.schedules.formatting import ScheduleFormatter
from app.qt.jobs.schedules.plan_dialog import PlanDialog
from app.qt.libraries.commands import LeaveQuestion
from app.qt.libraries.opening import UpdateQuestion
from app.qt.libraries.restore_dialog import RestoreDialog
from app.qt.manifests.formatting import ReportFormatter
from app.qt.manifests.report_dialog import ReportDialog
from app.qt.player.compare_window import CompareWindow
from app.qt.player.quick_look import QuickLook
from app.qt.search.dialogue.commands import DeletionQuestion
from app.qt.sources.add_sheet import AddSheet
from app.qt.sources.disk_commands import DiskDialog, LinkDialog
from app.qt.sources.disks.what_if import DiskSheet, FitsSheet, LossSheet, RoomSheet
from app.qt.sources.labels.dialog import LabelsDialog
from app.qt.startup.application import Desktop
from app.qt.startup.quit_question import QuitQuestion, Stopping
from app.qt.widgets.fitted_size import FittedDialog
from app.qt.widgets.moment_button import DayDialog
from app.qt.widgets.name_dialog import NameDialog
from app.qt.widgets.safe_question import SafeQuestion
from tests.doubles import MEDIA
from tests.qt.parts import parts

_BASES: Final = (
    *(CheckDialog, DiskSheet, FittedDialog, ReadDialog, RequestDialog, SafeQuestion, QFileDialog),
    *(QuickLook, CompareWindow),
)
"""Classes of which no dialog is made, the system's own, and the windows of the player, which ask nothing."""
_ACTS: Final = (
    *("preferences", "columns", "schedules", "export", "filter_builder", "save_search", "about"),
    *(
        "verify_manifest",
        "create_manifest",
        "check_damage",
        "checksum",
        "compare_pictures",
        "find_parts",
        "palette",
        "look_after",
        "shortcuts",
        "help",
        "import_catalogue",
        "scan_label",
    ),
)
"""The acts that open a dialog, once a file is selected and a search is typed."""
_TOLD: Final = (sys.executable, "-c", "print('ok')")
"""A self-test that is over at once."""
_DISK: Final = KnownDisk(id=1, code="0123456A", name="Blue 3", given="Blue 3", place="safe")
_BACKUP: Final = Backup(name="library.sqlite3", made=0.0, kind=BackupKind.WEEKLY, size=9)


def _plan(desk: Desk) -> None:
    words = ScheduleFormatter(desk.texts, desk.window)
    PlanDialog(None, words, desk.texts, (b"/videos",), ("Film",), desk.window).open()


def _accept(desk: Desk) -> None:
    path, version = b"/videos/Film.mkv", FileVersion(4, 0, 0, "1")
    good, rotten = (Contents(path, version, {Algorithm.XXH3_128: bytes([digit]) * 16}) for digit in (1, 2))
    contents = KnownContents(good, rotten=rotten)
    file = StoredFile(
        id=1, path=path, size=4, contents=contents, checked=0.0, verdict=ChecksumVerdict.ROTTEN,
        evidence=None, is_current=True,
    )  # fmt: skip
    AcceptDialog([file], desk.texts, desk.window).open()


def _restore(known: tuple[Backup, ...], desk: Desk) -> None:
    RestoreDialog(Path("library.sqlite3"), known, desk.texts, desk.window).open()


def _beside(desk: Desk) -> None:
    files = [
        FileRecord(
            id=id_, folder=b"/videos", name=b"%d.mkv" % id_, size=id_, mtime_ns=0, status=FileStatus.OK,
            summary=summarise(MEDIA),
        )
        for id_ in (1, 2)
    ]  # fmt: skip
    BesideDialog(files, desk.texts, desk.theme, desk.window, pictured=False).open()


def _report(desk: Desk) -> None:
    found = (ManifestFinding(b"a.mkv", FileState.MISSING),)
    result = VerificationResult(counts={FileState.MISSING: 1})
    report = VerificationReport(manifest=b"/a/x.md5", folder=b"/a", result=result, findings=found, time=0.0)
    ReportDialog(report, ReportFormatter(desk.texts, desk.theme), desk.theme, desk.window).open()


def _quit(desk: Desk) -> None:
    QuitQuestion(desk.window, Stopping(jobs=True, schedules=2, watched=1), may_hide=True).open()


def _error(desk: Desk, *, detailed: bool) -> None:
    met = UnexpectedError("KeyError", KeyError("oops"), is_of_job=True)
    dialog = ErrorDialog(met, Kept(is_open=True, is_writable=True), desk.window, _TOLD)
    dialog.count(3, 1)
    if detailed:
        dialog.show_details()
    dialog.open()


def _add(desk: Desk) -> None:
    sheet = AddSheet((b"/videos",), desk.window)
    sheet.open()
    sheet.offer({b"/media/blue": "Blue 3 · 1.2 TB free", b"/media/red": "Red · 300 GB free"})


def _loss(desk: Desk) -> None:
    sheet = LossSheet("Blue 3", desk.texts, desk.window)
    sheet.open()
    some = FileCount(12, 34_000_000_000)
    sheet.show_loss(DiskLoss(lost=some, unchecked=3, unknown=some, elsewhere=some))


def _fits(desk: Desk) -> None:
    sheet = FitsSheet("codec:hevc", desk.texts, desk.window)
    sheet.open()
    sheet.room.setText("800 GB")
    sheet.show_plan(Query(), CopyPlan(fitting=FileCount(12, 34), left=FileCount(3, 4), away=2))


def _room(desk: Desk) -> None:
    sheet = RoomSheet("Blue 3", "Full by May to August 2027.", desk.texts, desk.theme, desk.window)
    sheet.open()
    sheet.show_looks([Space(400_000_000_000 - day, 10**12, day * 86_400.0) for day in range(9)])


def _labels(desk: Desk) -> None:
    labels = [DiskLabel("0123456A", "Blue 3", ("safe", "4.0 TB"))]
    LabelsDialog(labels, {"0123456A"}, LabelChoice(), desk.texts, desk.window).open()


def _trigger(key: str, desk: Desk) -> None:
    desk.menu[key].trigger()


DIALOGS: Final[Mapping[str, Callable[[Desk], object]]] = {
    **{key: partial(_trigger, key) for key in _ACTS},
    "rename_search": lambda desk: NameDialog("Rename search", "Film", "About", desk.window).open(),
    "plan": _plan,
    "accept": _accept,
    "library_restore": partial(_restore, (_BACKUP,)),
    "nothing to restore": partial(_restore, ()),
    "beside": _beside,
    "if a disk were lost": _loss,
    "what fits": _fits,
    "room over time": _room,
    "labels": _labels,
    "day": lambda desk: DayDialog(QDate(2024, 2, 29), desk.window).open(),
    "manifest report": _report,
    "quit": _quit,
    "self-test": lambda desk: SelfTestDialog(desk.window, _TOLD).open(),
    "problem": lambda desk: ProblemDialog(desk.window, _TOLD).open(),
    "error": partial(_error, detailed=False),
    "error with its report": partial(_error, detailed=True),
    "cancel": lambda desk: CancelQuestion(desk.window).open(),
    "index of what is said": lambda desk: DeletionQuestion("35 MB", desk.window).open(),
    "update": lambda desk: UpdateQuestion(desk.window, "The disk is full.").open(),
    "leave": lambda desk: LeaveQuestion(desk.window, may_open_window=True).open(),
    "add": _add,
    "target": lambda desk: TargetDialog("New target", SHIPPED[0], (), desk.window).open(),
    "disk": lambda desk: DiskDialog(_DISK, "Elements", desk.window).open(),
    "link": lambda desk: LinkDialog(_DISK, [_DISK], desk.window).open(),
    "column set": lambda desk: parts(desk.window).files.table.header.save_requested.emit(),
}
"""What opens each dialog, by the key of its act or a name."""


def prepare(desktop: Desktop, qtbot: QtBot) -> Desk:
    """Select the first file of a window, type a search, and wait until each act is possible."""
    assert desktop.session is not None
    desk = desktop.session.desk
    window = desktop.window
    parts(window).files.table.selectRow(0)
    parts(window).search.setText("clip")
    qtbot.waitUntil(lambda: all(desk.menu[key].isEnabled() for key in _ACTS))
    return desk


@contextmanager
def opened(name: str, desk: Desk, qtbot: QtBot) -> Iterator[QDialog]:
    """Open a dialog while the block lasts."""
    DIALOGS[name](desk)
    qtbot.waitUntil(lambda: bool(shown()))
    (dialog,) = shown()
    try:
        yield dialog
    except AssertionError as fault:
        fault.add_note(f"in the dialog “{name}”")
        raise
    dialog.reject()
    qtbot.waitUntil(lambda: not shown())


def shown() -> list[QDialog]:
    """Return the dialogs that are visible."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def kinds() -> set[type]:
    """Return the classes of dialogs in the program, without the system's own."""
    for module in pkgutil.walk_packages(app.qt.__path__, "app.qt."):
        importlib.import_module(module.name)
    found = set(_below(QDialog))
    return {kind for kind in found if kind not in _BASES and not issubclass(kind, QFileDialog)}


def _below(kind: type) -> Iterator[type]:
    below: list[type] = kind.__subclasses__()
    for each in below:
        if each.__module__.startswith("app."):
            yield each
        yield from _below(each)
