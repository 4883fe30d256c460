"""Every format, read and written fast, says what the columns and the details of a file say."""

import csv as standard
import html
import io
import json
import re
import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from app.core.details.file_details import FileDetails
from app.core.export.format import Format
from app.core.facts.catalogue import BY_KEY, COLUMNS
from app.core.facts.checks import STATE_WORDS
from app.core.facts.fact import CellValue
from app.core.facts.outcomes import outcomes_of
from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.file.page import FilePage
from app.core.file.record import SUMMARY_FIELDS, FileRecord, summarise
from app.core.message import Message
from app.core.problems.catalogue import PROBLEM_KINDS, Problem
from app.core.text.names import as_text, display
from app.core.text.units import time_text
from app.export.csv import escape_formula
from app.export.registry import export, writer
from app.library import Library
from app.library.query.row_mapping import summary_values
from app.library.query.search_index import LookIds, look_values
from app.library.reader import Reader
from app.probe.rows import media_json
from tests.library.filling import fill, found, run_sql

NAMES = (
    *(
        b"plain.mkv",
        b"=1+1.mkv",
        b"two\nlines \x7f.mkv",
        b"caf\xe9 \xff.mkv",
        "\U0001f3ac \u202e.mkv".encode(),
    ),
    *(b'quo"ted, .mkv', b"tab\t.mkv", b"<b>&amp;.mkv", b"-.mkv", b"CON.mkv"),
)
ODD = (
    VideoFile(),
    VideoFile(container="=A1", duration=1e16, title="\x7f", video=(VideoStream(width=-5, height=3),)),
    VideoFile(
        container="Matroska",
        duration=1e-05,
        reel_name='}, {"container": ',
        title='Ü "\\/\b\f\n\r\t\x1f\x80\u2028\U0001f3ac',
    ),
    VideoFile(
        duration=0.1 + 0.2,
        video=(
            VideoStream(
                pixel_aspect=2.5e-7, display_aspect=9e18, frame_rate=29.97, frame_rate_mode="VFR", codec="e-1"
            ),
        ),
    ),
    VideoFile(
        bit_rate=2**62,
        start_timecode="+01:00:00:00",
        encoded_date="e+5",
        writing_application="@x",
        camera="Maker Model",
        date_unset=True,
        truncated=True,
        streamable=False,
        video=(VideoStream(rotation=90.0, hdr_format="Dolby Vision 8.1 / HDR10", profile="High@L4"),) * 2,
        audio=(AudioStream(channels=6, language="deu"), AudioStream(default=True, forced=False)),
        text=(TextStream(codec="UTF-8", title="é"), TextStream(forced=True)),
        chapters=(Chapter(start=0.0), Chapter(start=300.5, title="Ende")),
    ),
)
HIDDEN = 1 << 9
STATEMENTS = (
    "UPDATE file SET missing = 1 WHERE id = 2",
    "UPDATE file SET missing = 2 WHERE id = 3",
    """UPDATE file SET status = 'failed', reason = '["file.unreadable", {"detail": "é"}]' WHERE id = 4""",
    "UPDATE file SET status = 'nonsense', reason = '[' WHERE id = 5",
    "UPDATE file SET failure_status = 'timeout' WHERE id = 6",
    """UPDATE file SET failure = '["probe.silent", {"limit": 20.0}]' WHERE id = 6""",
    "UPDATE file SET problems = NULL WHERE id = 7",
    "UPDATE file SET mtime_ns = -1, added = 0.9999999, size = 5000000000000 WHERE id = 8",
    "UPDATE file SET mtime_ns = 9223372036854775807, added = 1e20 WHERE id = 9",
    "UPDATE media SET json = '{\"video\": 5}' WHERE file_id = 10",
    "UPDATE file SET plays = 'plex=no web-mp4=yes nonsense' WHERE id = 13",
    "UPDATE file SET checked = 1.5, verdict = 'rotten' WHERE id = 11",
    "UPDATE file SET checked = 1e20, verdict = 'nonsense' WHERE id = 12",
    "INSERT INTO copy VALUES (7, 1000, 7, 2, 1, 0, 2, 0, 0)",
    "DELETE FROM media WHERE file_id = 1",
)


