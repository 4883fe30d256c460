"""The report as PDF: painted by Qt, in any thread, bounded, and cancelled between its parts."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from app.core.errors import Cancelled
from app.core.file.page import FilePage
from app.core.file.record import FileRecord, FileStatus
from app.core.localization import IN_ENGLISH
from app.core.message import Message
from app.export import print_job
from app.export.contact_sheets import Sheet
from app.export.print_job import gather
from app.qt.base.theme import Theme
from app.qt.charts.report import print_report
from tests.export.report_page import HOSTILE
from tests.export.rows import KNOWN, entry, page


def pages(contents: bytes) -> int:
    """Return the number of pages of a PDF."""
    return len(re.findall(rb"/Type /Page\b", contents))


def pictures_in(contents: bytes) -> int:
    return len(re.findall(rb"/Subtype /Image\b", contents))


def never() -> None:
    """Go on."""


def files(count: int) -> list[FileRecord]:
    return [replace(entry(b"clip %d.mkv" % n, number=n), folder=b"/v/%d" % (n % 9)) for n in range(count)]


def jpeg() -> bytes:
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(image)
    return bytes(data.data())


def test_a_report_has_its_parts_on_pages(theme: Theme) -> None:
    del theme  # which needs the application, as fonts do
    contents = print_report([page(*files(120))], None, never, IN_ENGLISH)
    assert contents.startswith(b"%PDF-")
    assert contents.rstrip().endswith(b"%%EOF")
    assert pages(contents) == 2 + 1 + 3  # totals, treemap, charts; three pages of rows
    assert not pictures_in(contents)


def test_pictures_are_in_the_report_and_damaged_ones_are_black(theme: Theme) -> None:
    del theme
    frames = [jpeg(), b"\xff\xd8\xff damaged"]
    sheets = {b"/v/0/clip 0.mkv": Sheet(frames, 0), b"/v/1/clip 1.mkv": Sheet(frames, 1)}
    contents = print_report([page(*files(3))], lambda path, *_: sheets.get(path), never, IN_ENGLISH)
    assert pictures_in(contents) == 1


def test_the_table_has_a_limit_which_the_report_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_job, "MOST_ROWS", 25)
    report = gather([page(*files(20)), page(*files(20))], None)
    assert (len(report.rows), report.totals.files) == (25, 40)
    assert report.totals.size == 2 * sum(each.size for each in files(20))


def test_columns_without_a_value_are_left_out_and_only_failures_have_a_reason() -> None:
    failed = replace(entry(number=2), status=FileStatus.FAILED, reason=Message("file.empty"), summary=KNOWN)
    keys = [column.key for column in gather([page(entry(), failed)], None).columns]
    assert "reason" in keys
    assert "hdr" not in keys
    at = keys.index("reason")
    assert [row[at] for row in gather([page(entry(), failed)], None).rows] == ["", "The file is empty."]


def test_names_of_any_kind_are_painted(theme: Theme) -> None:
    del theme
    records = [replace(entry(name, number=n), folder=b"/v/" + name) for n, name in enumerate(HOSTILE)]
    records[0] = replace(records[0], summary=KNOWN._replace(video_codec="x" * 10_000))
    assert pages(print_report([page(*records)], None, never, IN_ENGLISH)) == 4


@pytest.mark.parametrize("records", [[], [replace(entry(), size=0)]])
def test_a_report_of_nothing_is_a_page(theme: Theme, records: list[FileRecord]) -> None:
    del theme
    assert pages(print_report([page(*records)], None, never, IN_ENGLISH)) == 1 + len(records)


def test_a_report_is_cancelled_while_pages_come_and_between_its_parts(theme: Theme) -> None:
    del theme
    turns = iter(range(100))

    def pace() -> None:
        if next(turns) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_report([page(*files(3))], None, pace, IN_ENGLISH)


def test_a_report_is_printed_in_any_thread(theme: Theme) -> None:
    del theme
    found: list[FilePage] = [page(*files(60))]
    with ThreadPoolExecutor(1) as thread:
        contents = thread.submit(
            print_report, found, lambda *_: Sheet([jpeg()], 0), never, IN_ENGLISH
        ).result()
    assert pages(contents) > 4
    assert pictures_in(contents)
