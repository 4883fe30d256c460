"""The words of sound of two videos at one place."""

import random
from collections.abc import Iterator, Sequence

import pytest

from app.core.parts.confirmation import PartKind, Relation
from app.core.parts.offsets import Offset
from app.core.parts.sound import (
    RATE,
    STEP,
    SoundVerdict,
    SoundWord,
    judged,
    place_to_hear,
    words_from_bytes,
    words_of,
    words_to_bytes,
)

_SECOND = RATE / STEP


def words(seed: int, begin: float, end: float, apart: int = 1, flipped: float = 0.0) -> list[SoundWord]:
    """Make the words of a sound by its seed, some bits of which are wrong."""
    rng = random.Random(f"{seed} {flipped}")  # noqa: S311 - no secret
    return [
        SoundWord(step, _bits(seed, step) ^ _wrong(rng, flipped), 0xFFFFFFFF)
        for step in range(round(begin * _SECOND), round(end * _SECOND), apart)
    ]


def _bits(seed: int, step: int) -> int:
    return random.Random(seed * 100_003 + step // 8).getrandbits(32)  # noqa: S311 - no secret


def _wrong(rng: random.Random, share: float) -> int:
    return sum(1 << bit for bit in range(32) if rng.random() < share)


@pytest.mark.parametrize(
    ("seed", "flipped", "told"),
    [
        (1, 0.1, SoundVerdict.AGREES),
        (1, 0.22, SoundVerdict.UNCLEAR),
        (1, 0.36, SoundVerdict.DIFFERS),
        (2, 0.0, SoundVerdict.DIFFERS),
    ],
)
def test_the_share_of_wrong_bits_tells(seed: int, flipped: float, told: SoundVerdict) -> None:
    part, heard = words(1, 4.0, 11.0), words(seed, 5.0, 10.0, 8, flipped)
    whole = [word._replace(step=word.step + round(100.3 * _SECOND)) for word in heard]
    # The pictures tell a place that is a little wrong.
    assert judged(part, whole, Offset(100.0)) is told


def test_too_few_clear_bits_tell_nothing() -> None:
    part = words(1, 0.0, 6.0)
    assert judged(part, [], Offset(0.0)) is SoundVerdict.QUIET
    assert judged(part, [word._replace(clear=0) for word in part[::8]], Offset(0.0)) is SoundVerdict.QUIET


def test_another_speed_is_not_compared() -> None:
    part = words(1, 0.0, 6.0)
    assert judged(part, part[::8], Offset(0.0, 25 / 24)) is SoundVerdict.SPEED


def test_bits_that_stand_are_not_clear_and_silence_has_no_words() -> None:
    def bands() -> Iterator[Sequence[float]]:
        loud = [float(number % 7) for number in range(33)]
        yield from ([*loud] for _ in range(9))
        yield [each * 9 for each in loud]
        yield ()
        yield from ([*loud] for _ in range(4))

    found = list(words_of(bands(), 1000, 8))
    assert [word.step for word in found] == [1000 + 8 * at for at in (*range(1, 10), *range(12, 15))]
    assert [bool(word.clear) for word in found[:9]] == [False] * 8 + [True]


def test_places_are_within_what_both_share() -> None:
    relation = Relation(PartKind.SHARES, 10.0, 40.0, 4, 4)
    part, whole = (
        place_to_hear(1, 2, relation, Offset(100.0), is_part=is_part).place for is_part in (True, False)
    )
    assert whole.spans == ((115.0, 120.0), (130.0, 135.0))
    assert part.spans == ((14.2, 20.8), (29.2, 35.8))
    short = place_to_hear(1, 2, Relation(PartKind.SHARES, 2.0, 6.0, 2, 2), Offset(-1.0), is_part=False).place
    assert short.spans == ((1.0, 5.0),)


def test_words_are_stored_as_bytes() -> None:
    found = [SoundWord(-3, 0xFFFFFFFF, 7), SoundWord(9, 0, 0)]
    assert words_from_bytes(words_to_bytes(found)) == found
    with pytest.raises(ValueError, match="13"):
        words_from_bytes(bytes(13))