@pytest.fixture
def ids(library: Library) -> "array[int]":
    """The ids of odd files in `library`, not in the order of the rows, and one of no file."""
    records = fill(library, b"/v", [(b"/v/\xff", [found(name) for name in NAMES])])
    for record, media in zip(records, ODD * 2, strict=True):
        run_sql(library, "UPDATE media SET json = ? WHERE file_id = ?", media_json(media), record.id)
        values = summary_values(summarise(media))
        fields = ", ".join(f"{name} = ?" for name in SUMMARY_FIELDS)
        run_sql(library, f"UPDATE file SET {fields} WHERE id = ?", *values, record.id)  # noqa: S608 - ours
        look = look_values(summarise(media))
        library.write(_set_look, record.id, look if record.id % 3 else None).result()
    kinds = sum(kind.bit for kind in PROBLEM_KINDS)
    run_sql(library, "UPDATE file SET problems = ?, marked = 8 WHERE id % 2", kinds)
    for statement in STATEMENTS:
        run_sql(library, statement)
    return array("q", [*(record.id for record in reversed(records)), 999])


def _set_look(db: sqlite3.Connection, file_id: int, look: tuple[Any, ...] | None) -> None:
    """Store the look of a file, or none, as in a library whose keys are not made yet."""
    look_id = None if look is None else LookIds(db).id_of(look)
    db.execute("UPDATE file SET look_id = ? WHERE id = ?", (look_id, file_id))


def _written(reader: Reader, ids: Sequence[int], form: Format) -> str:
    out = io.StringIO(newline="")
    export(out, reader.pages(ids, writer(form).FIELDS, size=4, hidden=HIDDEN), form)
    return out.getvalue()


def _number_of_json(value: CellValue) -> CellValue:
    """Return a number as JSON has it, `0.00001` for `1e-05`, and any other value unchanged."""
    if not isinstance(value, float):
        return value
    text = msgspec.json.encode(value).decode()
    assert float(text) == value
    return text


def test_csv_has_the_values_of_the_columns(library: Library, ids: "array[int]") -> None:
    expected = io.StringIO(newline="")
    rows = standard.writer(expected, lineterminator="\r\n")
    rows.writerow(["path", *(column.key for column in COLUMNS)])
    with library.reader() as reader:
        for record, *_ in reader.entries_of(ids, hidden=HIDDEN):
            values = (as_text(record.path), *(column.value(record) for column in COLUMNS))
            rows.writerow(map(_number_of_json, map(escape_formula, values)))
        assert _written(reader, ids, Format.CSV) == expected.getvalue()
    assert expected.getvalue().count("\r\n") == 1 + len(NAMES)


def test_the_table_has_the_texts_of_the_columns(library: Library, ids: "array[int]") -> None:
    keys = ("status", "size", "duration", "container", "video", "picture", "frame_rate", "audio")
    with library.reader() as reader:
        records = [entry.record for entry in reader.entries_of(ids, hidden=HIDDEN)]
        heading, *lines = _written(reader, ids, Format.TABLE).splitlines()
    assert heading.split()[0] == BY_KEY["status"].title
    for record, line in zip(records, lines, strict=True):
        cells = [BY_KEY[key].show(record) for key in keys]
        assert line.split() == " ".join([*cells, _place(record)]).split()
        assert line.startswith(STATE_WORDS[record.status])


def _place(record: FileRecord) -> str:
    failure = f" (last look failed: {record.last_failure.reason})" if record.last_failure else ""
    return display(record.path) + (f" ({record.reason})" if record.reason else "") + failure


