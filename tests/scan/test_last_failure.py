"""What is known of an unchanged file stays when a later look at it fails; the failure stands beside it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.details import build
from app.core.details.file_details import FileDetails
from app.core.details.model import Word
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.core.query import Query
from app.library import Library
from app.library.query.stored_contents import media_tree
from app.probe.base import ProbeAnswer, ProbeTask
from tests.doubles import MEDIA, FakeProber, ok, skipped, write_file
from tests.matching import matches
from tests.scan.acts import ENDINGS, by_name, scan, watched

Answer = Callable[[ProbeTask], ProbeAnswer]
FAILURES = ("crash", "killed", "denied", "gone", "spun", "silent", "empty")


def ending(word: str) -> Answer:
    """Return an answer for any file, as the word says."""
    status, reason = ENDINGS[word]
    return lambda task: ProbeAnswer(key=task.key, status=status, reason=reason)


@pytest.fixture
def film(library: Library, videos: Path) -> Path:
    """A file that the library knows, with its contents."""
    path = videos / "film.mkv"
    write_file(path, b"four")
    scan(library, videos, prober=FakeProber())
    return path


def known(library: Library) -> FileRecord:
    return by_name(library)[b"film.mkv"]


def media(library: Library) -> object:
    with library.reader() as reader:
        return reader.entry(known(library)).media


@pytest.mark.parametrize("word", FAILURES)
def test_what_is_known_of_an_unchanged_file_stays(library: Library, film: Path, word: str) -> None:
    before, kept = known(library), media(library)
    status, reason = ENDINGS[word]
    outcome = watched(library, film.parent, prober=FakeProber(ending(word)), deep=True)
    after = known(library)
    assert (after.status, after.summary, after.reason) == (FileStatus.OK, before.summary, None)
    assert after.last_failure == (status, reason)
    assert after.problems == before.problems
    assert media(library) == kept == media_tree(MEDIA)
    assert (getattr(outcome.counts, status), outcome.counts.unchanged, outcome.counts.ok) == (1, 0, 0)
    assert outcome.changes == {}


def test_a_file_that_was_skipped_while_it_was_read_keeps_what_is_known(library: Library, film: Path) -> None:
    outcome = watched(library, film.parent, prober=FakeProber(skipped), deep=True)
    assert outcome.counts.skipped == 1
    assert known(library).summary.video_codec == "HEVC"


def test_the_next_ordinary_scan_tries_it_again(library: Library, film: Path) -> None:
    scan(library, film.parent, prober=FakeProber(ending("spun")), deep=True)
    for word in ("crash", "ok"):
        again = FakeProber(ok if word == "ok" else ending(word))
        watched(library, film.parent, prober=again)
        assert again.probed == [os.fsencode(film)]
    assert known(library).last_failure is None
    last = FakeProber()
    assert watched(library, film.parent, prober=last).counts.unchanged == 1
    assert last.probed == []


def test_a_changed_file_that_fails_is_failed(library: Library, film: Path) -> None:
    scan(library, film.parent, prober=FakeProber(ending("silent")), deep=True)
    write_file(film, b"other contents")
    watched(library, film.parent, prober=FakeProber(ending("crash")))
    record = known(library)
    assert (record.status, record.last_failure) == (FileStatus.FAILED, None)
    assert record.summary.video_codec is None
    assert media(library) == media_tree(None)


def test_a_file_that_changed_between_listing_and_reading_is_failed(library: Library, film: Path) -> None:
    def read_later(task: ProbeTask) -> ProbeAnswer:
        return ProbeAnswer(
            key=task.key,
            status=FileStatus.FAILED,
            reason=Message("file.no_tracks"),
            size=film.stat().st_size + 1,
            mtime_ns=film.stat().st_mtime_ns,
        )

    watched(library, film.parent, prober=FakeProber(read_later), deep=True)
    assert known(library).status is FileStatus.FAILED


def test_a_resumed_job_counts_the_failure_of_its_earlier_run(library: Library, film: Path) -> None:
    scan(library, film.parent, prober=FakeProber(ending("silent")), deep=True, job="job")
    again = FakeProber()
    outcome = watched(library, film.parent, prober=again, deep=True, job="job")
    assert again.probed == []
    assert (outcome.counts.timeout, outcome.counts.ok, outcome.counts.unchanged) == (1, 0, 0)


def test_it_is_among_the_problems_of_the_scan(library: Library, film: Path) -> None:
    query = Query(problems_of=(os.fsencode(film.parent),))
    with library.reader() as reader:
        assert list(reader.find(query)) == []
    scan(library, film.parent, prober=FakeProber(ending("denied")), deep=True)
    with library.reader() as reader:
        assert list(reader.find(query)) == [known(library).id]
    assert matches(query, known(library), "")


def test_the_details_say_it_and_what_is_known(library: Library, film: Path) -> None:
    scan(library, film.parent, prober=FakeProber(ending("denied")), deep=True)
    with library.reader() as reader:
        entry = reader.entry(known(library))
    assert _note(entry) == (FileStatus.FAILED, Word.LAST_LOOK_FAILED, Message("file.not_permitted"))
    assert entry.media["video"][0]["codec"] == "HEVC"


def test_the_details_of_a_missing_file_say_it_among_the_facts(library: Library, film: Path) -> None:
    scan(library, film.parent, prober=FakeProber(ending("silent")), deep=True)
    film.unlink()
    write_file(film.parent / "other.mkv", b"x")
    scan(library, film.parent)
    with library.reader() as reader:
        entry = reader.entry(known(library))
    note = build.note(entry)
    assert note is not None
    assert note.text is Word.MISSING
    facts = {fact.label: fact.parts for section in build.sections(entry) for fact in section.facts}
    assert facts[Word.LAST_LOOK_FAILED] == (ENDINGS["silent"][1],)


def _note(entry: FileDetails) -> tuple[FileStatus, object, object] | None:
    note = build.note(entry)
    return (note.status, note.title, note.text) if note else None
