"""The video to keep among those with the same pictures, by which rule, and what differs."""

from typing import Any

import pytest

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileStatus
from app.core.message import ENGLISH
from app.core.near.keeper import NearRule, propose_best, why_better
from app.core.near.traits import LENGTH, QUALITY, RESOLUTION, Trait, differences
from app.core.text.names import display
from tests.core.near.records import record

DAMAGED = {"damage": DamageVerdict.DAMAGED}
UHD = {"width": 3840, "height": 2160}
HDR10 = {"hdr_format": "HDR10"}


@pytest.mark.parametrize(
    ("first", "second", "kept", "rule"),
    [
        (DAMAGED, {}, 2, NearRule.INTACT),
        (DAMAGED | UHD, {}, 2, NearRule.INTACT),
        ({"verdict": ChecksumVerdict.ROTTEN}, {}, 2, NearRule.INTACT),
        ({}, UHD, 2, NearRule.RESOLUTION),
        ({"width": 1080, "height": 1920}, {"width": 720, "height": 1280}, 1, NearRule.RESOLUTION),
        ({}, UHD | {"duration": 5900.0, "bit_depth": None}, 2, NearRule.RESOLUTION),
        ({}, HDR10, 2, NearRule.HDR),
        ({}, {"duration": 6100.0}, 2, NearRule.LENGTH),
        ({"duration": 30.0}, {"duration": 31.8}, 2, NearRule.LENGTH),
        ({}, {"bit_depth": 10}, 2, NearRule.BIT_DEPTH),
        ({}, {"frame_rate": 60.0}, 2, NearRule.FRAME_RATE),
        ({}, {"audio_languages": "de en"}, 2, NearRule.LANGUAGES),
        ({"text_languages": "de"}, {}, 2, NearRule.SUBTITLES),
        ({"text_languages": None}, {}, 2, NearRule.SUBTITLES),
        ({"channels": 2}, {}, 2, NearRule.CHANNELS),
        ({}, {"bit_rate": 11_000_000}, 2, NearRule.QUALITY),
        ({}, {"bit_rate": 7_000_000, "video_codec": "HEVC"}, 2, NearRule.QUALITY),
        ({"status": FileStatus.OFFLINE}, {"mtime_ns": 2}, 2, NearRule.ONLINE),
        ({"mtime_ns": 2}, {}, 2, NearRule.OLDEST),
        ({}, {}, 1, NearRule.FIRST_PATH),
    ],
)
def test_the_first_rule_that_leaves_one_file_decides(
    first: dict[str, Any], second: dict[str, Any], kept: int, rule: NearRule
) -> None:
    files = (record(1, **first), record(2, **second))
    for order in (files, files[::-1]):
        keeper = propose_best(order)
        assert keeper is not None
        assert (keeper.file.id, keeper.rule) == (kept, rule)
        assert keeper.reason.code in ENGLISH
        assert "{" not in str(keeper.reason)


@pytest.mark.parametrize(
    "second",
    [
        {"frame_rate": 23.976},
        {"frame_rate": 25.0},
        {"frame_rate": 25.0, "duration": 5760.0},
        {"frame_rate": 30.0},
        {"width": 1920, "height": 800},
        {"width": 1440, "height": 1080},
        {"width": 1916, "height": 1076},
        {"width": 1920, "height": 1440},
        {"width": 2560, "height": 1080},
        {"width": 608, "height": 1080},
        {"duration": 5990.0},
        {"bit_rate": 7_000_000},
        {"bit_rate": 5_500_000, "video_codec": "HEVC"},
        {"bit_rate": 900_000, "video_codec": "ProRes"},
        {"audio_languages": None, "audio_flags": "und"},
        {"text_languages": None, "text_flags": "und"},
        {"channels": None, "frame_rate": None, "duration": None, "bit_depth": None},
        {"video_codec": None, "width": None, "height": None, "tracks": None},
        {"damage": DamageVerdict.SUSPICIOUS},
    ],
)
def test_small_differences_and_unknown_values_are_not_worse(second: dict[str, Any]) -> None:
    for one, other in ((record(1), record(2, **second)), (record(1, **second), record(2))):
        keeper = propose_best((one, other))
        assert keeper is not None
        assert (keeper.file.id, keeper.rule) == (1, NearRule.FIRST_PATH)


def test_the_reason_has_the_values_of_the_best_two() -> None:
    files = (record(1, width=640, height=360), record(2), record(3, **UHD))
    keeper = propose_best(files)
    assert keeper is not None
    assert str(keeper.reason) == "It has the larger picture: 3840 × 2160, against 1920 × 1080."  # noqa: RUF001


