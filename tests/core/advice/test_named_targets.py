"""Named targets: there is always one, and the default follows its name."""

import msgspec
import pytest

from app.core.advice.estimate import SavedRange
from app.core.advice.named_targets import SHIPPED, NamedTarget, TargetChoice, first_part, free_name
from app.core.advice.target import EncodingTarget
from app.core.advice.total import AdviceSum

MINE = NamedTarget(name="Mine", target=EncodingTarget(height=720))


def test_an_unknown_or_empty_name_is_the_default() -> None:
    choice = TargetChoice(default=SHIPPED[1].name)
    assert choice.named() == choice.named("gone") == SHIPPED[1]
    assert choice.named(SHIPPED[2].name) == SHIPPED[2]
    assert TargetChoice(default="gone").named() == SHIPPED[0]
    assert TargetChoice(targets=()).named() == SHIPPED[0]


def test_a_target_is_added_changed_and_deleted() -> None:
    choice = TargetChoice().with_target(MINE)
    assert choice.targets == (*SHIPPED, MINE)
    renamed = NamedTarget(name="Phone", target=MINE.target)
    changed = TargetChoice(targets=choice.targets, default="Mine").with_target(renamed, "Mine")
    assert changed.targets == (*SHIPPED, renamed)
    assert changed.default == "Phone"
    assert changed.without("Phone").named() == SHIPPED[0]


def test_the_last_target_stays() -> None:
    only = TargetChoice(targets=(MINE,), default="Mine")
    assert only.without("Mine") == only


def test_names_are_free() -> None:
    assert free_name("Mine", ()) == "Mine"
    assert free_name("Mine", (MINE, NamedTarget(name="Mine 2"))) == "Mine 3"


def test_a_choice_is_read_as_it_was_written() -> None:
    choice = TargetChoice().with_target(MINE)
    assert msgspec.json.decode(msgspec.json.encode(choice), type=TargetChoice) == choice
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"targets": [{"name": ""}]}', type=TargetChoice)


def test_the_first_files_make_a_part_of_the_saving() -> None:
    ranges = [SavedRange(20, 40), SavedRange(10, 10), SavedRange(5, 15)]
    total = AdviceSum(files=3, saves=SavedRange(35, 65))
    assert first_part(ranges, total, 2) == first_part(ranges[:2], total, 2) == 0.8
    assert first_part(ranges, total, 3) is None
    assert first_part(ranges[:1], total, 2) is None
    assert first_part(ranges, AdviceSum(files=3), 2) is None
