"""Policies of MediaConch: their verdicts, and the bounds of their XML.

`python -m tests.benchmarks.policies` compares with MediaConch itself.
"""

from typing import Any

import pytest

from app.core.details.report import report_tracks
from app.core.errors import ProfileRefused
from app.core.facts.outcomes import Outcome
from app.core.profiles.policy import policy_facts, policy_outcome, with_names
from app.core.profiles.policy_xml import MOST_RULES, policy_of

YES, NO, UNKNOWN = Outcome.YES, Outcome.NO, Outcome.UNKNOWN
TRACKS: list[dict[str, Any]] = [
    {"@type": "General", "Format": "Matroska", "VideoCount": "1", "extra": {"Source": "tape"}},
    {"@type": "Video", "Format": "FFV1", "Width": "720", "FrameRate": "25.000"},
    {"@type": "Audio", "Format": "PCM", "Channels": "2", "Language": "en"},
    {"@type": "Audio", "Format": "FLAC", "Channels": "6"},
]


def _rule(field: str, operator: str = "", value: str = "", track: str = "Audio", more: str = "") -> str:
    escaped = operator.replace("<", "&lt;").replace(">", "&gt;")
    return f'<rule name="r" value="{field}" tracktype="{track}" operator="{escaped}" {more}>{value}</rule>'


def _outcome(*rules: str, kind: str = "and", more: str = "") -> Outcome:
    text = f'<?xml version="1.0"?><policy type="{kind}" name="p" {more}>{"".join(rules)}</policy>'
    return policy_outcome(policy_of(text.encode(), b"p.xml"), TRACKS)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (_rule("Format", "=", "FFV1", "Video"), YES),
        (_rule("Format", "=", "ffv1", "Video"), NO),
        (_rule("FrameRate", "=", "25", "Video"), YES),
        (_rule("Width", "&lt;=".replace("&lt;", "<"), "720", "Video"), YES),
        (_rule("Width", ">", "1000", "Video"), NO),
        (_rule("Width", "<", "1000", "Video"), YES),
        (_rule("Format", "!=", "PCM"), YES),  # any track will do
        (_rule("Format", "!=", "PCM", more='occurrence="all"'), NO),
        (_rule("Format", "=", "PCM", more='occurrence="1"'), YES),
        (_rule("Format", "=", "PCM", more='occurrence="2"'), NO),
        (_rule("Format", "=", "PCM", more='occurrence="3"'), NO),
        (_rule("Format", "starts with", "FL"), YES),
        (_rule("Format", "contains", "AC"), YES),
        (_rule("Format", "must not contain", "C", more='occurrence="all"'), NO),
        (_rule("Nothing", "must not start with", "x"), YES),
        (_rule("Nothing", "=", "x"), NO),
        (_rule("Language", "exists"), YES),
        (_rule("Language", "exists", more='occurrence="all"'), NO),
        (_rule("Language", "must not exist"), NO),
        (_rule("Language", "must not exist", more='occurrence="any"'), YES),
        (_rule("Nothing", "must not exist"), YES),
        (_rule("extra/Source", "=", "tape", "General"), YES),
        (_rule("Format", "=", "x", more='level="warn"'), YES),
        (_rule("Format", "=", "x", more='level="info"'), YES),
        (_rule("Format", "=", "x", more='level="fail"'), NO),
        (_rule("Format", "=", "x", more='scope="mmt"'), UNKNOWN),
        (_rule("Format", "matches", "x"), UNKNOWN),
        (_rule("Format", "=", "x", more='occurrence="last"'), UNKNOWN),
        (_rule("Format", "=", '<source value="Format" tracktype="Video"/>'), UNKNOWN),
    ],
)
def test_rules_are_judged_as_mediaconch_does(rule: str, expected: Outcome) -> None:
    assert _outcome(rule) is expected


GOOD, BAD, ODD = _rule("Format"), _rule("Nothing"), _rule("Format", "matches")


