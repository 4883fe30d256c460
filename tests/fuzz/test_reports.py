"""What the engine says, whatever it is, on its way to the screen and into files."""

import csv
import io
import itertools
import json
import math
import os
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.core.details import build
from app.core.details.comparison import compare
from app.core.details.file_details import FileDetails
from app.core.details.model import Phrase
from app.core.details.report import report_tree, tree_text
from app.core.export.format import HANDED_OVER, LISTED, Format
from app.core.facts.catalogue import COLUMNS
from app.core.file.record import FileRecord, FileStatus
from app.export.csv import escape_formula
from app.export.hand_over.registry import fields_of, hand_over
from app.export.registry import export, writer
from app.library import Library, open_library
from app.library.query.stored_contents import media_tree
from app.library.reader import Reader
from app.library.scan import pending, probe_results, scans, sources
from app.probe import mediainfo
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.parse import Tracks
from app.qt.base.formatting import Formatter
from app.qt.details.formatting import FactFormatter
from app.scan.pipeline import ProbeTasks
from tests.doubles import FakeProber, make_files
from tests.export.hand_over.files import handing
from tests.fuzz.amount import LONG, fuzz
from tests.fuzz.reports import ALLOWANCE, Telling, fields, reports
from tests.library.filling import ENGINE, found
from tests.scan.acts import scan

pytestmark = pytest.mark.filterwarnings(LONG)

