"""What the window says, in the numbers of a locale."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.core.errors import UnknownJob
from app.core.facts.catalogue import BY_KEY, COLUMNS
from app.core.file.record import FileRecord, FileStatus, Summary
from app.core.message import ENGLISH, Message
from app.core.sources.source import SourceNames
from app.core.text.units import UNKNOWN_TEXT
from app.qt.base.formatting import Formatter


@pytest.fixture
def texts() -> Formatter:
    return Formatter(QLocale("en_US"))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.1, "1 s"), (89, "89 s"), (90, "2 min"), (5000, "83 min"), (7300, "2 h 2 min"), (200_000, "2 days")],
)
def test_time_is_told_in_words(texts: Formatter, seconds: float, words: str) -> None:
    assert texts.duration(seconds) == words


def test_several_sources_are_named_by_the_first(texts: Formatter) -> None:
    assert texts.sources((b"/a/b", b"/c", b"/d")) == "“b” and 2 more"
    assert texts.sources((b"/",)) == "“/”"


def test_sources_are_named_as_the_user_named_them(texts: Formatter) -> None:
    texts.source_names = SourceNames({b"/a/b": "Holidays"})
    assert texts.sources((b"/a/b", b"/c")) == "“Holidays” and 1 more"
    assert texts.names((b"/a/b",)) == texts.title_names((b"/a/b",)) == "Holidays"
    assert texts.folders((b"/c", b"/a/b", b"/a/b/c")) == "c, Holidays, c"


def test_the_title_of_a_job_names_three_files_at_most(texts: Formatter) -> None:
    paths = tuple(b"/x/%d" % number for number in range(5003))
    assert texts.title_names(paths[:3]) == "0, 1, 2"
    assert texts.title_names(paths) == "0, 1, 2 and 5,000 more"


def test_every_sentence_and_state_can_be_said(texts: Formatter) -> None:
    for code, english in ENGLISH.items():
        names = {part.split("}")[0]: 1 for part in english.split("{")[1:]}
        assert texts.message(Message(code, dict(names)))
    column = next(column for column in COLUMNS if column.key == "status")
    for status in FileStatus:
        record = FileRecord(id=1, folder=b"/", name=b"x", size=0, mtime_ns=0, status=status)
        assert texts.cell(column, record)


def test_errors_and_totals_are_sentences(texts: Formatter) -> None:
    assert texts.error(UnknownJob("job.unknown", job="7")) == "There is no job 7."
    assert "KeyError" in texts.error(KeyError("x"))
    assert texts.totals(shown=0, files=0, size=0, seconds=0) == "Ready"
    assert texts.totals(shown=1, files=1, size=2_500_000, seconds=30) == "1 file · 2.5 MB · 30 s"
    assert texts.totals(shown=3, files=1200, size=4 * 10**12, seconds=1e7) == "3 of 1,200 files in the list"
    assert texts.totals(shown=3, files=3, size=4 * 10**12, seconds=1e7) == "3 files · 4.0 TB · 2,778 hours"
    assert texts.totals(shown=2, files=2, size=0, seconds=9000) == "2 files · 0 B · 2.5 hours"
    assert texts.totals(shown=2, files=2, size=0, seconds=0) == "2 files · 0 B"
    assert texts.offline([]) == ""
    assert texts.offline(["Travel SSD"]) == "Travel SSD is offline"
    assert texts.offline(["a", "b"]) == "2 sources are offline"
    assert (texts.problems(0), texts.problems(1), texts.problems(1200)) == (
        "",
        "1 file with problems",
        "1,200 files with problems",
    )
    assert texts.number(2**70) == str(2**70)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("18.4 GB", "18,4 GB"),
        ("20,099 B", "20.099 B"),
        ("1,240,000 B", "1.240.000 B"),
        ("48 kHz", "48 kHz"),
        ("23.976", "23,976"),
        ("Lavf61.7.103", "Lavf61.7.103"),
        ("AAC LC", "AAC LC"),
        ("5.1", "5.1"),
    ],
)
def test_measures_are_written_as_the_locale_does(english: str, german: str) -> None:
    assert Formatter(QLocale("de_DE")).measure(english) == german
    assert Formatter(QLocale("en_US")).measure(english) == english


def test_a_number_and_its_unit_keep_their_order_from_the_right(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        texts = Formatter(QLocale("en_US"))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    assert texts.size(5_100_000) == "\N{LEFT-TO-RIGHT ISOLATE}5.1 MB\N{POP DIRECTIONAL ISOLATE}"
    size, duration = BY_KEY["size"], BY_KEY["duration"]
    assert texts.localization.cell_text(size, "5.1 MB") == texts.size(5_100_000)
    assert texts.localization.cell_text(duration, UNKNOWN_TEXT) == UNKNOWN_TEXT
    picture = texts.localization.cell_text(BY_KEY["picture"], "1280 × 720")  # noqa: RUF001
    assert (picture[0], picture[-1]) == (texts.size(1)[0], texts.size(1)[-1])
    assert Formatter(QLocale("en_US")).size(5_100_000) == "5.1 MB"


def test_a_code_that_nobody_knows_is_said_as_it_is(texts: Formatter) -> None:
    assert texts.message(Message("{0.__class__} {")) == "{0.__class__} {"


def test_a_density_has_the_user_s_decimal_point() -> None:
    summary = Summary(width=1000, height=1000, frame_rate=25.0, bit_rate=50_000_000)
    record = FileRecord(
        id=1, folder=b"/", name=b"x", size=0, mtime_ns=0, status=FileStatus.OK, summary=summary
    )
    column = next(column for column in COLUMNS if column.key == "bits_per_pixel")
    assert Formatter(QLocale("de_DE")).cell(column, record) == "2,000"
