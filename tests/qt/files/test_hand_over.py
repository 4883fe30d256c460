"""The act “Hand over for re-encoding”, and the groups of the sheet."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.export.format import EDITING, ENCODING, PATHS, Format
from app.core.job import Job
from app.jobs.types.export import EXPORT
from app.qt.files.export_dialog import ExportFileDialog, ExportSheet
from app.qt.startup.application import Desktop
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.gestures import select
from tests.qt.parts import parts

ROWS = 6


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path) -> Desktop:
    make(library_path, ROWS)
    desktop = open_desktop(lambda _request: FakeProber())
    settle(desktop, qtbot)
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == ROWS)
    return desktop


def _sheet(desktop: Desktop, act: str) -> ExportSheet:
    desktop.window.menu[act].trigger()
    (sheet,) = [each for each in desktop.window.findChildren(ExportSheet) if each.isVisible()]
    return sheet


def _write(desktop: Desktop, qtbot: QtBot, sheet: ExportSheet, path: Path) -> Job:
    """Go on to the file, and return the job that wrote it."""
    ended: list[Job] = []
    assert desktop.session is not None
    unsubscribe = desktop.session.desk.queue.subscribe(
        lambda job: ended.append(job) if job.outcome_of(EXPORT) and job.state.terminal else None
    )
    sheet.buttons.accepted.emit()
    (dialog,) = [each for each in desktop.window.findChildren(ExportFileDialog) if each.isVisible()]
    dialog.chosen.emit(os.fsencode(path))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(ended))
    unsubscribe()
    return ended[0]


def test_selected_files_become_a_queue_with_the_chosen_target(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "made").mkdir()
    select(parts(desktop.window).files.table, 0, 2)
    sheet = _sheet(desktop, "hand_over")
    assert (sheet.encoding.isChecked(), sheet.selected.isChecked()) == (True, True)
    assert sheet.format.currentData() == "handbrake"
    sheet.handing.codec.setCurrentIndex(sheet.handing.codec.findData(TargetCodec.AV1))
    sheet.handing.sound.setChecked(False)
    sheet.handing.folder.choose(os.fsencode(tmp_path / "made"))
    job = _write(desktop, qtbot, sheet, tmp_path / "queue.json")
    outcome = job.outcome_of(EXPORT)
    assert outcome is not None
    jobs = json.loads((tmp_path / "queue.json").read_text("utf-8"))
    assert len(jobs) + outcome.left_out == 2
    kept = desktop.preferences.settings.export
    assert (kept.format, kept.folder) == (Format.HANDBRAKE, str(tmp_path / "made"))
    assert kept.target == EncodingTarget(codec=TargetCodec.AV1, keep_sound=False)


def test_a_folder_must_be_chosen_and_paths_must_be_whole(desktop: Desktop) -> None:
    sheet = _sheet(desktop, "hand_over")
    sheet.buttons.accepted.emit()
    assert sheet.problem.text().startswith("Choose a folder")
    sheet.paths.click()
    sheet.handing.mapped.setText("/a=/b; nas=/c")
    sheet.buttons.accepted.emit()
    assert sheet.problem.text().startswith("“nas=/c”")
    assert not desktop.window.findChildren(ExportFileDialog)
    sheet.handing.mapped.setText("/a=/b; /nas=/c")
    assert sheet.choice.mapped == ("/a=/b", "/nas=/c")


def test_each_group_offers_its_formats_and_shows_what_they_have(desktop: Desktop) -> None:
    sheet = _sheet(desktop, "export")
    fields = sheet.handing
    of_encoders: tuple[QWidget, ...] = (fields.codec, fields.height, fields.hdr, fields.sound, fields.folder)
    of_facts: tuple[QWidget, ...] = (sheet.columns, sheet.by_clip, sheet.pictures, sheet.open_result)
    groups = ((sheet.paths, PATHS), (sheet.encoding, ENCODING), (sheet.editing, EDITING))
    for radio, formats in groups:
        radio.click()
        offered = [sheet.format.itemData(at) for at in range(sheet.format.count())]
        assert offered == list(map(str, formats))
        assert all(each.isVisible() is (formats is ENCODING) for each in of_encoders)
        assert not any(each.isVisible() for each in of_facts)
        assert fields.mapped.isVisible()
    sheet.paths.click()
    for form in PATHS:
        sheet.format.setCurrentIndex(sheet.format.findData(str(form)))
        assert fields.base.isVisible() is (form in {Format.RSYNC, Format.RCLONE})
    sheet.list.click()
    assert all(each.isVisible() for each in of_facts)
    assert not fields.mapped.isVisible()
