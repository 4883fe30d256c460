"""The chosen profiles: each file has their outcomes, and a problem if it fails one."""

import pytest
from msgspec.structs import replace

from app.core.facts.outcomes import Outcome, outcomes_of
from app.core.problems.catalogue import BY_CODE
from app.core.profiles.profile import Profile
from app.core.profiles.tree import condition
from app.core.query import Query
from app.core.query.rules import RuleGroup, outcome
from app.library import Library
from app.library.copies import removal
from app.library.query import chosen_profiles, problems
from tests.doubles import MEDIA
from tests.library.filling import everything, fill, found, run_sql
from tests.library.problem_records import MISNAMED, codes, counts, probe, told
from tests.library.random_profiles import fill_at_random

PLAYS = BY_CODE["plays"].bit


def profile(name: str, *filters: str) -> Profile:
    return Profile(name=name, title=name.title(), rule=RuleGroup(True, tuple(map(condition, filters))))


MKV = profile("mkv", "ext:mkv")
SMALL = profile("small", "height:<=1080")


def choose(library: Library, *profiles: Profile) -> int:
    """Choose profiles, judge all files, and return the number of slices."""
    library.write(chosen_profiles.choose, profiles).result()
    slices = 0
    while library.write(problems.judge_known, 0.0, 2).result():
        slices += 1
    return slices


def plays(library: Library) -> dict[bytes, str | None]:
    return {record.name: record.plays for record in everything(library)}


@pytest.fixture
def filled(library: Library) -> Library:
    fill(library, b"/v", [(b"/v", [found(b"a.mkv"), found(b"b.mp4"), found(b"c.mkv")])])
    choose(library)  # the rules have judged all files already
    return library


def test_without_a_choice_files_have_no_outcomes(filled: Library) -> None:
    assert set(plays(filled).values()) == {None}
    assert "plays" not in counts(filled)[1]


def test_a_choice_is_judged_slice_by_slice_once(filled: Library) -> None:
    before = counts(filled)[0]
    assert choose(filled, MKV) == 2
    assert plays(filled) == {b"a.mkv": "mkv=yes", b"b.mp4": "mkv=no", b"c.mkv": "mkv=yes"}
    assert counts(filled)[1]["plays"] == 1
    assert counts(filled)[0] == before  # b.mp4 has the wrong extension anyway
    assert choose(filled, MKV) == 0
    assert choose(filled, replace(MKV, title="Other", about="Text.")) == 0


def test_another_rule_another_choice_and_none_are_judged_anew(filled: Library) -> None:
    choose(filled, MKV)
    choose(filled, profile("mkv", "ext:mp4"))
    assert plays(filled)[b"a.mkv"] == "mkv=no"
    choose(filled, MKV, SMALL)
    assert plays(filled)[b"b.mp4"] == "mkv=no small=no"
    choose(filled)
    assert set(plays(filled).values()) == {None}
    assert "plays" not in counts(filled)[1]


def test_files_that_fail_are_counted_and_nothing_is_0_that_was_not_judged(filled: Library) -> None:
    def failing() -> dict[str, int | None]:
        with filled.reader() as reader:
            return reader.failing_files()

    assert failing() == {}
    filled.write(chosen_profiles.choose, [MKV, SMALL]).result()
    assert failing() == {"mkv": None, "small": None}
    choose(filled, MKV, SMALL)
    assert failing() == {"mkv": 1, "small": 3}
    choose(filled, MKV, profile("any", "size:>0"))
    assert failing() == {"mkv": 1, "any": 0}
    filled.write(removal.remove_source, 1, 5.0).result()
    assert failing() == {"mkv": None, "any": None}


def test_the_problem_tells_the_profiles_that_fail(filled: Library) -> None:
    choose(filled, MKV, SMALL)
    record = next(each for each in everything(filled) if each.name == b"b.mp4")
    found_ = {code: text for code, text, _ in told(filled, record)}
    assert str(found_["plays"]) == "Fails the chosen profiles mkv, small."
    with filled.reader() as reader:
        assert list(reader.find(Query.parse("problem:plays ext:mp4"))) == [record.id]
        assert reader.find(Query(), (("plays", False),))[0] == record.id


def test_a_file_is_judged_as_it_is_saved_and_moved_marks_stay(library: Library) -> None:
    choose(library, MKV)
    record = probe(library, b"a.mp4", MEDIA)
    assert record.plays == "mkv=no"
    assert codes(record) == [MISNAMED, "plays"]
    (marked,) = library.write(problems.mark, record.id, "plays").result()
    assert codes(marked) == [MISNAMED]
    choose(library, MKV, profile("mp4", "ext:mp4"))
    assert codes(everything(library)[0]) == [MISNAMED]
    assert codes(probe(library, b"a.mp4", MEDIA, mtime_ns=10**18 + 1)) == [MISNAMED, "plays"]


def test_a_file_without_contents_is_unknown_and_no_problem(library: Library) -> None:
    choose(library, SMALL)
    record = probe(library, b"a.mkv", None)
    assert (record.plays, codes(record)) == ("small=unknown", ["unreadable"])


def test_a_restored_source_was_judged_meanwhile(filled: Library) -> None:
    source = everything(filled)[0].source_id
    filled.write(removal.remove_source, source, 5.0).result()
    choose(filled, MKV)
    filled.write(removal.restore_source, source).result()
    assert plays(filled)[b"b.mp4"] == "mkv=no"


def test_other_rules_keep_the_outcomes(filled: Library) -> None:
    choose(filled, MKV)
    run_sql(filled, "DELETE FROM judged")
    assert choose(filled, MKV) == 2
    assert counts(filled)[1]["plays"] == 1


def test_damage_keeps_no_other_file_from_being_judged(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET reason = CAST(x'7b' AS TEXT), status = 'odd' WHERE name = ?", b"a.mkv")
    choose(filled, MKV)
    assert plays(filled) == {b"a.mkv": "mkv=yes", b"b.mp4": "mkv=no", b"c.mkv": "mkv=yes"}
    run_sql(filled, "UPDATE chosen_profiles SET rules = 'nonsense', last = 0")
    while filled.write(problems.judge_known, 0.0, 2).result():
        pass
    assert set(plays(filled).values()) == {None}


def test_stored_outcomes_are_those_of_the_rules(library: Library) -> None:
    fill_at_random(library)
    chosen = SMALL, profile("sound", "acodec:aac")
    choose(library, *chosen)
    for record in everything(library):
        expected = tuple((each.name, outcome(each.rule, record, 0.0)) for each in chosen)
        assert outcomes_of(record.plays) == expected
        assert bool((record.problems or 0) & PLAYS) is (Outcome.NO in dict(expected).values())