FOLDER = b"/v"
LINES = 'text without "lines"'


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library for all examples."""
    library = open_library(tmp_path_factory.mktemp("kept") / "library.sqlite3")
    library.write(sources.add, FOLDER, "", 0.0).result()
    yield library
    library.close()


_TIMES: Final = itertools.count(10**18)


@pytest.fixture
def answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Tracks], ProbeAnswer]:
    """Return what probes a file of which the engine says this."""
    (file,) = make_files(tmp_path, 1)

    def probe(tracks: Tracks, key: int = 0) -> ProbeAnswer:
        monkeypatch.setattr(mediainfo, "engine", lambda: Telling(tracks))
        answer = mediainfo.probe_file(ProbeTask(key, os.fsencode(file)), ALLOWANCE)
        return pickle.loads(pickle.dumps(answer))  # type: ignore[no-any-return]  # noqa: S301

    return probe


def _store(library: Library, answer: ProbeAnswer) -> FileRecord:
    """Have the answer kept as that of a file that was just listed, and has changed."""

    def add(db: Any) -> int:  # noqa: ANN401
        source = sources.covering(db, FOLDER)
        assert source is not None
        scan_id = scans.begin(db, 0.0)
        pending.add(db, scan_id, source, [(FOLDER, [found(b"clip.mkv")])])
        return scan_id

    scan_id = library.write(add).result()
    with library.reader() as reader:
        tasks = ProbeTasks(reader, scan_id, deep=False)
        (task,) = tasks.probed()
    finding = tasks.finding(answer._replace(key=task.key, mtime_ns=next(_TIMES)))
    (record,) = library.write(probe_results.save, [finding], engine=ENGINE, now=1.0).result()
    return record


@given(report=reports())
@fuzz(100)
def test_any_report_can_be_shown(report: str) -> None:
    for line in tree_text(report_tree(report)).split("\n"):
        _check_line(line)


@given(tracks=fields())
@fuzz(250)
def test_any_fields_can_be_kept_shown_and_exported(
    kept: Library, answer: Callable[[Tracks], ProbeAnswer], tracks: Tracks
) -> None:
    told = answer(tracks)
    assert told.status in {FileStatus.OK, FileStatus.FAILED}
    assert (told.reason is None) == (told.status is FileStatus.OK)
    record = _store(kept, told)
    with kept.reader() as reader:
        (entry,) = reader.entries_of([record.id])
        assert entry == reader.entry(record)
        written = {form: _export(reader, record.id, form) for form in LISTED}
        _check_hand_overs(reader, record.id)
    assert entry.record == record
    _check_media(entry, told)
    _check_cells(record)
    _check_exports(entry, written)
    _check_details(entry)
    _check_words(entry)


def _check_media(entry: FileDetails, told: ProbeAnswer) -> None:
    expected = media_tree(None) if told.media is None else json.loads(msgspec.json.encode(told.media))
    assert entry.media == expected


def _check_cells(record: FileRecord) -> None:
    other = FileRecord(id=0, folder=FOLDER, name=b"x", size=1, mtime_ns=0, status=FileStatus.OK)
    for column in COLUMNS:
        _check_line(column.show(record))
        assert isinstance(column.value(record), str | int | float | None)
        sorted((record, other, record), key=column.order)


def _check_line(text: str) -> None:
    """Fail unless a text can be shown anywhere: in one line, without a sign that steers."""
    text.encode()
    assert len(text.splitlines()) <= 1
    assert not any(ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0 for sign in text), ascii(text)


def _check_hand_overs(reader: Reader, file_id: int) -> None:
    for form in HANDED_OVER:
        given = handing()
        hand_over(io.StringIO(), reader.pages([file_id], fields_of(form)), form, given)
        assert given.left_out <= 1


def _check_exports(entry: FileDetails, written: dict[Format, str]) -> None:
    (row,) = list(csv.reader(io.StringIO(written[Format.CSV], newline="")))[1:]
    assert len(row) == 1 + len(COLUMNS)
    for cell, column in zip(row[1:], COLUMNS, strict=True):
        assert cell in {"", str(escape_formula(column.value(entry.record)))}
        assert isinstance(column.value(entry.record), int | float) or escape_formula(cell) == cell
    (file,) = json.loads(written[Format.JSON], parse_constant=_refuse)["files"]
    assert file == json.loads(written[Format.JSONL], parse_constant=_refuse)
    assert {key: file[key] for key in entry.media} == entry.media
    assert written[Format.JSONL].count("\n") == 1
    for line in written[Format.TABLE].rstrip("\n").split("\n"):
        _check_line(line)


def _export(reader: Reader, file_id: int, form: Format) -> str:
    out = io.StringIO(newline="")
    export(out, reader.pages([file_id], writer(form).FIELDS), form)
    out.getvalue().encode("utf-8")
    return out.getvalue()


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def _check_details(entry: FileDetails) -> None:
    for section in build.sections(entry):
        for fact in section.facts:
            for part in (section.title, fact.label, *fact.parts):
                _check_line(part.value if isinstance(part, Phrase) else str(part))
    for text in build.headline(entry.record):
        _check_line(text)


def _check_words(entry: FileDetails) -> None:
    """Have the window put everything into words."""
    texts = Formatter(QLocale("de"))
    words = FactFormatter(texts)
    words.entry(entry)
    comparison = compare([entry.record] * 3)
    assert math.isfinite(comparison.duration)
    words.comparison(comparison)
    texts.totals(shown=1, files=1, size=comparison.size, seconds=comparison.duration)
    for column in COLUMNS:
        _check_line(texts.cell(column, entry.record))


@given(wrong=st.lists(fields(), min_size=10, max_size=30))
@fuzz(4)
def test_a_scan_of_such_files_accounts_for_each(
    tmp_path_factory: pytest.TempPathFactory, answer: Callable[..., ProbeAnswer], wrong: list[Tracks]
) -> None:
    folder = tmp_path_factory.mktemp("scan")
    make_files(folder / "videos", len(wrong))
    left = iter(wrong)
    library = open_library(folder / "library.sqlite3")
    try:
        prober = FakeProber(lambda task: answer(next(left), task.key))
        outcome = scan(library, folder / "videos", prober=prober)
        assert outcome.counts.found == outcome.counts.ok + outcome.counts.failed == len(wrong)
        assert len(library.page(0, 100)) == len(wrong)
    finally:
        library.close()