@pytest.mark.parametrize("form", [Format.JSON, Format.JSONL])
def test_json_has_the_details(library: Library, ids: "array[int]", form: Format) -> None:
    with library.reader() as reader:
        files = [json.dumps(_tree(entry)) for entry in reader.entries_of(ids, hidden=HIDDEN)]
        written = _written(reader, ids, form)
    if form is Format.JSON:
        assert written.startswith('{"files": [\n')
        assert written.endswith("\n]}\n")
        lines = [line.removesuffix(",") for line in written.splitlines()[1:-1]]
    else:
        lines = written.splitlines()
    assert written.isascii()
    for line, file in zip(lines, files, strict=True):
        assert json.loads(line) == json.loads(file)
        # The same byte by byte, but for large and small numbers: `1e16` is `1e+16`.
        assert line == file or "e+" in file or "e-" in file


def _tree(entry: FileDetails) -> dict[str, Any]:
    record, media, problems, *_ = entry
    return {
        "path": as_text(record.path),
        "disk": record.disk and record.disk.name,
        "disk_place": record.disk and (record.disk.place or None),
        "disk_free": record.disk and record.disk.free,
        "disk_seen": record.disk and record.disk.seen and time_text(record.disk.seen),
        "size": record.size,
        "modified": time_text(record.mtime_ns // 10**9),
        "added": time_text(record.added),
        "status": record.status,
        **_reason("reason", record.reason),
        **_reason("last_failure", record.last_failure.reason if record.last_failure else None),
        **media,
        "work": record.work,
        "year": record.year,
        "season": record.season,
        "episode": record.episode,
        "last_episode": record.last_episode,
        "edition": record.edition,
        "ids": record.ids,
        "clip": record.clip,
        "part": record.part,
        "parts": record.parts,
        "missing_parts": record.missing_parts,
        "checked": None if record.checked is None else time_text(record.checked),
        "verdict": record.verdict,
        "decoded": None if record.decoded is None else time_text(record.decoded),
        "depth": record.depth,
        "damage": record.damage,
        "plays": None if record.plays is None else dict(outcomes_of(record.plays)),
        "copies": record.copies,
        "copy_disks": record.copy_disks,
        "problems": None if problems is None else list(map(_problem, problems)),
    }


def _reason(name: str, reason: Message | None) -> dict[str, str | None]:
    return {name: str(reason) if reason else None, f"{name}_code": reason.code if reason else None}


def _problem(problem: Problem) -> dict[str, Any]:
    kind, text, marked = problem
    return {
        "code": kind.code,
        "severity": kind.severity,
        "title": kind.title,
        "text": str(text) if text else None,
        "evidence": text.args if text else {},
        "marked_ok": marked,
    }


def test_a_report_has_the_texts_of_the_columns(library: Library, ids: "array[int]") -> None:
    with library.reader() as reader:
        records = [entry.record for entry in reader.entries_of(ids, hidden=HIDDEN)]
        page = _written(reader, ids, Format.HTML)
    assert page.count("<th scope=row>") == len(records) == len(NAMES)
    for record, row in zip(records, page.split("<th scope=row>")[1:], strict=True):
        for column in COLUMNS:
            if column.key not in {"reason", "last_failure"}:
                assert html.escape(column.show(record)) in re.split(r"<td>|\n", row)


def test_a_page_has_the_cells_of_its_records(library: Library, ids: "array[int]") -> None:
    with library.reader() as reader:
        records = [entry.record for entry in reader.entries_of(ids, hidden=HIDDEN)]
        (read,) = reader.pages(ids, writer(Format.CSV).FIELDS, hidden=HIDDEN)
    for page in (read, FilePage.of(records)):
        assert page.paths == [record.path for record in records]
        for column in COLUMNS:
            assert list(column.values(page)) == [column.value(record) for record in records]
            assert list(column.texts(page)) == [column.show(record) for record in records]
            assert column.orders(page) == [column.order(record, unknown_last=True) for record in records]


def test_ids_are_those_of_the_entries(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv"), found(b"2.mkv")]), (b"/a/b", [found(b"3.mkv")])])
    with library.reader() as reader:
        for roots in ((), (b"/a/b",), (b"/a/b", b"/a/1.mkv"), (b"/none",)):
            assert list(reader.ids(roots)) == [entry.record.id for entry in reader.entries(roots)]
