"""Tests that the language of a text is told, and that nothing is said where it is not certain.

`spoken_lines.tsv` has six lines in each language. They were written for this test; the table of n-grams was
made from another text.
"""

import csv
from pathlib import Path

import pytest

from app.config.language_table import language_table
from app.core.sidecars.contents import contents_of
from app.core.sidecars.spoken import spoken_lines
from app.core.sidecars.text_language import LEAST_LINES, LanguageTable, PackedTable, _Weights, _WordSums

with Path(__file__).with_name("spoken_lines.tsv").open(encoding="utf-8", newline="") as _file:
    SAMPLES = [(row[0], row[1:]) for row in csv.reader(_file, delimiter="\t", quoting=csv.QUOTE_NONE)]
GERMAN = next(lines for language, lines in SAMPLES if language == "de")
ENGLISH = next(lines for language, lines in SAMPLES if language == "en")


@pytest.fixture(scope="module")
def table() -> LanguageTable:
    found = language_table()
    assert found is not None
    return found


@pytest.mark.parametrize(("language", "lines"), SAMPLES, ids=lambda value: str(value)[:8])
def test_no_short_text_is_said_to_be_in_another_language(
    table: LanguageTable, language: str, lines: list[str]
) -> None:
    assert table.language_of(lines)[0] in {language, ""}


def test_words_weigh_what_their_letters_weigh() -> None:
    weights = {"ab ": b"\0\5", " ab": b"\1\7", "b c": b"\0\2", " c ": b"\1\1", "c a": b"\0\3"}
    packed = PackedTable(about="", languages=("x", "y"), weights=weights, marks={})
    sums = _WordSums(_Weights(packed.weights).__getitem__)
    for text, wanted in (
        (" ab ", (5, 7)),
        (" ab c ab ", (15, 15)),
        (" ab c a", (10, 8)),
        (" ab c", (7, 7)),
        (" ", (0, 0)),
        ("", (0, 0)),
    ):
        found = sum(filter(None, sums.of(text)))
        assert (found & 0xFFFF, found >> 16) == wanted, text


def test_most_short_texts_are_told(table: LanguageTable) -> None:
    told = [language for language, lines in SAMPLES if table.language_of(lines)[0] == language]
    assert len({language for language, _ in SAMPLES}) == len(set(table.languages)) == 51
    assert len(told) >= 50


def test_nothing_is_said_of_few_lines(table: LanguageTable) -> None:
    assert table.language_of(GERMAN[: LEAST_LINES - 1]) == ("", False)
    assert table.language_of(["Ja."] * 3 + ["Nein."] * 3) == ("", False)
    assert table.language_of([]) == ("", False)


@pytest.mark.parametrize(
    "line", ["xqzw jkvq wzx qqkj vvx zzq", "Òåêñò è åùå òåêñò íåèçâåñòíîãî", "1234 5678 90 12 34 56 78 90"]
)
def test_nothing_is_said_of_what_is_no_language(table: LanguageTable, line: str) -> None:
    assert table.language_of([f"{line} {number}" for number in range(24)])[0] == ""


def _subrip(lines: list[str]) -> str:
    return "\n".join(
        f"{number}\n00:00:{number:02},000 --> 00:00:{number:02},900\n<i>{line}</i>\n"
        for number, line in enumerate(lines, 1)
    )


def _ass(lines: list[str]) -> str:
    events = "\n".join(
        f"Dialogue: 0,0:00:0{number}.00,0:00:0{number}.50,Default,,0,0,0,,{{\\i1}}{line}\\NNa, gut."
        for number, line in enumerate(lines)
    )
    return f"[Script Info]\n[V4+ Styles]\nStyle: The one and only style of all these\n[Events]\n{events}\n"


@pytest.mark.parametrize(
    "text",
    [
        _subrip(GERMAN),
        f"WEBVTT\n\n{_subrip(GERMAN)}",
        _ass(GERMAN),
        "".join(f"{{{at}}}{{{at + 20}}}{line}\n" for at, line in enumerate(GERMAN)),
        "".join(f"[{at}][{at + 20}]{line}\n" for at, line in enumerate(GERMAN)),
        "".join(f"00:00:0{at}:{line}\n" for at, line in enumerate(GERMAN)),
    ],
    ids=["subrip", "webvtt", "ass", "microdvd", "mpl2", "tmplayer"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_language_of_each_format(table: LanguageTable, text: str, encoding: str) -> None:
    assert contents_of(text.encode(encoding), table=table).language == "de"


def test_the_letters_of_other_encodings_are_a_guess(table: LanguageTable) -> None:
    by_guess = contents_of(_subrip(GERMAN).encode("latin-1"), table=table)
    assert (by_guess.language, by_guess.is_sure) == ("de", False)


def test_signs_and_addresses_are_not_spoken() -> None:
    text = _subrip(["♪ la la ♪", "[DOOR OPENS]", "Subtitles by www.example.org", "{\\an8}Yes?", "Yes?", "12"])
    assert list(spoken_lines("subrip", text)) == ["la la", "Yes?"]
    assert list(spoken_lines("vobsub index", text)) == []


def test_the_middle_of_a_long_file_is_looked_at(table: LanguageTable) -> None:
    text = _subrip(ENGLISH) + _subrip(GERMAN) * 40
    assert contents_of(text.encode(), table=table).language == "de"
