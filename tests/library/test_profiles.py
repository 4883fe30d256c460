"""The verdicts of profiles are the same in SQL and in memory, for any rule and any file."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import closing

import pytest
from msgspec.structs import replace

from app.config import profiles as profile_files
from app.core.facts.catalogue import filter_named
from app.core.facts.outcomes import Outcome
from app.core.file.record import SUMMARY_FIELDS, FileRecord, FileStatus, Summary
from app.core.file.search_keys import search_key
from app.core.profiles.facts import verdict
from app.core.profiles.judge import ProfileJudge
from app.core.profiles.profile import RULE_FILTERS, Profile, rules_of
from app.core.profiles.reasons import failing_reasons
from app.core.profiles.tree import condition
from app.core.query import Query
from app.core.query.rules import Condition, RuleGroup, outcome
from app.library import Library, open_library, open_to_read
from app.library.reader import Reader
from tests.library.filling import everything
from tests.library.random_profiles import fill_at_random, random_group
from tests.matching import matches

ROUNDS = 20
NOW = 1e9


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that tests only read."""
    with closing(open_library(tmp_path_factory.mktemp("filled") / "library.sqlite3")) as library:
        fill_at_random(library)
    with closing(open_to_read(library.path)) as library:
        yield library


@pytest.fixture
def reader(filled: Library) -> Iterator[Reader]:
    with filled.reader() as opened:
        yield opened


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_sql_and_memory_agree_on_random_rules(filled: Library, reader: Reader, round_: int) -> None:
    records = everything(filled)
    rule = random_group(random.Random(round_))  # noqa: S311
    expected = {each.id: outcome(rule, each, NOW) for each in records}
    query = Query(rules=(("it", rule),))
    for wanted in Outcome:
        asked = replace(query, terms=Query.parse(f"plays:it={wanted}").terms)
        ids = [id_ for id_, told in expected.items() if told is wanted]
        assert list(reader.find(asked)) == ids
        assert [each.id for each in records if matches(asked, each, search_key(each))] == ids
    judge = ProfileJudge(Profile(name="it", title="", rule=rule), NOW)
    assert [judge.verdict(each) for each in records] == [
        verdict(judge.profile, each, NOW) for each in records
    ]
    counts = Counter(expected.values())
    assert reader.rule_counts(Query(), rule) == {each: counts[each] for each in Outcome}


def test_the_shipped_profiles_agree_too(filled: Library, reader: Reader) -> None:
    loaded = profile_files.load()
    rules = rules_of(loaded.profiles)
    records = everything(filled)
    seen = set()
    for name, rule in rules:
        query = Query.parse(f"plays:{name}", rules=rules)
        assert query.faults == ()
        ids = [each.id for each in records if outcome(rule, each, NOW) is Outcome.YES]
        assert list(reader.find(query)) == ids
        seen |= {outcome(rule, each, NOW) for each in records}
    assert seen == set(Outcome)


@pytest.mark.parametrize(
    "text", ["plays:any", "plays:none", "-plays:any", "-plays:web-mp4=no", "plays:web-mp4,plex=no"]
)
def test_other_forms_agree(filled: Library, reader: Reader, text: str) -> None:
    query = Query.parse(text, rules=rules_of(profile_files.load().profiles))
    records = everything(filled)
    ids = [each.id for each in records if matches(query, each, search_key(each))]
    assert list(reader.find(query)) == ids
    assert 0 < len(ids) < len(records)


def test_each_value_of_the_facet_finds_as_many_files_as_it_says(filled: Library, reader: Reader) -> None:
    rules = (
        ("all", condition("size:any")),
        ("some", condition("vcodec:avc")),
        ("no", condition("size:>1GB")),
    )
    query = Query(rules=rules)
    facets = reader.facet(query, "plays", 10)
    assert [facet.value for facet in facets] == ["all", "some"]
    for facet in facets:
        assert reader.count(query.toggle("plays", facet.value)) == facet.files


def _with_all(value: int) -> FileRecord:
    """Return a file all of whose facts depend on `value`."""
    texts = dict.fromkeys(SUMMARY_FIELDS, f"x@L{value} {value}")
    numbers = dict.fromkeys(
        (*("duration", "bit_rate", "width", "height", "frame_rate", "bit_depth"), "channels", "sample_rate"),
        10 * value,
    )
    summary = Summary(**{**texts, **numbers, "tracks": value, "chapters": value})  # type: ignore[arg-type]
    return FileRecord(
        id=1,
        folder=b"/v",
        name=b"." * (value - 1) + b"clip.e%d" % value,
        size=value,
        mtime_ns=0,
        status=FileStatus.OK,
        summary=summary,
    )


def test_every_filter_of_profiles_is_one_of_the_search() -> None:
    assert all(filter_named(key) is not None for key in RULE_FILTERS)
    for key in RULE_FILTERS:  # the judge knows what each reads
        one, other = (_with_all(value) for value in (1, 2))
        rule = RuleGroup(True, (condition(f"{key}:any"),))
        judge = ProfileJudge(Profile(name="it", title="", rule=rule), NOW)
        assert judge.verdict(one) is judge.verdict(one)
        field = filter_named(key)
        assert field is not None
        assert field.read(one) != field.read(other) or key in {"res", "vfr", "dolby"}
        assert judge.verdict(one) is not judge.verdict(other)
    assert isinstance(condition("size:>1GB"), Condition)


def test_a_reason_finds_the_files_that_are_known_to_fail_by_it(filled: Library, reader: Reader) -> None:
    loaded = profile_files.load()
    rules = rules_of(loaded.profiles)
    records = [each for each in everything(filled) if each.summary.tracks is not None]
    untold = 0
    for profile in loaded.profiles:
        failing = [each for each in records if outcome(profile.rule, each, NOW) is Outcome.NO]
        for reason in failing_reasons(profile):
            if not reason.terms:
                continue
            wanted = Outcome.UNKNOWN if reason.unknown else Outcome.NO
            terms = reason.terms[:1] if reason.unknown else reason.terms
            by_it = [
                each.id
                for each in failing
                if all(outcome(Condition(term), each, NOW) is wanted for term in terms)
            ]
            found = reader.find(Query.parse(reason.query, rules=rules))
            assert [each for each in found if each in {each.id for each in records}] == by_it, reason
            untold += len(by_it) if reason.unknown else 0
    assert untold
