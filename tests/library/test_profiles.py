"""The verdicts of profiles are the same in SQL and in memory, for any rule and any file."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.config import profiles as profile_files
from app.core.media import AudioStream, VideoFile, VideoStream
from app.core.message import Message
from app.core.profiles.facts import verdict
from app.core.profiles.judge import ProfileJudge
from app.core.profiles.profile import RULE_FILTERS, Profile, rules_of
from app.core.profiles.tree import condition
from app.core.query import Outcome, Query, search_key
from app.core.query.fields import field_named
from app.core.query.rules import Condition, Group, Rule, outcome
from app.core.record import SUMMARY_FIELDS, FileRecord, FileStatus, Summary
from app.library import Library, pending, probe_results, scans, sources
from app.library.reader import Reader
from tests.library.filling import ENGINE, everything, finding, found

ROUNDS = 20
NOW = 1e9
VALUES = {
    "ext": ("mp4", "mkv", "any", "none"),
    "container": ("mp4", "matroska", "none"),
    "vcodec": ("avc", "hevc", "=ffv1", "none", "any"),
    "acodec": ("aac", "=ac-3", "none"),
    "level": ("<=4.1", "5.1", "none"),
    "bits": ("8", "<=10", "any"),
    "chroma": ("4:2:0", "none"),
    "hdr": ("any", "none", "hdr10"),
    "height": ("<=1080", ">1080"),
    "fps": ("25", "<=30"),
    "channels": ("stereo", "5.1"),
    "sampling": ("48000",),
    "vfr": ("yes", "no"),
    "density": ("<0.2", ">0.2", "none"),
    "duration": (">1m", "none"),
    "size": (">1kB",),
    "name": ("clip", "=clip 1.mp4"),
    "audio": ("deu", "none"),
    "scan": ("progressive", "-"),
}


def _media(chance: random.Random) -> VideoFile | None:
    """Return random contents, some of which are not known; None for a file that was not read."""
    if chance.random() < 0.1:
        return None

    def one(*values: object) -> object:
        return chance.choice((*values, None))

    video = VideoStream(
        codec=one("AVC", "HEVC", "FFV1"),  # type: ignore[arg-type]
        profile=one("High@L4.1", "Main 10@L5.1", "High"),  # type: ignore[arg-type]
        width=one(1920, 3840),  # type: ignore[arg-type]
        height=one(1080, 2160),  # type: ignore[arg-type]
        frame_rate=one(25.0, 59.94),  # type: ignore[arg-type]
        frame_rate_mode=one("CFR", "VFR"),  # type: ignore[arg-type]
        bit_depth=one(8, 10),  # type: ignore[arg-type]
        chroma=one("4:2:0", "4:2:2"),  # type: ignore[arg-type]
        hdr_format=one("HDR10"),  # type: ignore[arg-type]
        scan_type=one("Progressive", "Interlaced"),  # type: ignore[arg-type]
    )
    audio = AudioStream(
        codec=one("AAC LC", "AC-3", "E-AC-3"),  # type: ignore[arg-type]
        channels=one(2, 6),  # type: ignore[arg-type]
        sample_rate=one(44_100, 48_000),  # type: ignore[arg-type]
        language=one("de", "en"),  # type: ignore[arg-type]
    )
    return VideoFile(
        container=one("MPEG-4", "Matroska"),  # type: ignore[arg-type]
        duration=one(30.0, 90.0),  # type: ignore[arg-type]
        bit_rate=one(10**6, 10**8),  # type: ignore[arg-type]
        video=(video,),
        audio=(audio,) if chance.random() < 0.8 else (),
    )


def _group(chance: random.Random) -> Group:
    rule = _rule(chance)
    assert isinstance(rule, Group)
    return rule


def _rule(chance: random.Random, depth: int = 0) -> Rule:
    if depth == 0 or (depth < 3 and chance.random() < 0.4):
        parts = tuple(_rule(chance, depth + 1) for _ in range(chance.randint(1, 4)))
        return Group(chance.random() < 0.5, parts)
    key = chance.choice(list(VALUES))
    values = chance.sample(VALUES[key], min(len(VALUES[key]), chance.randint(1, 2)))
    negated = "-" if chance.random() < 0.2 else ""
    text = ",".join(value if value != "-" else "interlaced" for value in values)
    name, _, exact = text.partition("=clip ")
    return condition(f'{negated}{key}:{name}="clip {exact}"' if exact else f"{negated}{key}:{text}")


@pytest.fixture
def filled(library: Library) -> Library:
    chance = random.Random(7)  # noqa: S311 - not for secrets
    names = [b"clip %d.%s" % (number, chance.choice((b"mp4", b"mkv", b"MOV"))) for number in range(150)]
    listed = [found(name, chance.choice((500, 5000))) for name in (*names, b"none")]

    def write(db):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN202
        scan_id = scans.begin(db, 0.0)
        pending.add(db, scan_id, sources.add(db, b"/v", "uuid:1", 0.0), [(b"/v/a", listed)])
        return scan_id

    scan_id = library.write(write).result()
    with library.reader() as reader:
        files = reader.pending(scan_id, 0, 1000)
    findings = [
        finding(file, media=media)
        if (media := _media(chance))
        else finding(file, FileStatus.FAILED, Message("file.empty"))
        for file in files
    ]
    library.write(probe_results.save, findings, engine=ENGINE, now=1.0).result()
    return library


@pytest.fixture
def reader(filled: Library) -> Iterator[Reader]:
    with filled.reader() as opened:
        yield opened


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_sql_and_memory_agree_on_random_rules(filled: Library, reader: Reader, round_: int) -> None:
    records = everything(filled)
    rule = _group(random.Random(round_))  # noqa: S311
    expected = {each.id: outcome(rule, each, NOW) for each in records}
    query = Query(rules=(("it", rule),))
    for wanted in Outcome:
        asked = replace(query, terms=Query.parse(f"plays:it={wanted}").terms)
        ids = [id_ for id_, told in expected.items() if told is wanted]
        assert list(reader.find(asked)) == ids
        assert [each.id for each in records if asked.matches(each, search_key(each))] == ids
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
    ids = [each.id for each in records if query.matches(each, search_key(each))]
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
        name=b"clip.e%d" % value,
        size=value,
        mtime_ns=0,
        status=FileStatus.OK,
        summary=summary,
    )


def test_every_filter_of_profiles_is_one_of_the_search() -> None:
    assert all(field_named(key) is not None for key in RULE_FILTERS)
    for key in RULE_FILTERS:  # the judge knows what each reads
        one, other = (_with_all(value) for value in (1, 2))
        rule = Group(True, (condition(f"{key}:any"),))
        judge = ProfileJudge(Profile(name="it", title="", rule=rule), NOW)
        assert judge.verdict(one) is judge.verdict(one)
        field = field_named(key)
        assert field is not None
        assert field.read(one) != field.read(other) or key in {"res", "vfr", "dolby"}
        assert judge.verdict(one) is not judge.verdict(other)
    assert isinstance(condition("size:>1GB"), Condition)
