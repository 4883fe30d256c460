"""Names and words of any kind: bytes that a disk may hold, and what a person may type."""

import csv
import io
import os
import re
import unicodedata
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.export.format import Format
from app.core.facts.catalogue import COLUMNS
from app.core.file.page import FilePage
from app.core.file.record import FileRecord, FileStatus, Summary
from app.core.file.search_keys import search_key
from app.core.query import Query
from app.core.sources.source import SourceRecord, sorted_sources, source_names
from app.core.text.fold import fold
from app.core.text.names import covers, display, natural_key, one_line, outermost
from app.export.registry import export
from app.library import open_library
from tests.fuzz.amount import LONG, fuzz
from tests.library.filling import fill, found
from tests.matching import matches

pytestmark = pytest.mark.filterwarnings(LONG)

_STEERING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LETTERS: Final = st.text(st.characters(exclude_categories=()), max_size=30)
_BYTES: Final = st.one_of(
    st.binary(max_size=60),
    _LETTERS.map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(
        st.sampled_from((b"\n", b"\x1b[31m", b"\xe2\x80\xae", b"\xff", b"=", b"-", b"\t", b"9", b".mkv"))
    ).map(b"".join),
).map(lambda data: data.replace(b"\0", b"").replace(b"/", b""))
"""As a name on a disk of POSIX: anything without these two."""
_NAMES: Final = _BYTES.filter(bool)
_FOLDERS: Final = st.lists(_NAMES, max_size=4).map(lambda parts: b"/" + b"/".join(parts))
_FORMULAS: Final = st.sampled_from(
    ("", "=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
)
_DIGITS: Final = st.sampled_from(("9" * 5000, "٣" * 5000, "x²", "①②", "1" * 4300 + "a" + "2" * 4301))


def record(folder: bytes = b"/v", name: bytes = b"clip.mkv", **summary: str) -> FileRecord:
    return FileRecord(
        id=1,
        folder=folder,
        name=name,
        size=5,
        mtime_ns=10**18,
        status=FileStatus.OK,
        summary=Summary(**summary),  # type: ignore[arg-type]
    )


@given(_BYTES)
@fuzz(200)
def test_any_bytes_are_shown_as_one_line(name: bytes) -> None:
    shown = display(name)
    shown.encode("utf-8")
    assert len(shown.splitlines()) <= 1
    assert not _STEERING & set(shown)
    assert not any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in shown)
    assert one_line(shown) == shown


@given(st.lists(_LETTERS | _DIGITS, max_size=8))
@fuzz(150)
def test_any_texts_have_an_order(texts: list[str]) -> None:
    ordered = sorted(texts, key=natural_key)
    assert [*map(natural_key, ordered)] == sorted(map(natural_key, texts))


@given(_FOLDERS, _NAMES, _LETTERS)
@fuzz(200)
def test_a_file_is_found_by_its_name_and_its_folder(folder: bytes, name: bytes, codec: str) -> None:
    file = record(folder, name, video_codec=codec or "AVC")
    key = search_key(file)
    for text in (
        display(name),
        display(folder),
        one_line(codec),
        display(name).upper(),
        display(name).lower(),
    ):
        phrase = '"{}"'.format(text.replace('"', '""'))
        assert matches(Query.parse(phrase), file, key), ascii(text)


@given(_LETTERS)
@fuzz(300)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(_LETTERS, st.none() | st.integers(), st.lists(_FOLDERS, max_size=2))
@fuzz(100)
def test_any_question_can_be_asked(text: str, source_id: int | None, problems_of: list[bytes]) -> None:
    query = Query.parse(text, source_id, tuple(problems_of))
    assert matches(query, record(), search_key(record())) in {True, False}
    assert hash(query) == hash(Query.parse(text, source_id, tuple(problems_of)))


@given(st.lists(_FOLDERS, max_size=8))
@fuzz(150)
def test_any_folders_have_names_an_order_and_outermost_ones(folders: list[bytes]) -> None:
    sources = [
        SourceRecord(id=number, path=path, online=True) for number, path in enumerate(dict.fromkeys(folders))
    ]
    names = source_names(sorted_sources(sources))
    assert len(names) == len(sources)
    for path, name in zip(
        map(display, dict.fromkeys(folders)), map(names.get, range(len(sources))), strict=True
    ):
        assert name is not None
        assert name == one_line(name)
        assert path
    outer = outermost(folders)
    assert all(sum(covers(root, path) for root in outer) == 1 for path in folders)


@given(_FOLDERS, _NAMES, st.tuples(_FORMULAS, _LETTERS).map("".join))
@fuzz(200)
def test_no_cell_of_an_export_is_a_formula(folder: bytes, name: bytes, text: str) -> None:
    fields = ("container", "video_codec", "audio_codec", "chroma", "audio_languages", "start_timecode")
    text = text.encode("utf-8", "replace").decode()
    file = record(folder, name, **dict.fromkeys(fields, text))
    out = io.StringIO(newline="")
    export(out, [FilePage.of([file])], Format.CSV)
    written = out.getvalue().encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    heading, row = csv.reader(io.StringIO(written, newline=""))
    assert len(row) == len(heading) == 1 + len(COLUMNS)
    # A guard within a path is an apostrophe behind a separator.
    assert os.fsencode(row[0]).replace(b"'", b"") == file.path.replace(b"'", b"")
    for cell in row:
        for part in (cell, *(part.strip() for part in re.split(r"[;\t\r\n]", cell)[1:])):
            start = unicodedata.normalize("NFKC", part[:1])
            assert start not in {"=", "+", "-", "@", "\t", "\r", "\n"} or _is_number(part)


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdecimal()


_FEW: Final = st.sampled_from(
    (b"a", b"A", b"a!", b"a0", b"b", b"\xff", b"\xfe", b" ", b"%", b"e\xcc\x81", b"\xc3\xa9")
)
_NEAR: Final = st.lists(_FEW | _NAMES, max_size=3).map(lambda parts: b"/v/" + b"/".join(parts))


@given(places=st.lists(st.tuples(_NEAR, _FEW | _NAMES), min_size=1, max_size=10, unique=True), root=_NEAR)
@fuzz(40)
def test_what_lies_below_a_path_is_found_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, places: list[tuple[bytes, bytes]], root: bytes
) -> None:
    library = open_library(tmp_path_factory.mktemp("names") / "library.sqlite3")
    try:
        listed = [(folder.rstrip(b"/"), [found(name)]) for folder, name in places]
        records = fill(library, b"/v", listed)
        known = library.page(0, 100)
        assert {record.path for record in known} == {
            b"%s/%s" % (folder, name) for folder, ((name, *_),) in listed
        }
        assert set(known) == set(records)
        with library.reader() as reader:
            below = [entry.record for entry in reader.entries([root.rstrip(b"/")])]
        assert below == [record for record in known if covers(root.rstrip(b"/"), record.path)]
    finally:
        library.close()
