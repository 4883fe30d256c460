"""Any text is a search: it finds something or says what is wrong, in SQL as in memory."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.facts.catalogue import FILTERS
from app.core.file.search_keys import search_key
from app.core.query import Query
from app.core.query.grammar import LONGEST
from app.library import Library, open_library
from tests.fuzz.amount import fuzz
from tests.library.filling import everything, fill, found
from tests.matching import matches

_NAMES = [name for field in FILTERS for name in (field.key, *field.aliases)] + ["nothing"]
_VALUES = (
    st.text(max_size=12)
    | st.sampled_from([field.example for field in FILTERS])
    | st.from_regex(r"[<>=]{0,2}[0-9.:]{0,9}(\.\.)?[0-9.]{0,5}[a-zA-Z/]{0,4}", fullmatch=True)
)
_FILTERS = st.builds("{}{}:{}".format, st.sampled_from(["", "-"]), st.sampled_from(_NAMES), _VALUES)
_TEXTS = st.lists(_FILTERS | st.text(max_size=30), max_size=6).map(" ".join)
FACETED = (
    *("folder", "codec", "container", "res", "fps", "bits", "hdr", "audio", "sub", "app", "camera", "status"),
    *("verdict", "plays", "problem"),
)
"""The filters whose values may be counted."""
_ATTACKS = (
    "'; DROP TABLE file; --",
    '") OR 1=1 --',
    "codec:') OR ('1'='1",
    "size:>1 UNION SELECT 1",
    "🎬 name:🎬 -🎬",
    '"',
    'folder:"open',
    "x" * 10_000,
    "size:>1GB " * 1000,
    '"' * 999,
    "- -- -: :: a: -a:",
    "size:>999999999999999TB duration:>" + "9" * 400,
    "added:>9999-12-31 added:0000 modified:<1 fps:1e309 bits:nan",
    "\0 \ud800 name:\udcff",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = open_library(tmp_path_factory.mktemp("queries") / "library.sqlite3")
    fill(library, b"/v", [(b"/v/Reise", [found(b"clip %d.mkv" % number) for number in range(3)])])
    yield library
    library.close()


def _try(library: Library, text: str) -> None:
    query = Query.parse(text)
    for fault in query.faults:
        assert str(fault.message) != fault.message.code
        assert "{" in text or "{" not in str(fault.message)
        assert 0 <= fault.start < fault.end <= max(len(text), 1)
    written = str(query)
    if len(written) <= LONGEST:
        again = Query.parse(written)
        assert (again, again.faults) == (query, ())
    records = everything(library)
    expected = [each.id for each in records if matches(query, each, search_key(each))]
    with library.reader() as reader:
        assert list(reader.find(query, (("name", False),))) == expected
    for term in query.terms:
        assert term not in query.without(term).terms


@given(_TEXTS)
@fuzz(300)
def test_any_text(library: Library, text: str) -> None:
    _try(library, text)


@pytest.mark.parametrize("text", _ATTACKS, ids=range(len(_ATTACKS)))
def test_what_was_meant_to_hurt(library: Library, text: str) -> None:
    _try(library, text)
    assert isinstance(sqlite3.sqlite_version, str)


@given(st.sampled_from(FACETED), st.text(min_size=1, max_size=30))
@fuzz(200)
def test_any_value_of_a_facet_can_be_chosen_and_left(key: str, value: str) -> None:
    chosen = Query.parse("word").toggle(key, value)
    assert Query.parse(str(chosen)) == chosen
    assert chosen.toggle(key, value) in {Query.parse("word"), chosen.toggle(key, value)}
