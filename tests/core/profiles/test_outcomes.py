"""Profiles: the form of their files, outcomes, and the facts that decide them."""

import copy
import json
from typing import Any

import pytest

from app.core.errors import ProfileRefused
from app.core.facts.outcomes import Outcome
from app.core.file.record import FileRecord, FileStatus, Summary, codec_level
from app.core.profiles.facts import verdict, wanted_text
from app.core.profiles.profile import DEEPEST, LONGEST, MOST_CONDITIONS, NAME, conditions_of
from app.core.profiles.tree import profile_of, tree_of
from app.core.query import Query
from app.core.query.grammar import parse

TREE = {
    "version": 1,
    "title": "A device",
    "about": "It is old.",
    "sources": [{"url": "https://example.org/device", "says": "H.264 and no HDR."}],
    "all": [
        {"filter": "vcodec:avc,mpeg2", "sources": [1]},
        {"filter": "-hdr:any"},
        {"any": [{"filter": "acodec:none"}, {"all": [{"filter": "acodec:aac"}, {"filter": "channels:<=2"}]}]},
    ],
}


def file(name: bytes = b"a.mp4", size: int = 5000, **summary: Any) -> FileRecord:  # noqa: ANN401
    return FileRecord(
        id=1,
        folder=b"/v",
        name=name,
        size=size,
        mtime_ns=0,
        status=FileStatus.OK,
        summary=Summary(tracks=1)._replace(**summary),
    )


UNREAD = file(tracks=None)


def test_a_tree_is_written_as_it_was_read() -> None:
    profile = profile_of("device", TREE)
    assert tree_of(profile) == TREE
    assert (profile.name, profile.title, len(conditions_of(profile.rule))) == ("device", "A device", 5)
    assert json.loads(json.dumps(tree_of(profile))) == TREE


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (file(video_codec="AVC"), Outcome.YES),
        (file(video_codec="AVC", audio_codec="AAC LC", channels=2), Outcome.YES),
        (file(video_codec="AVC", audio_codec="AAC LC", channels=6), Outcome.NO),
        (file(video_codec="AVC", audio_codec="AAC LC"), Outcome.UNKNOWN),
        (file(video_codec="AVC", audio_codec="AC-3"), Outcome.NO),
        (file(video_codec="HEVC"), Outcome.NO),
        (file(), Outcome.NO),
        (file(video_codec="AVC", hdr_format="HDR10"), Outcome.NO),
        (UNREAD, Outcome.UNKNOWN),
    ],
)
def test_the_outcome_is_yes_no_or_unknown(record: FileRecord, expected: Outcome) -> None:
    assert verdict(profile_of("device", TREE), record, 0.0).outcome is expected


def test_the_facts_that_fail_are_told_in_plain_words() -> None:
    profile = profile_of("device", TREE)
    told = verdict(profile, file(video_codec="HEVC", audio_codec="AC-3", hdr_format="HDR10"), 0.0)
    assert [str(fact) for fact in told.facts] == [
        "video codec: HEVC; wanted: avc or mpeg2",
        "HDR format: HDR10; wanted: none",
        "codec of the first audio track: AC-3; wanted: none or aac",
    ]
    assert verdict(profile, file(video_codec="AVC"), 0.0).facts == ()
    other = profile_of("other", {"version": 1, "all": [{"filter": "-vcodec:vp8,avc"}]})
    (fact,) = verdict(other, file(video_codec="AVC"), 0.0).facts
    assert str(fact) == "video codec: AVC; wanted: not vp8 and not avc"
    (unknown,) = verdict(profile, file(video_codec="AVC", audio_codec="AAC", channels=None), 0.0).facts
    assert (unknown.key, unknown.found, unknown.outcome) == ("channels", None, Outcome.UNKNOWN)


def test_signs_are_told_in_words() -> None:
    told = {
        "<=2160": "at most 2160",
        ">=10": "at least 10",
        "<2": "less than 2",
        ">8": "more than 8",
        '="a b"': "a b",
        "-<=2": "not at most 2",
        "23.976..30": "23.976 to 30",
        "avc": "avc",
    }
    assert {value: wanted_text(value) for value in told} == told
    assert wanted_text("<=2", {"at most {}": "höchstens {}"}.__getitem__) == "höchstens 2"


def test_values_are_told_in_their_units() -> None:
    filters = ("size:>1GB", "duration:>1h", "bitrate:>1Gb/s", "res:8k", "vfr:yes", "fps:50", 'name:"x y"')
    profile = profile_of("p", {"version": 1, "all": [{"filter": text} for text in filters]})
    record = file(
        duration=61.0,
        bit_rate=8_000_000,
        width=1920,
        height=1080,
        frame_rate=25.0,
        frame_rate_mode="CFR",
    )
    told = [(fact.found, fact.wanted) for fact in verdict(profile, record, 0.0).facts]
    assert told == [
        ("5.0 kB", (">1GB",)),
        ("1:01", (">1h",)),
        ("8.0 Mb/s", (">1Gb/s",)),
        ("Full HD", ("8k",)),
        ("no", ("yes",)),
        ("25", ("50",)),
        ("a.mp4", ("x y",)),
    ]


