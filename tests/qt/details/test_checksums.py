"""The stored checksums of a file in the details panel."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import ChecksumVerdict, Contents, FileVersion, KnownContents
from app.qt.base.formatting import Formatter
from app.qt.checks.check_dialog import ChecksumDialog
from app.qt.details.formatting import FactFormatter
from tests.doubles import FakeProber
from tests.qt.checks.checked import agree, asked
from tests.qt.conftest import OpenDesktop
from tests.qt.entries import ENTRY, RECORD
from tests.qt.parts import parts

VERSION = FileVersion(RECORD.size, RECORD.mtime_ns, 1, "1")
DIGESTS = {Algorithm.XXH3_128: bytes(range(16)), Algorithm.MD5: b"\xff" * 16}


@pytest.fixture
def words() -> FactFormatter:
    """The words in English."""
    return FactFormatter(Formatter(QLocale("en_US")))


def rows(words: FactFormatter, contents: Contents | None, **changes: object) -> dict[str, str]:
    record = replace(RECORD, **changes)
    known = KnownContents(contents) if contents else None
    groups = words.entry(ENTRY._replace(record=record, checksums=known)).groups
    return dict(next((group.rows for group in groups if group.heading == "Checksums"), ()))


def test_checksums_are_told_with_their_times_and_the_verdict(words: FactFormatter) -> None:
    contents = Contents(RECORD.path, VERSION, DIGESTS, 1e9)
    told = rows(words, contents, checked=1.1e9, verdict=ChecksumVerdict.VERIFIED)
    assert list(told) == ["md5", "xxh3-128", "Computed", "Checked", "Last check"]
    assert told["xxh3-128"] == "000102030405060708090a0b0c0d0e0f"
    assert told["Computed"].startswith("2001-09-")
    assert told["Checked"].startswith("2004-11-")
    assert told["Last check"] == "verified"


def test_checksums_of_another_version_say_so(words: FactFormatter) -> None:
    contents = Contents(RECORD.path, VERSION, DIGESTS, 1e9)
    assert "another version" in rows(words, contents, size=5)["Warning"]


def test_a_file_without_checksums_has_no_such_section(words: FactFormatter) -> None:
    assert rows(words, None) == {}


def test_they_appear_when_they_were_computed(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> None:
    (videos / "a.mkv").write_bytes(b"contents")
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    window.resize(1440, 900)  # room for the details
    qtbot.waitUntil(lambda: parts(window).activity.heading.accessibleName().startswith("Finished"))
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    parts(window).files.table.selectRow(0)
    qtbot.waitUntil(window.menu["checksum"].isEnabled)
    qtbot.waitUntil(lambda: "a.mkv" in parts(window).details.sheet.toPlainText())
    assert "xxh3-128" not in parts(window).details.sheet.toPlainText()
    window.menu["checksum"].trigger()
    agree(asked(desktop, ChecksumDialog, qtbot))
    qtbot.waitUntil(lambda: "xxh3-128\t" in parts(window).details.sheet.toPlainText())
    assert "Last check\tstored" in parts(window).details.sheet.toPlainText()
