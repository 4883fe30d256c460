"""Preferences that are passed on to another computer."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.config.alert_targets import AlertTargets
from app.config.settings import Settings, load
from app.qt.base.environment import UserFiles
from app.qt.preferences.dialog import PreferencesDialog
from app.qt.preferences.exchange_page import ExchangePage
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.preferences.pages import page

SETTINGS = Settings(workers=7, alerts=AlertTargets(commands=(("tell",),)))


def _chosen(shown: ExchangePage, path: Path) -> None:
    dialog = shown.export.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_preferences_are_written_and_taken(
    open_desktop: OpenDesktop, files: UserFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_desktop(FakeProber)
    desktop.preferences.keep(SETTINGS)
    file = tmp_path / "mine.json"

    def open_page() -> ExchangePage:
        desktop.preferences.open()
        qtbot.waitUntil(lambda: desktop.window.findChild(PreferencesDialog) is not None)
        (dialog,) = desktop.window.findChildren(PreferencesDialog)
        return page(dialog, ExchangePage)

    shown = open_page()
    shown.export.click()
    _chosen(shown, file)
    assert "tell" not in file.read_text()
    assert "they are secret" in shown.rows()[0].hint.text()

    desktop.preferences.keep(Settings())
    shown.read(file)
    assert desktop.preferences.settings.workers == 7
    assert load(files.settings).settings.workers == 7
    qtbot.waitUntil(lambda: desktop.window.findChild(PreferencesDialog) is None)

    file.write_text("{}")
    shown = open_page()
    shown.import_.click()
    _chosen(shown, file)
    assert "None were changed" in shown.rows()[1].problem.text()
    shown.write(tmp_path)
    assert "could not be saved" in shown.rows()[0].problem.text()
    shown.export.window().close()