@pytest.mark.parametrize(
    ("rules", "of_all", "of_one"),
    [
        ((GOOD, GOOD), YES, YES),
        ((GOOD, BAD), NO, YES),  # a failing branch beside a good one adds no failure
        ((BAD, BAD), NO, NO),
        ((GOOD, ODD), UNKNOWN, YES),
        ((BAD, ODD), NO, UNKNOWN),
        ((ODD,), UNKNOWN, UNKNOWN),
    ],
)
def test_groups_are_judged_by_their_parts(rules: tuple[str, ...], of_all: Outcome, of_one: Outcome) -> None:
    assert _outcome(*rules, kind="and") is of_all
    assert _outcome(*rules, kind="or") is of_one
    group = f'<policy type="or">{"".join(rules)}</policy>'
    assert _outcome(group, GOOD) is of_one
    assert _outcome(f'<policy type="and" level="warn">{BAD}</policy>', GOOD) is YES


def test_the_rules_that_fail_are_told() -> None:
    text = f'<policy type="and">{GOOD}{_rule("Channels", ">", "8")}{ODD}</policy>'
    facts = policy_facts(policy_of(text.encode(), b"p.xml"), TRACKS)
    assert [str(fact) for fact in facts] == [
        "r: Audio/Channels is 2, 6; wanted: > 8",
        'r: not understood: operator="matches"',
    ]
    assert policy_facts(policy_of(f'<policy type="or">{GOOD}</policy>'.encode(), b"p.xml"), TRACKS) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "manifest.bad_xml"),
        ("<policy", "manifest.bad_xml"),
        ("<policy type='and'></policy>", "policy.none"),
        ("<other/>", "policy.none"),
        (f"<policy>{GOOD}</policy>", "policy.bad_type"),
        (f"<policy type='xor'>{GOOD}</policy>", "policy.bad_type"),
        ("<policy type='and'><rule tracktype='Video'/></policy>", "policy.no_field"),
        (f"<policy type='and'>{GOOD}</policy>x", "manifest.bad_xml"),
        ('<!DOCTYPE p [<!ENTITY a "aaa">]><policy type="and"/>', "manifest.doctype"),
        ("<policy type='and'>" * 40, "manifest.xml_too_large"),
        (f"<policy type='and'>{GOOD * (MOST_RULES + 1)}</policy>", "policy.too_many"),
        (
            f"<policy type='and'><rule name='r' value='Width' operator='>'>{'9' * 100_000}</rule></policy>",
            "policy.long_value",
        ),
    ],
)
def test_a_bad_document_is_refused(text: str, code: str) -> None:
    with pytest.raises(ProfileRefused) as caught:
        policy_of(text.encode(), b"p.xml")
    assert caught.value.message.code == code


@pytest.mark.parametrize("report", ["", "{", "[]", '{"media": 5}', '{"media": {"track": 5}}', "[" * 99_999])
def test_odd_reports_have_no_tracks(report: str) -> None:
    assert list(report_tracks(report)) == []


def test_tracks_are_read_from_a_report() -> None:
    assert list(report_tracks('{"media": {"track": [{"@type": "Video"}, 5]}}')) == [{"@type": "Video"}]


def test_the_names_of_the_file_are_fields_too() -> None:
    (general, *others) = with_names(TRACKS, b"/v/a/clip.one.mkv")
    assert others == TRACKS[1:]
    assert general.items() >= TRACKS[0].items()
    assert (general["FileName"], general["FileExtension"]) == ("clip.one", "mkv")
    assert (general["FolderName"], general["CompleteName"]) == ("/v/a", "/v/a/clip.one.mkv")
    (bare, *_) = with_names(TRACKS, b"/v/clip")
    assert (bare["FileName"], "FileExtension" in bare) == ("clip", False)
    assert list(with_names([], b"/v/clip")) == []
