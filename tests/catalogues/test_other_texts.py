"""What is said in the files of another computer comes from the index beside its library."""

from pathlib import Path

import pytest

from app.catalogues.session import import_catalogue
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.job import JobState
from app.core.query import Query
from app.library import Library
from app.library.dialogue.database import index_path
from app.library.dialogue.index import index_state
from tests.catalogues.other_computer import other_library
from tests.dialogue.spoken import Spoken, srt
from tests.doubles import DummyHost

LARGE = 10**9


def merge(library: Library, there: Path, limit: int = LARGE, host: DummyHost | None = None) -> ImportOutcome:
    request = ImportRequest(path=bytes(there), text_bytes=limit)
    return import_catalogue(request, library, host or DummyHost())


def find(library: Library, search: str) -> list[bytes]:
    with library.reader() as reader:
        ids = reader.find(Query.parse(search), (("name", False),))
        return [record.name for record in reader.records(ids)]


@pytest.fixture
def there(library: Library, videos: Path) -> Path:
    """The library of another computer, with an index of two files."""
    spoken = Spoken(library, videos)
    spoken.write(Hamlet_en=srt("To be or not"), Faust_de=srt("Ich armer Tor!"))
    spoken.index()
    return spoken.library.path


def test_what_is_said_there_is_found_here(there: Path, tmp_path: Path) -> None:
    before = index_path(there).read_bytes()
    with other_library(tmp_path, "own.sqlite3") as own:
        for _ in range(2):  # a later import takes the place of the earlier
            outcome = merge(own, there)
            assert (outcome.state, outcome.texts, outcome.texts_left) == (JobState.COMPLETED, 2, 0)
            assert find(own, "says:tor") == [b"Faust.mkv"]
            assert find(own, 'says:"or not"') == [b"Hamlet.mkv"]
        assert "what is said in 2 files" in map(str, outcome.summary())
    assert index_path(there).read_bytes() == before


def test_no_more_comes_than_the_limit_allows(there: Path, tmp_path: Path) -> None:
    with other_library(tmp_path, "own.sqlite3") as own:
        outcome = merge(own, there, limit=1)
        assert (outcome.texts, outcome.texts_left, find(own, "says:any")) == (0, 2, [])


def test_an_index_that_cannot_be_read_brings_nothing_and_spoils_nothing(there: Path, tmp_path: Path) -> None:
    index_path(there).write_bytes(b"no index" * 1000)
    with other_library(tmp_path, "own.sqlite3") as own:
        outcome = merge(own, there)
        assert (outcome.state, outcome.files, outcome.texts) == (JobState.COMPLETED, 2, 0)
        assert index_state(own.path).size == 0


def test_what_was_copied_before_a_cancel_is_found(there: Path, tmp_path: Path) -> None:
    with other_library(tmp_path, "own.sqlite3") as own:
        outcome = merge(own, there, host=DummyHost(lambda _host: index_path(own.path).exists()))
        assert outcome.state is JobState.CANCELLED
        assert len(find(own, "says:any")) == outcome.texts == 1
