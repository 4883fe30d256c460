"""The wanted languages, and the programs that are to see subtitles: problems only where they are chosen."""

import pytest
from msgspec.structs import replace

from app.core.file.media import AudioStream, TextStream
from app.core.problems.wanted_languages import LanguageWay, WantedLanguages
from app.core.query import Query
from app.core.sidecars.programs import Unseen
from app.library import Library
from app.library.query import chosen_profiles, problems
from app.library.scan import subtitles
from tests.doubles import MEDIA
from tests.library.filling import everything, run_sql
from tests.library.problem_records import codes, probe

GERMAN = WantedLanguages(("de",))
FRENCH = replace(MEDIA, audio=(AudioStream(language="fr"),))
DUBBED = replace(MEDIA, audio=(AudioStream(language="fr"), AudioStream(language="ger")))
SUBTITLED = replace(FRENCH, text=(TextStream(language="de"),))
UNTOLD = replace(MEDIA, audio=(AudioStream(),))
FILES = {b"french.mp4": FRENCH, b"dubbed.mp4": DUBBED, b"subtitled.mp4": SUBTITLED, b"untold.mp4": UNTOLD}


def _choose(library: Library, wanted: WantedLanguages, programs: tuple[str, ...] = ()) -> bool:
    due = library.write(chosen_profiles.choose, (), wanted, programs).result()
    while library.write(problems.judge_known, 0.0, 2).result():
        pass
    return due


def _lacking(library: Library) -> set[bytes]:
    with library.reader() as reader:
        found = reader.records(reader.find(Query.parse("problem:languages")))
    assert found == tuple(each for each in everything(library) if "languages" in (codes(each) or ()))
    return {each.name for each in found}


@pytest.fixture
def filled(library: Library) -> Library:
    for name, media in FILES.items():
        probe(library, name, media)
    return library


def test_no_file_lacks_a_language_that_nobody_wants(filled: Library) -> None:
    assert _lacking(filled) == set()
    assert not _choose(filled, WantedLanguages())


def test_a_choice_judges_all_files_and_another_one_again(filled: Library) -> None:
    assert _choose(filled, GERMAN)
    assert _lacking(filled) == {b"french.mp4"}
    assert not _choose(filled, GERMAN)
    _choose(filled, WantedLanguages(("de",), LanguageWay.SPOKEN))
    assert _lacking(filled) == {b"french.mp4", b"subtitled.mp4"}
    _choose(filled, WantedLanguages(("de", "fr")))
    assert _lacking(filled) == set()
    _choose(filled, GERMAN)
    _choose(filled, WantedLanguages())
    assert _lacking(filled) == set()


def test_files_that_come_or_change_are_judged(filled: Library) -> None:
    _choose(filled, GERMAN)
    probe(filled, b"new.mp4", FRENCH)
    probe(filled, b"french.mp4", DUBBED, size=2000)
    probe(filled, b"dubbed.mp4", FRENCH, size=2000)
    assert _lacking(filled) == {b"new.mp4", b"dubbed.mp4"}


def test_the_problem_tells_the_languages_that_there_are(filled: Library) -> None:
    _choose(filled, GERMAN)
    (record,) = (each for each in everything(filled) if each.name == b"french.mp4")
    with filled.reader() as reader:
        told = {each.kind.code: str(each.text) for each in reader.entry(record).problems or ()}
    assert told["languages"] == "In none of the languages that you want. Spoken: fr. Subtitles: —."


def test_a_mark_outlives_another_judgement(filled: Library) -> None:
    _choose(filled, GERMAN)
    (record,) = (each for each in everything(filled) if each.name == b"french.mp4")
    filled.write(problems.mark, record.id, "languages").result()
    assert _lacking(filled) == set()
    probe(filled, b"new.mp4", FRENCH)
    assert _lacking(filled) == {b"new.mp4"}


def test_a_damaged_choice_wants_nothing(filled: Library) -> None:
    _choose(filled, GERMAN)
    run_sql(filled, "UPDATE chosen_profiles SET languages = '{oops', last = 0")
    while filled.write(problems.judge_known, 0.0, 100).result():
        pass
    assert _lacking(filled) == set()


def test_programs_are_asked_only_where_they_are_chosen(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_sql(
        filled,
        "INSERT INTO sidecar (folder_id, home_id, name, kind) SELECT id, id, ?, 'subtitles' FROM folder",
        b"french - German.srt",
    )
    ids = "SELECT s.id, f.id FROM sidecar s, file f WHERE f.name = ?"
    run_sql(filled, f"INSERT INTO beside {ids}", b"french.mp4")
    asked: list[str] = []

    def ask(video: str, *_: object) -> tuple[Unseen, ...]:
        asked.append(video)
        return ()

    monkeypatch.setattr("app.core.sidecars.subtitles.unseen", ask)
    filled.write(subtitles.renew).result()
    assert asked == []
    monkeypatch.undo()
    assert _choose(filled, WantedLanguages(), ("unseen-jellyfin",))
    _more, (changed,) = filled.write(subtitles.renew).result()
    assert "unseen-jellyfin" in (codes(changed) or ())
    assert "unseen-mpv" not in (codes(changed) or ())
    assert _choose(filled, WantedLanguages())
    _more, (changed,) = filled.write(subtitles.renew).result()
    assert "unseen-jellyfin" not in (codes(changed) or ())
