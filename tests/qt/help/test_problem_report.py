"""The report of a problem: what is in it, and that no path or name is unless the user wants that."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.qt.help.dialogs import ProblemDialog, SelfTestDialog
from app.qt.help.problem_report import LINES, log_end, report, without_names

SECRET = "/home/me/Secret films/a b.mkv"  # noqa: S105 - no password


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("12:00 INFO job 12ab, scan of /home/me/x: completed", "12:00 INFO job 12ab, scan of …"),
        ("12:00 ERROR no “Holiday”", "12:00 ERROR no …"),
        ("OSError: [Errno 2] No such file: b'/home/me'", "OSError: [Errno 2] No such file: …"),
        ("at C:\\\\Users\\\\me\\\\a.mkv now", "at …"),
        (
            '  File "/home/me/venv/app/scan/session.py", line 7, in run',
            "  File app/scan/session.py, line 7, in run",
        ),
        ("ok engine MediaInfo 24.12", "ok engine MediaInfo 24.12"),
    ],
)
def test_lines_end_where_a_name_may_begin(line: str, left: str) -> None:
    assert without_names(line.replace("\\\\", "\\")) == left


def test_names_are_in_a_report_only_if_they_are_wanted() -> None:
    tested, log = f"Cinventory 1\nlibrary {SECRET}", [f"job, scan of {SECRET}", SECRET]
    told = report(tested, log, names=False)
    assert "Cinventory 1" in told
    assert "job, scan of …" in told
    assert not any(word in told for word in ("Secret", "me", "a b"))
    assert report(tested, log, names=True).count(SECRET) == 3


def test_the_end_of_the_log_is_read(tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert log_end(log) == []
    log.write_text("".join(f"{number}\n" for number in range(1000)))
    assert log_end(log) == [str(number) for number in range(1000 - LINES, 1000)]


def test_the_report_is_read_and_saved(qtbot: QtBot, tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(f"job, scan of {SECRET}\n")
    dialog = ProblemDialog(None, (sys.executable, "-c", "print('ok engine')"), log)
    dialog.show()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert "ok engine" in dialog.text.toPlainText()
    assert "Secret" not in dialog.text.toPlainText()
    dialog.names.setChecked(True)
    assert SECRET in dialog.text.toPlainText()
    dialog.write(str(tmp_path / "report.txt"))
    assert (tmp_path / "report.txt").read_text("utf-8") == dialog.text.toPlainText()
    dialog.write(str(tmp_path / "none" / "report.txt"))
    assert dialog.state.text().startswith("It could not be saved: ")
    dialog.close()


@pytest.mark.parametrize(
    ("command", "told"), [((sys.executable, "-c", "print('fine')"), "fine"), (("/no/such/program",), "")]
)
def test_the_self_test_ends_with_a_word(qtbot: QtBot, command: tuple[str, ...], told: str) -> None:
    dialog = SelfTestDialog(None, command)
    dialog.show()
    qtbot.waitUntil(dialog.copy.isEnabled)
    assert dialog.state.text() == "The self-test has ended."
    assert told in dialog.text.toPlainText()
    assert dialog.text.toPlainText()
    dialog.close()


def test_a_report_is_in_english(qtbot: QtBot) -> None:
    for kind, arguments in ((SelfTestDialog, ["self-test"]), (ProblemDialog, ["self-test", "--english"])):
        dialog = kind(at_once=False)
        qtbot.addWidget(dialog)
        assert dialog._test._process.arguments()[-len(arguments) :] == arguments


def test_a_dialog_that_is_closed_ends_the_self_test(qtbot: QtBot) -> None:
    dialog = SelfTestDialog(None, (sys.executable, "-c", "import time; time.sleep(60)"))
    dialog.show()
    process = dialog._test._process
    qtbot.waitUntil(lambda: process.state() is process.ProcessState.Running)
    with qtbot.waitSignal(process.destroyed):
        dialog.close()
