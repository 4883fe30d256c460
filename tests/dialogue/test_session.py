"""The job that indexes what is said: what is new, what changed and what is gone, to be paused and limited."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from unittest.mock import Mock

import pytest

from app.core.dialogue.dialogue import IndexFault
from app.core.errors import Cancelled, LibraryError, NoKnownFiles
from app.core.job import JobState
from app.core.query import Query
from app.library.dialogue import database, search
from app.library.dialogue.database import index_path, reading
from app.library.dialogue.index import delete_index, index_state
from app.probe.base import ProbeAnswer, ProbeTask
from tests.dialogue.spoken import Spoken, srt
from tests.doubles import FakeProber
from tests.scan.acts import cancel_at


def test_what_was_indexed_is_found(spoken: Spoken) -> None:
    spoken.write(
        Hamlet_en=srt("Enter Hamlet.", "To be, or not", "to be: that is the question."),
        Faust_de=srt("Da steh ich nun,", "ich armer Tor!"),
    )
    outcome = spoken.index()
    assert (outcome.state, outcome.files, outcome.made) == (JobState.COMPLETED, 2, 2)
    assert spoken.find('says:"to be or not"') == ["Hamlet.mkv"]
    assert spoken.find("-says:hamlet") == ["Faust.mkv"]
    assert spoken.find('says:"armer tor",question name:a') == ["Faust.mkv", "Hamlet.mkv"]
    assert spoken.find("says:any -says:tor") == ["Hamlet.mkv"]
    assert spoken.find("says:quest") == ["Hamlet.mkv"]
    assert spoken.find('says:"quest"') == spoken.find("says:none") == []
    [hit] = spoken.hits('says:"or not to be"')
    assert (hit.start, hit.end, hit.text) == (4.0, 6.0, "To be, or not")
    assert (hit.sidecar, hit.languages) == (os.fsencode(spoken.videos / "Hamlet.en.srt"), ("en",))


def test_without_an_index_nothing_is_found_and_nothing_fails(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"))
    assert spoken.find("says:hello") == spoken.find("says:any") == []
    assert spoken.find("-says:hello") == spoken.find("says:none") == ["Film.mkv"]
    assert spoken.hits("says:hello") == []
    assert not index_state(spoken.library.path).is_there


def test_a_second_run_reads_nothing(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"), Empty=b"")
    first = spoken.index()
    assert (first.made, first.silent, spoken.read) == (1, 1, ["Empty.srt", "Film.srt"])
    spoken.prober.probed.clear()
    second = spoken.index()
    assert (second.known, second.made, spoken.read) == (2, 0, [])


def test_the_index_follows_files_that_change_go_and_move(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"), Other=srt("Goodbye"), Third=srt("Ciao"))
    spoken.index()
    (spoken.videos / "Other.srt").unlink()
    (spoken.videos / "Third.srt").rename(spoken.videos / "Film.it.srt")
    spoken.write(Film=srt("Welcome, all"))
    assert spoken.find("says:hello") == spoken.find("says:goodbye") == []
    spoken.prober.probed.clear()
    outcome = spoken.index()
    assert spoken.read == ["Film.it.srt", "Film.srt"]
    assert (outcome.made, outcome.removed) == (2, 3)
    assert spoken.find("says:welcome") == spoken.find("says:ciao") == ["Film.mkv"]
    assert index_state(spoken.library.path).texts == 2


def test_a_cancelled_run_keeps_what_it_has_and_the_next_reads_the_rest(spoken: Spoken) -> None:
    spoken.write(**{f"Film{number}": srt(f"word{number}") for number in range(6)})
    outcome = spoken.index(host=cancel_at(4))
    assert outcome.state is JobState.CANCELLED
    assert 0 < outcome.made < 6
    rest = spoken.index()
    assert (rest.known, rest.made) == (outcome.made, 6 - outcome.made)
    assert spoken.find("says:any") == [f"Film{number}.mkv" for number in range(6)]


def test_a_job_that_indexed_much_leaves_one_list_of_each_word(spoken: Spoken) -> None:
    def lists() -> int:
        with reading(spoken.library.path) as db:
            return int(db.execute("SELECT count(DISTINCT segid) FROM said_idx").fetchone()[0])

    spoken.write(**{f"Film{number}": srt("Hello", f"number {number}") for number in range(120)})
    assert spoken.index().made == 120  # in three transactions
    assert lists() == 1
    spoken.write(Another=srt("Hello again"))
    assert spoken.index().made == 1
    assert lists() == 2, "a little more is not worth a merge"
    assert len(spoken.find("says:hello")) == 121


def test_an_index_is_mapped_only_on_the_disk_of_the_user(
    spoken: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mapped() -> int:
        with reading(spoken.library.path) as db:
            return int(db.execute("PRAGMA mmap_size").fetchone()[0])

    spoken.write(Film=srt("Hello"))
    spoken.index()
    monkeypatch.setattr(Path, "home", lambda: spoken.library.path.parent)
    assert (mapped() > 0) is (sys.platform != "win32")
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parent / "none")
    assert mapped() == 0
    assert spoken.find("says:hello") == ["Film.mkv"]


def test_a_full_index_takes_no_more(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"))
    outcome = spoken.index(limit=0)
    assert (outcome.made, outcome.out_of_budget) == (0, 1)
    assert spoken.index().made == 1


def test_a_damaged_index_is_made_anew_and_said(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"))
    spoken.index()
    path = index_path(spoken.library.path)
    path.write_bytes(b"SQLite format 3\0" + os.urandom(4000))
    assert index_state(spoken.library.path).broken
    assert spoken.find("says:hello") == []
    outcome = spoken.index()
    assert (outcome.renewed, outcome.made) == (True, 1)
    assert spoken.find("says:hello") == ["Film.mkv"]


@pytest.mark.parametrize(
    ("fault", "broken"),
    [(IndexFault.DAMAGED, True), (IndexFault.OUTDATED, True), (IndexFault.UNREADABLE, False)],
)
def test_an_index_that_cannot_be_searched_says_why(
    spoken: Spoken,
    monkeypatch: pytest.MonkeyPatch,
    fault: IndexFault,
    broken: bool,  # noqa: FBT001 - of a table
) -> None:
    spoken.write(Film=srt("Hello"))
    spoken.index()
    path = index_path(spoken.library.path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        match fault:
            case IndexFault.DAMAGED:
                db.execute("PRAGMA application_id = 1")
            case IndexFault.OUTDATED:
                db.execute("PRAGMA user_version = 1")
            case _:
                error = sqlite3.OperationalError("database is locked")
                error.sqlite_errorcode = sqlite3.SQLITE_BUSY
                monkeypatch.setattr(database, "_connect", Mock(side_effect=error))
    state = index_state(spoken.library.path)
    assert (state.fault, state.broken, state.texts, state.is_there) == (fault, broken, None, False)
    assert state.size > 0
    assert spoken.find("says:hello") == []


def test_a_search_in_what_is_said_ends_once_it_is_cancelled(
    spoken: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken.write(Film=srt("Hello"))
    spoken.index()
    monkeypatch.setattr(database, "_STEPS", 1)
    with spoken.library.reader(cancelled=lambda: True) as reader, pytest.raises(Cancelled):
        reader.find(Query.parse("says:hello"))
    with spoken.library.reader(cancelled=lambda: False) as reader:
        assert len(reader.find(Query.parse("says:hello"))) == 1


def test_the_first_rows_are_asked_of_the_index_as_it_is_then(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"), Other=srt("Hello"))
    spoken.index()
    by_name, query = (("name", False),), Query.parse("says:hello")
    with spoken.library.reader() as reader:
        assert len(reader.find(query, by_name, 2)) == 2
        delete_index(spoken.library.path)
        assert len(reader.find(query, by_name, 2)) == 0


def test_an_index_that_cannot_be_read_now_is_kept(spoken: Spoken, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken.write(Film=srt("Hello"))
    spoken.index()
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY
    with monkeypatch.context() as patch:
        patch.setattr(database, "_connect", Mock(side_effect=error))
        with pytest.raises(LibraryError):
            spoken.index()
    assert spoken.find("says:hello") == ["Film.mkv"]
    assert spoken.index().known == 1


def test_a_deleted_index_leaves_nothing(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"))
    spoken.index()
    assert index_state(spoken.library.path).is_there
    delete_index(spoken.library.path)
    assert spoken.find("says:any") == []
    left = [path.name for path in spoken.library.path.parent.iterdir() if ".said" in path.name]
    assert left == []
    delete_index(spoken.library.path)


def test_an_index_is_not_deleted_while_it_is_made(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"))
    refused: list[str] = []

    def answer(task: ProbeTask) -> ProbeAnswer:
        with pytest.raises(LibraryError) as error:
            delete_index(spoken.library.path)
        refused.append(error.value.message.code)
        return spoken.answer(task)

    spoken.index(make_prober=lambda: FakeProber(answer))
    assert refused == ["dialogue.being_made"]
    assert spoken.find("says:hello") == ["Film.mkv"]
    delete_index(spoken.library.path)
    assert not index_state(spoken.library.path).is_there


def test_a_search_asks_the_index_once_until_that_changes(
    spoken: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken.write(Film=srt("Hello"))
    spoken.index()
    assert spoken.find("says:hello") == ["Film.mkv"]
    with monkeypatch.context() as patch:
        patch.setattr(search, "_SAID", "SELECT '{}' WHERE ? IS NOT NULL")
        assert spoken.find("says:hello") == ["Film.mkv"]
        assert spoken.find("says:hell") == []
    spoken.write(Other=srt("Hello again"))
    spoken.index()
    assert spoken.find("says:hello") == ["Film.mkv", "Other.mkv"]
    delete_index(spoken.library.path)
    assert spoken.find("says:hello") == []
    spoken.index()
    assert spoken.find("says:hello") == ["Film.mkv", "Other.mkv"]


def test_a_phrase_that_is_being_typed_finds_what_it_may_become(spoken: Spoken) -> None:
    spoken.write(Hamlet=srt("To be, or not to be"), Faust=srt("To bend"), Other=srt("Nothing"))
    spoken.index()
    both = ["Faust.mkv", "Hamlet.mkv"]
    assert [spoken.find(f'says:"{text}') for text in ("to", "to ", "to b", "to be")] == [both] * 4
    assert spoken.find('says:"to ben') == ["Faust.mkv"]
    assert spoken.find('says:"to be or no') == spoken.find('says:"to be or not t') == ["Hamlet.mkv"]
    for text in ("or not to-b", "not to be,", "to be, or no", "to be.", "be/n"):
        assert spoken.find(f'says:"{text}') == ["Hamlet.mkv"], text
    assert spoken.find('says:"noth') == ["Other.mkv"]
    assert spoken.find('says:"noth"') == spoken.find('says:"to ben"') == []


def test_a_job_without_known_files(spoken: Spoken, tmp_path: Path) -> None:
    with pytest.raises(NoKnownFiles):
        spoken.index(query="name:nothing")