def test_of_damaged_files_alone_none_is_proposed() -> None:
    assert propose_best((record(1, **DAMAGED), record(2, **DAMAGED))) is None
    assert propose_best((record(1),)) is None
    assert propose_best(()) is None


def test_differences_have_the_better_values_where_one_can_tell() -> None:
    files = (record(1, video_codec="HEVC", channels=2, text_languages=None), record(2, duration=6010.0))
    told = {each.column: each for each in differences(files)}
    assert told.keys() == {"video", "duration", "channels", "text_languages"}
    assert told["video"].texts == ("HEVC", "AVC")
    assert told["video"].better == (False, False)
    assert told["duration"].better == (False, False)
    assert told["channels"].texts == ("2.0", "5.1")
    assert told["channels"].better == (False, True)
    assert told["text_languages"].better == (False, True)


def test_an_unknown_value_is_marked_neither_better_nor_worse() -> None:
    files = (record(1, channels=2), record(2), record(3, channels=None))
    (told,) = differences(files)
    assert told.better == (False, True, False)


class _Counted(float):
    """A number that counts how often any of its kind is compared."""

    compared = 0

    def __lt__(self, other: float) -> bool:
        _Counted.compared += 1
        return float(self) < other


def test_not_each_value_is_compared_with_each_other() -> None:
    """Hundreds of files may be connected by pairs, and their best one is looked for again and again."""
    files = [record(at) for at in range(400)]
    counted = Trait("bit_rate", lambda file: _Counted(file.id), QUALITY.test)
    assert [file.id for file in counted.best(files)] == list(range(320, 400))
    assert 400 <= _Counted.compared < 400 * 20


@pytest.mark.parametrize(
    ("durations", "best"),
    [
        ((6000.0, 6250.0), [6000.0, 6250.0]),  # as fast, and slowed
        ((6000.0, 6250.0, 6100.0), [6250.0]),  # the third is clearly longer than the first
        ((6000.0, 6250.0, 6055.0), [6000.0, 6250.0]),
        ((6000.0, 6400.0, 6250.0), [6400.0]),
    ],
)
def test_a_length_is_compared_with_those_that_are_not_slowed(
    durations: tuple[float, ...], best: list[float]
) -> None:
    files = [record(at, duration=duration) for at, duration in enumerate(durations)]
    assert [file.summary.duration for file in LENGTH.best(files)] == best


def test_a_picture_is_compared_with_each_that_is_largest_on_a_side() -> None:
    sides = [(1920, 800), (1440, 1080), (1000, 1000), (1800, 700), (1900, 790)]
    files = [record(at, width=width, height=height) for at, (width, height) in enumerate(sides)]
    best = [file.summary for file in RESOLUTION.best(files)]
    assert [(each.width, each.height) for each in best] == [(1920, 800), (1440, 1080), (1900, 790)]


def test_the_file_that_the_user_wants_is_kept_unless_it_is_damaged() -> None:
    files = (record(1, width=640, height=360), record(2), record(3, **UHD))
    chosen = propose_best(files, {1: 5.0})
    assert chosen is not None
    assert (chosen.file.id, chosen.rule, str(chosen.reason)) == (1, NearRule.CHOSEN, "Chosen by you.")
    damaged = propose_best((record(1, **DAMAGED), *files[1:]), {1: 5.0})
    assert damaged is not None
    assert damaged.file.id == 3


@pytest.mark.parametrize(("times", "kept", "before"), [((5.0, 6.0), 2, 1), ((6.0, 5.0), 1, 2)])
def test_of_several_choices_the_last_one_counts_and_the_other_is_named(
    times: tuple[float, float], kept: int, before: int
) -> None:
    files = (record(1, width=640, height=360), record(2), record(3, **UHD))
    chosen = propose_best(files, dict(zip((1, 2), times, strict=True)))
    assert chosen is not None
    assert (chosen.file.id, chosen.rule) == (kept, NearRule.CHOSEN)
    assert chosen.reason.args == {"other": display(files[before - 1].name)}


def test_a_file_is_better_by_the_first_rule_that_tells_the_two_apart() -> None:
    large, loud = record(1, **UHD), record(2, channels=8)
    told = why_better(large, loud)
    assert told is not None
    assert told.code == "near.keep_resolution"
    assert why_better(loud, large) is None
    assert why_better(record(1), record(2)) is None
    assert why_better(record(1, **DAMAGED), record(2)) is None