def _changed(**values: object) -> dict[str, Any]:
    return {key: value for key, value in {**copy.deepcopy(TREE), **values}.items() if value is not None}


@pytest.mark.parametrize(
    ("tree", "place", "code"),
    [
        ([], "/", "profile.no_object"),
        (_changed(version=None), "version", "profile.no_version"),
        (_changed(version=True), "version", "profile.no_version"),
        (_changed(version=2), "version", "profile.too_new"),
        (_changed(other=1), "other", "profile.unknown_key"),
        (_changed(title=5), "title", "profile.no_text"),
        (_changed(title="x" * (LONGEST + 1)), "title", "profile.no_text"),
        (_changed(title="a\nb"), "title", "profile.no_text"),
        (_changed(all=None), "/", "profile.all_or_any"),
        (_changed(any=[]), "/", "profile.all_or_any"),
        (_changed(all=[]), "all", "profile.empty"),
        (_changed(all={}), "all", "profile.no_list"),
        (_changed(all=[{}]), "all[0]", "profile.all_or_any"),
        (_changed(all=[{"any": [{"filter": "xx:1"}]}]), "all[0].any[0].filter", "profile.filter"),
        (_changed(all=[{"filter": "plays:other"}]), "all[0].filter", "profile.one_filter"),
        (_changed(all=[{"filter": "problem:any"}]), "all[0].filter", "profile.one_filter"),
        (_changed(all=[{"filter": "word"}]), "all[0].filter", "profile.one_filter"),
        (_changed(all=[{"filter": "bits:8 bits:9"}]), "all[0].filter", "profile.one_filter"),
        (_changed(all=[{"filter": ""}]), "all[0].filter", "profile.one_filter"),
        (_changed(all=[{"filter": "bits:8", "sources": [2]}]), "all[0].sources", "profile.no_source"),
        (_changed(all=[{"filter": "bits:8", "sources": ["1"]}]), "all[0].sources", "profile.no_source"),
        (_changed(all=[{"filter": "bits:8", "all": []}]), "all[0].all", "profile.unknown_key"),
        (
            _changed(all=[{"any": [{"filter": "bits:8"}], "sources": []}]),
            "all[0].sources",
            "profile.unknown_key",
        ),
        (_changed(sources=[{"url": "file:///etc"}]), "sources[0].url", "profile.url"),
        (_changed(all=[{"filter": "bits:8"}] * (MOST_CONDITIONS + 1)), "all", "profile.no_list"),
        (
            _changed(all=[{"any": [{"filter": "bits:8"}] * MOST_CONDITIONS}] * 2),
            "/",
            "profile.too_many",
        ),
    ],
)
def test_a_mistake_is_refused_with_its_place(tree: object, place: str, code: str) -> None:
    with pytest.raises(ProfileRefused) as caught:
        profile_of("p", tree)
    assert (caught.value.message.args["place"], caught.value.message.code) == (place, code)
    assert place in str(caught.value)


def test_deep_groups_are_refused() -> None:
    tree: dict[str, Any] = {"filter": "bits:8"}
    for _ in range(DEEPEST):
        tree = {"all": [tree]}
    assert len(conditions_of(profile_of("p", {"version": 1, **tree}).rule)) == 1
    with pytest.raises(ProfileRefused, match="nested"):
        profile_of("p", {"version": 1, "all": [tree]})


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("a", True),
        ("web-mp4", True),
        ("any", False),
        ("none", False),
        ("none-2", True),
        ("A", False),
        ("-a", False),
        ("ä", False),
        ("a" * 41, False),
        ("a.b", False),
        ("", False),
    ],
)
def test_names_fit_into_filters(name: str, *, fits: bool) -> None:
    assert bool(NAME.fullmatch(name)) is fits


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("plays:one", ""),
        ("plays:ONE=no,two=unknown", ""),
        ('plays:="one"', ""),
        ("plays:any,none", ""),
        ("plays:three", "any, none, one, two"),
        ("plays:one=maybe", "any, none, one, two"),
        ("plays:", "web-mp4"),
    ],
)
def test_the_filter_knows_the_names_of_profiles(text: str, fault: str) -> None:
    faults = parse(text, ["one", "two"]).faults
    assert [fault in str(each.message) for each in faults] == [True] * len(faults)
    assert bool(faults) is bool(fault)
    assert str(Query.parse(text)) == text or fault


@pytest.mark.parametrize(
    ("profile", "level"),
    [
        ("High@L4.1", 4.1),
        ("Main 10@L5.1@High", 5.1),
        ("Main@L5", 5.0),
        ("Main@Main", None),
        ("422 HQ", None),
        ("@L4.1.1", None),
        ("@L400", None),
        (None, None),
    ],
)
def test_levels_are_read_from_profiles(profile: str | None, level: float | None) -> None:
    assert codec_level(profile) == level
