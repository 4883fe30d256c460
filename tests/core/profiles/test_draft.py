"""The controls of a condition stand for exactly that condition."""

import pytest

from app.config import profiles
from app.core.facts.catalogue import filter_named
from app.core.profiles.draft import ConditionOperator, Draft, comparisons, draft_of, free_name, removed
from app.core.profiles.profile import RULE_FILTERS, conditions_of
from app.core.profiles.tree import condition
from app.core.query.rules import RuleGroup

IS = ConditionOperator.IS


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        ("vcodec:avc", Draft("vcodec", IS, "avc")),
        ("vcodec:avc,hevc", Draft("vcodec", IS, "avc,hevc")),
        ('vcodec:"mpeg video",avc', Draft("vcodec", IS, "mpeg video,avc")),
        ("acodec:aac,=ac-3", Draft("acodec", IS, "aac,=ac-3")),
        ("acodec:=ac-3,=dts", Draft("acodec", ConditionOperator.EXACTLY, "ac-3,dts")),
        ("-scan:progressive", Draft("scan", ConditionOperator.IS_NOT, "progressive")),
        ("height:<=1080", Draft("height", ConditionOperator.AT_MOST, "1080")),
        ("height:>=1080", Draft("height", ConditionOperator.AT_LEAST, "1080")),
        ("size:>2GB", Draft("size", ConditionOperator.MORE, "2GB")),
        ("size:<2GB", Draft("size", ConditionOperator.LESS, "2GB")),
        ("fps:23.9..60", Draft("fps", IS, "23.9..60")),
        ("hdr:any", Draft("hdr", ConditionOperator.THERE, "")),
        ("hdr:none", Draft("hdr", ConditionOperator.MISSING, "")),
        ('title:"a, b"', Draft("title", IS, '"a, b"')),
        ('title:"none"', Draft("title", IS, '"none"')),
    ],
)
def test_a_condition_becomes_controls_and_again_a_condition(text: str, draft: Draft) -> None:
    term = condition(text).term
    assert draft_of(term) == draft
    assert condition(str(draft)).term == term


def test_a_negated_presence_is_the_other_one() -> None:
    assert draft_of(condition("-hdr:any").term) == Draft("hdr", ConditionOperator.MISSING, "")
    assert draft_of(condition("-hdr:none").term) == Draft("hdr", ConditionOperator.THERE, "")


def test_all_shipped_conditions_have_controls() -> None:
    for profile in profiles.load().profiles:
        for each in conditions_of(profile.rule):
            draft = draft_of(each.term)
            field = filter_named(draft.key)
            assert field is not None
            assert draft.comparison in comparisons(field)
            assert condition(str(draft)).term == each.term or each.term.values[0].text in {"any", "none"}


def test_every_fact_has_an_example_that_its_controls_can_show() -> None:
    for key in RULE_FILTERS:
        field = filter_named(key)
        assert field is not None
        term = condition(f"{key}:{field.example}").term
        draft = draft_of(term)
        assert draft.comparison in comparisons(field), key
        assert condition(str(draft)).term == term


def test_names_of_copies_are_free_and_short() -> None:
    assert free_name("plex", {"plex"}) == "plex-2"
    assert free_name("plex", {"plex", "plex-2"}) == "plex-3"
    assert len(free_name("a" * 40, ())) <= 40


def test_the_last_condition_stays() -> None:
    one = condition("bits:8")
    rule = RuleGroup(True, (RuleGroup(False, (one,)),))
    assert removed(rule, (0, 0)) == rule
    assert removed(RuleGroup(True, (one, rule)), (1, 0, 0)) == RuleGroup(True, (one,))
