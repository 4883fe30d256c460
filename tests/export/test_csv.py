"""CSV as RFC 4180 has it, and as a spreadsheet may safely open it."""

import csv as standard
import io
import re
from pathlib import Path

import pytest

from app.core.facts.catalogue import COLUMNS
from app.core.facts.fact import CellValue
from app.core.file.record import FileRecord, Summary
from app.export import csv
from tests.export.rows import entry, page

CALLS = '=HYPERLINK("http://example.com","x")'


def _written(*entries: FileRecord) -> str:
    out = io.StringIO(newline="")
    csv.write(out, [page(*entries)])
    return out.getvalue()


def _rows(*entries: FileRecord) -> list[dict[str, str]]:
    return list(standard.DictReader(io.StringIO(_written(*entries), newline=""), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+49 30 1234",
        "-5",
        "@SUM(A1)",
        "\uff1d1",
        "\uff20A1",
        "\ufe661",
        "\u207a1",
        CALLS,
        "-clip.mkv",
        "=",
        "-",
        " =1",
        "\xa0\u3000=1",
        "\ufeff\u200b@A1",
        '"=1"',
        ' "" +1',
        "\ttext",
        "\rtext",
        "\ntext",
    ],
)
def test_a_text_that_looks_like_a_formula_is_text_to_a_spreadsheet(text: str) -> None:
    assert csv.escape_formula(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a;=1", "a;'=1"),
        ("a\t=1", "a\t'=1"),
        ("a\r\n=1", "a\r\n'=1"),
        ("a\u2028-1", "a\u2028'-1"),
        ('a; "=1"', 'a; "\'=1"'),
        ('a" ;\u3000\uff0b1', "a\" ;\u3000'\uff0b1"),
        ("a;;b;\t@A1;+", "a;;b;\t'@A1;'+"),
        (";=1", "';'=1"),
        ("\t=1", "'\t'=1"),
        ("=1;=2", "'=1;'=2"),
    ],
)
def test_a_formula_behind_another_separator_is_none_either(text: str, safe: str) -> None:
    """In many countries lists are separated by semicolons; then a text ends at one, whatever its quotes."""
    assert csv.escape_formula(text) == safe


@pytest.mark.parametrize(
    "value",
    ["", "clip.mkv", "'=1", "a=1", "a -1", 'a "=1"', "a, -b", "a;b=1", "—", None, 0, -5, -1.5, 12.5, 2**63],
)
def test_numbers_stay_numbers_and_other_texts_as_they_are(value: CellValue) -> None:
    assert csv.escape_formula(value) == value
    assert type(csv.escape_formula(value)) is type(value)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("quoting", [standard.QUOTE_MINIMAL, standard.QUOTE_NONE])
def test_no_reader_finds_a_formula_in_a_name(separator: str, quoting: int) -> None:
    out = io.StringIO(newline="")
    for before in ("", "a", ";", "\t", "\n", "a;", "a\t ", 'a;"', 'a";', "a\r\n\xa0"):
        csv.write_row(out, (f"/v/{before}=1", f"{before}+1", 7, f"x{before}@A1", None))
    cells = [
        cell.strip('" \xa0')
        for line in io.StringIO(out.getvalue(), newline="")
        for row in standard.reader([line], delimiter=separator, quoting=quoting)  # type: ignore[arg-type]
        for cell in row
    ]
    assert [cell for cell in cells if cell[:1] in set("=+-@")] == []


def test_a_row_for_the_clipboard_holds_no_formula() -> None:
    assert csv.tabbed(["a\t=1", "=1", "b"]) == "a =1\t'=1\tb"


def test_all_csv_is_written_here() -> None:
    """What another module would write, it could write without the guard."""
    found = [
        path.name
        for path in Path(csv.__file__).parents[1].rglob("*.py")
        if re.search(
            r"^import csv|csv\.writer|csv import writer|DictWriter|csv\.escape_formula",
            path.read_text("utf-8"),
        )
    ]
    assert found == []


def test_a_long_name_of_separators_costs_no_time() -> None:
    text = "\t" * 100_000 + "a"
    assert csv.escape_formula(text) == f"'{text}"


def test_every_column_is_guarded_and_the_path_is_exact() -> None:
    summary = Summary(container="=A1", video_codec="@A1", audio_codec="+A1", start_timecode="-A1")
    (row,) = _rows(entry(CALLS.encode(), summary=summary))
    assert row["path"] == f"/v/{CALLS}"
    assert (row["name"], row["container"], row["video"]) == (f"'{CALLS}", "'=A1", "'@A1")
    assert (row["audio"], row["start_timecode"]) == ("'+A1", "'-A1")


@pytest.mark.parametrize(
    ("columns", "heading"),
    [
        (("size", "frame_rate"), ["Size", "Frame rate"]),
        (("path", "size"), ["Path", "Size"]),
        (("size", "gone"), ["Size"]),
        ((), ["path", *(column.key for column in COLUMNS)]),
        (("gone",), ["path", *(column.key for column in COLUMNS)]),
    ],
)
def test_chosen_columns_alone_are_written(columns: tuple[str, ...], heading: list[str]) -> None:
    out = io.StringIO(newline="")
    csv.write(out, [page(entry(number=7))], columns=columns)
    (row,) = standard.DictReader(io.StringIO(out.getvalue(), newline=""), strict=True)
    assert list(row) == heading
    assert row["Size" if "size" in columns else "size"] == "1007"


def test_the_bare_values_in_the_order_of_the_columns() -> None:
    (row,) = _rows(entry())
    assert list(row) == ["path", *(column.key for column in COLUMNS)]
    assert {key: row[key] for key in ("size", "duration", "picture", "channels", "status", "hdr")} == {
        "size": "1001",
        "duration": "12.5",
        "picture": "1920x1080",
        "channels": "2",
        "status": "ok",
        "hdr": "",
    }
    assert (row["modified"], row["added"]) == ("2023-11-14T22:13:20Z", "2023-11-14T22:13:20Z")


@pytest.mark.parametrize(
    "name", ["a,b", 'a "b" c', 'a""', "a\nb", "a\r\nb", "a\rb", '"', ",", " a ", "a;b", "a\tb"]
)
def test_quotes_separators_and_line_ends_come_back_as_they_were(name: str) -> None:
    (row,) = _rows(entry(name.encode()))
    assert row["path"] == f"/v/{name}"


def test_lines_end_as_the_standard_says_and_quotes_are_doubled() -> None:
    heading, line, rest = _written(entry(b'a "b".mkv')).split("\r\n")
    assert heading.startswith("path,name,folder,")
    assert line.startswith('"/v/a ""b"".mkv","a ""b"".mkv",/v,,,,,1001,')
    assert rest == ""


def test_without_files_there_is_the_heading_alone() -> None:
    assert _written().count("\r\n") == 1
